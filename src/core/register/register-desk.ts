import type { Finding, FindingViews } from '../cases/finding.js';
import type { Result } from '../kernel/result.js';
import type { Company, CompanyId } from './company.js';
import { lookUp, placedEntries, type LookupAnswer, type PlacedEntry } from './lookup.js';
import type { QueryFault } from './matching/find-names.js';
import { buildIndex, type NameIndex } from './matching/name-index.js';
import type { RegisterStore } from './register-store.port.js';

/** Everything a company's card shows. */
export interface CompanyCard {
  readonly company: Company;
  /** Empty when no list has the company any more. */
  readonly entries: readonly PlacedEntry[];
  readonly findings: readonly Finding[];
}

/** Where people ask about companies. */
export interface RegisterDesk {
  lookup(query: string): Promise<Result<LookupAnswer, QueryFault>>;
  /** Null for an id nobody has. */
  card(companyId: CompanyId): Promise<CompanyCard | null>;
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
    async lookup(query) {
      return lookUp({ store, index: await freshIndex(), query });
    },
    async card(companyId) {
      const [company] = await store.companies([companyId]);
      if (company === undefined) return null;
      const entries = await placedEntries(store, companyId);
      return { company, entries, findings: await findings.findingsOf(companyId) };
    },
  };
}
