import { published, withdrawal, type PublicDispute } from '../disputes/dispute.js';
import type { Component, Field, FindingDispute } from './case.js';
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
  /** What this company said against it, oldest first. */
  readonly disputes: readonly PublicDispute[];
}

/** Findings that may be published: of approved cases whose reporter agreed to publishing. */
export interface FindingViews {
  /** Those that count as the company's: not withdrawn. The latest first. */
  findingsOf(companyId: string): Promise<readonly Finding[]>;
  /** Those the company disputed and that are no longer counted as its own, for the record. The latest first. */
  formerFindingsOf(companyId: string): Promise<readonly Finding[]>;
}

/** What one company said against a component. */
export function disputesBetween({ disputes }: Component, companyId: string): readonly FindingDispute[] {
  return disputes.filter(({ company }) => company.id === companyId);
}

/**
 * What a published component is to a company: a `finding` of its, one that was so and is no longer after the
 * company's reply (`former`), or nothing.
 */
export function standingWith(component: Component, companyId: string): 'finding' | 'former' | null {
  const disputes = disputesBetween(component, companyId);
  const its = component.company?.value.id === companyId;
  if (its && withdrawal(disputes) === null) return 'finding';
  return disputes.length > 0 ? 'former' : null;
}

/** Whether the claim that a component makes about its company was withdrawn. */
export function isWithdrawn(component: Component): boolean {
  const company = component.company?.value.id;
  return company !== undefined && withdrawal(disputesBetween(component, company)) !== null;
}

/** Everything of a finding that is told by its component. */
export function findingOf(
  component: Component,
  { companyId, ...of }: Pick<Finding, 'caseRef' | 'companyId' | 'weapon' | 'confirmedAt'>,
): Finding {
  return {
    ...of,
    componentId: component.id,
    companyId,
    componentType: knownCode(component.type),
    disputes: published(disputesBetween(component, companyId)),
  };
}

/** The code of a choice, or null where the reporter used own words (which are never published), did not know, or skipped. */
export function knownCode(field: Field<Choice<string>> | null): string | null {
  return field?.value.kind === 'known' ? field.value.code : null;
}
