import type { CompanyId, CompanyName } from './company.js';
import { fold, wordsOf } from './matching/fold.js';
import type { IndexedName } from './register-store.port.js';

export type EarlierName = Pick<CompanyName, 'text' | 'kind'>;

/** Of one company. */
export interface NamedBefore {
  /** As the newest copies of its lists have them. */
  readonly present: readonly EarlierName[];
  /** What earlier copies said, each by itself, the newest first. Names that are present may be left out. */
  readonly copies: readonly (readonly EarlierName[])[];
}

/**
 * The names by which only earlier copies of its lists knew a company: people still ask by them. `renamed`: what it was
 * called, in all spellings that went with its main name. `dropped`: another name, which may have been left out because it
 * was wrong or another's. What differs from a present name in case, accents or punctuation only is that name.
 */
export function earlierNames(companyId: CompanyId, { present, copies }: NamedBefore): readonly IndexedName[] {
  const known = new Set(present.map(spelling));
  const found = new Map<string, IndexedName>();
  for (const copy of copies) {
    const gone = copy.filter((name) => !known.has(spelling(name)));
    const renamed = gone.some(({ kind }) => kind === 'main');
    for (const name of gone) {
      const kind = name.kind === 'official' || (renamed && name.kind !== 'brand') ? 'renamed' : 'dropped';
      const before = found.get(spelling(name));
      if (before === undefined || (before.kind === 'dropped' && kind === 'renamed'))
        found.set(spelling(name), { companyId, text: before?.text ?? name.text, kind });
    }
  }
  return [...found.values()];
}

function spelling({ text }: EarlierName): string {
  return wordsOf(fold(text)).join(' ');
}
