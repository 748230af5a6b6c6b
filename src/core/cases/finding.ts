import type { Field } from './case.js';
import type { Choice } from './taxonomy.js';

/** A verified component of a case, as a company's card may show it: no place, no reporter, no exact date. */
export interface Finding {
  readonly caseRef: string;
  readonly componentId: string;
  readonly companyId: string;
  /** Codes of the taxonomy, or null where the reporter used own words or did not know. */
  readonly componentType: string | null;
  readonly weapon: string | null;
  /** When a moderator approved it, in milliseconds since 1970. */
  readonly confirmedAt: number;
}

/** Findings that may be published: of approved cases whose reporter agreed to publishing. */
export interface FindingViews {
  findingsOf(companyId: string): Promise<readonly Finding[]>;
}

/** The code of a choice, or null where the reporter used own words (which are never published), did not know, or skipped. */
export function knownCode(field: Field<Choice<string>> | null): string | null {
  return field?.value.kind === 'known' ? field.value.code : null;
}
