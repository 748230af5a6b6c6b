import type { Finding, FindingViews } from '../cases/finding.js';
import type { Result } from '../kernel/result.js';
import type { Company, CompanyId } from './company.js';
import { lookUp, placedEntries, type LookupAnswer, type PlacedEntry } from './lookup.js';
import type { QueryFault } from './matching/find-names.js';
import { buildIndex, type NameIndex } from './matching/name-index.js';
import type { RegisterStore } from './register-store.port.js';
import type { UncertainDate } from './uncertain-date.js';

/** Everything a company's card shows. */
export interface CompanyCard {
  readonly company: Company;
  /** Empty when no list has the company any more. */
  readonly entries: readonly PlacedEntry[];
  readonly findings: readonly Finding[];
}

/** Where people ask about companies. */
export interface RegisterDesk {
  /** With `asOf` the entries say what they were in that period besides what they are. */
  lookup(query: string, asOf?: UncertainDate | null): Promise<Result<LookupAnswer, QueryFault>>;
  /** Null for an id nobody has. */
  card(companyId: CompanyId, asOf?: UncertainDate | null): Promise<CompanyCard | null>;
}

export interface RegisterDeskParts {
  readonly store: RegisterStore;
  readonly findings: FindingViews;
}

/** The name index is kept in memory and made anew at the first question after an import. */
export function createRegisterDesk({ store, findings }: RegisterDeskParts): RegisterDesk {
  let indexed: { readonly revision: number; readonly index: NameIndex } | null = null;

  async function freshIndex(): Promise<NameIndex> {
    const revision = await store.revision();
    if (indexed?.revision !== revision) indexed = { revision, index: buildIndex(await store.names()) };
    return indexed.index;
  }

  return {
    async lookup(query, asOf = null) {
      return lookUp({ store, index: await freshIndex(), query, asOf });
    },
    async card(companyId, asOf = null) {
      const [company] = await store.companies([companyId]);
      if (company === undefined) return null;
      const entries = await placedEntries(store, companyId, asOf);
      return { company, entries, findings: await findings.findingsOf(companyId) };
    },
  };
}
