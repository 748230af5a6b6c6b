import type { CompanyId, CompanyLink } from './company.js';
import {
  compareEntry,
  dropEntry,
  endEntry,
  takesOff,
  type ChangeKind,
  type Comparison,
  type EntryChange,
  type StoredFacts,
} from './entry-change.js';
import { joinParts, type ListRecord } from './list-record.js';
import type { ImportFar } from './import-far.js';
import type { ListStaging, StagedRecord } from './list-staging.port.js';
import type { RegisterStore } from './register-store.port.js';

/** How many entries an import adds, changes, and so on. */
export interface ImportCounts extends Readonly<Record<ChangeKind, number>> {
  /** Entries of the file. */
  readonly total: number;
  /** Entries that were present on the list before. */
  readonly before: number;
  /** Of the changes, those that take a company off the list; see `takesOff`. */
  readonly off: number;
}

export interface ComparisonParts {
  readonly store: RegisterStore;
  readonly staging: ListStaging;
  readonly comparison: Comparison;
  readonly onProgress: (far: ImportFar) => void;
}

const PAGE = 500;

/** Compares the staged file with the list as it is stored; what is found lies in the staging afterwards. */
export async function compareImport(parts: ComparisonParts): Promise<ImportCounts> {
  const { store, staging, comparison } = parts;
  const total = staging.count();
  const counts = { added: 0, changed: 0, ended: 0, returned: 0, dropped: 0, off: 0 };
  if (comparison.before === null) return { ...counts, added: total, total, before: 0 };
  const before = await store.presentCount(comparison.list.id);
  let looked = 0;
  const count: Count = (entries, changes) => {
    looked += entries;
    for (const change of changes) {
      counts[change.kind] += 1;
      if (takesOff(change)) counts.off += 1;
    }
    // Each entry of the file is looked at, then each of the list.
    parts.onProgress({ step: 'comparing', done: looked, total: total + before });
  };
  await judgeStaged(parts, count);
  await endMissing(parts, count);
  return { ...counts, total, before };
}

/** Told how many entries were looked at, and what is to change of them. */
type Count = (entries: number, changes: readonly EntryChange[]) => void;

async function judgeStaged({ store, staging, comparison }: ComparisonParts, count: Count): Promise<void> {
  let after = '';
  for (;;) {
    const page = staging.page(after, PAGE);
    const ids = page.map(({ id }) => id);
    const stored = await store.facts(comparison.list.id, ids);
    const byId = new Map<CompanyId, StoredFacts>(stored.map((facts) => [facts.companyId, facts]));
    const verdicts = page.map((staged) => ({
      id: staged.id,
      change: compareEntry(complete(staging, staged, comparison), byId.get(staged.id) ?? null, comparison),
    }));
    staging.judge(verdicts);
    count(
      page.length,
      verdicts.flatMap(({ change }) => change ?? []),
    );
    if (page.length < PAGE) return;
    after = ids.at(-1) ?? after;
  }
}

async function endMissing({ store, staging, comparison }: ComparisonParts, count: Count): Promise<void> {
  let after = '';
  for (;;) {
    const page = await store.present(comparison.list.id, after, PAGE);
    const ended = page
      .filter(({ companyId }) => !staging.has(companyId))
      // Found to be the same as another, which goes on.
      .map((facts) => (staging.isOtherId(facts.companyId) ? dropEntry(facts) : endEntry(facts, comparison)));
    staging.end(ended);
    count(page.length, ended);
    if (page.length < PAGE) return;
    after = page.at(-1)?.companyId ?? after;
  }
}

/** Every change of a compared import. The records of a new list were not compared: each is an addition. */
export function* changesOf(staging: ListStaging, comparison: Comparison): Generator<EntryChange> {
  for (const staged of staging.judged()) {
    const change =
      staged.change === undefined
        ? compareEntry(complete(staging, staged, comparison), null, comparison)
        : staged.change;
    if (change !== null) yield change;
  }
  yield* staging.ended();
}

/** The record with its parts, and the names of the companies it is linked with as far as the file knows them. */
function complete(
  staging: ListStaging,
  { id, record, parts }: StagedRecord,
  { takenOn }: Comparison,
): ListRecord & { readonly id: CompanyId } {
  const joined = joinParts(record, parts, takenOn);
  const links = joined.links.flatMap((link): CompanyLink[] => {
    if (link.companyId === null) return [link];
    if (staging.isPerson(link.companyId)) return [];
    const companyId = staging.idOf(link.companyId);
    return [{ ...link, companyId, name: link.name || (staging.nameOf(companyId) ?? '') }];
  });
  return { ...joined, id, links };
}
