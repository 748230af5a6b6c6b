import type { Finding, FindingViews } from '../cases/finding.js';
import type { EntryDisputes } from '../disputes/dispute-store.port.js';
import type { Result } from '../kernel/result.js';
import type { CompanyNumbers } from './company-numbers.port.js';
import type { Company, CompanyId } from './company.js';
import type { EntryFacts } from './entry-change.js';
import type { EntryId } from './entry.js';
import type { ListedSource } from './list.js';
import { lookUpTyped, type TypedAnswer } from './completion/look-up-typed.js';
import { createCurrentIndex } from './current-index.js';
import { createCurrentLists } from './current-lists.js';
import { lookUp, placedEntries, type LookupAnswer, type LookupRequest, type PlacedEntry } from './lookup.js';
import type { QueryFault } from './matching/find-names.js';
import type { NameTables } from './name-tables.port.js';
import type { EntryRecordedHistory, PlacedLink, RegisterStore } from './register-store.port.js';
import type { UncertainDate } from './uncertain-date.js';

/** Everything a company's card shows. */
export interface CompanyCard {
  readonly company: Company;
  /** Empty when no list has the company any more. */
  readonly entries: readonly PlacedEntry[];
  /** Owners, successors, and companies of which it is one. */
  readonly links: readonly PlacedLink[];
  /** Of every id the company goes by. */
  readonly findings: readonly Finding[];
  /** Disputed by the company and no longer counted as its own; for the record. */
  readonly formerFindings: readonly Finding[];
}

/** What one list said of a company, copy by copy. */
export interface RecordedEntry extends EntryRecordedHistory {
  readonly id: EntryId;
  readonly source: ListedSource;
  /** As the list's newest copy left them. */
  readonly present: EntryFacts;
}

/** What is wanted of a lookup. */
export interface LookupWanted extends Pick<LookupRequest, 'asOf' | 'most'> {
  /** Somebody waits: rather an answer without the lists whose names are being made ready than one in half a minute. */
  readonly atOnce?: boolean;
}

/** What questions are answered from. */
export interface RegisterState {
  /** Equal ones mean equal answers, but for what companies say against entries. */
  readonly key: string;
  /** The lists that are searched, each with the copy whose names these are. */
  readonly searched: readonly ListedSource[];
}

/** Where people ask about companies. */
export interface RegisterDesk {
  /** Makes the name index ready, so that the first question does not wait for it. */
  prepare(): Promise<void>;
  /** As it is now. Who asks many questions compares it before and after, as an import may come in between. */
  state(): Promise<RegisterState>;
  /** With `asOf` the entries say what they were in that period besides what they are. */
  lookup(query: string, wanted?: LookupWanted): Promise<Result<LookupAnswer, QueryFault>>;
  /** As {@link lookup}, for a name that is still being typed. */
  lookupTyped(text: string, wanted?: LookupWanted): Promise<Result<TypedAnswer, QueryFault>>;
  /** Null for an id nobody has. */
  card(companyId: CompanyId, asOf?: UncertainDate | null): Promise<CompanyCard | null>;
  /** For each entry of the company's card, in its order: since when we know what, and what was said before. */
  recorded(companyId: CompanyId): Promise<readonly RecordedEntry[]>;
}

export interface RegisterDeskParts {
  readonly store: RegisterStore;
  readonly findings: FindingViews;
  /** Without it no entry is disputed. */
  readonly disputes?: EntryDisputes;
  /** Keeps the index of a large register from one start to the next; without it each start makes it anew. */
  readonly tables?: NameTables;
  /** Lets other work have its turn while the index of a large register is made. */
  readonly pause?: () => Promise<void>;
  /** Without it a number finds nothing. */
  readonly numbers?: CompanyNumbers;
}

const NONE_DISPUTED: EntryDisputes = { ofEntries: () => Promise.resolve(new Map()) };

/** The name index is kept in memory and made anew at the first question after an import. */
export function createRegisterDesk(parts: RegisterDeskParts): RegisterDesk {
  const { store, findings, tables = null, numbers = null, disputes = NONE_DISPUTED } = parts;
  const current = createCurrentIndex({ store, tables, pause: parts.pause ?? (() => Promise.resolve()) });
  const currentLists = createCurrentLists(store);
  return {
    async prepare() {
      await current.whole();
    },
    async state() {
      const { lists: searched } = await current.whole();
      const copies = searched.map(({ list, snapshot }) => `${list.id}:${snapshot.number}`);
      return { key: [await store.revision(), ...copies].join(' '), searched };
    },
    async lookup(query, { atOnce = false, ...wanted } = {}) {
      const names = await (atOnce ? current.atOnce() : current.whole());
      return lookUp({ store, lists: await currentLists(), names, numbers, disputes, query, ...wanted });
    },
    async lookupTyped(query, { atOnce = false, ...wanted } = {}) {
      const names = await (atOnce ? current.atOnce() : current.whole());
      return lookUpTyped({ store, lists: await currentLists(), names, numbers, disputes, query, ...wanted });
    },
    async card(companyId, asOf = null) {
      const [company] = await store.companies([companyId]);
      if (company === undefined) return null;
      const lists = await currentLists();
      const entries = await placedEntries({ store, lists, disputes, companyId, asOf });
      const members = await store.members(companyId);
      const found = await Promise.all(members.map((member) => findings.findingsOf(member)));
      const former = await Promise.all(members.map((member) => findings.formerFindingsOf(member)));
      const links = await store.linksOf(companyId);
      return { company, entries, links, findings: found.flat(), formerFindings: former.flat() };
    },
    async recorded(companyId) {
      const lists = await currentLists();
      const entries = await placedEntries({ store, lists, disputes, companyId, asOf: null });
      const recorded = await Promise.all(entries.map((placed) => recordedOf(store, placed)));
      return recorded.filter((each) => each !== null);
    },
  };
}

async function recordedOf(
  store: RegisterStore,
  { entry, source }: PlacedEntry,
): Promise<RecordedEntry | null> {
  const recorded = await store.recorded(entry.id);
  // Of joined companies the entry keeps the id that its own list knows.
  const [present] = await store.facts(entry.listId, [entry.id.slice(entry.listId.length + 1)]);
  return recorded && present ? { ...recorded, id: entry.id, source, present } : null;
}
