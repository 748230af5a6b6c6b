import { withdrawal } from '../../../core/disputes/dispute.js';
import type { Locale } from '../../../core/kernel/locale.js';
import type { EntryStatus } from '../../../core/register/entry.js';
import { freshnessOf } from '../../../core/register/list.js';
import type { PlacedEntry } from '../../../core/register/lookup.js';
import type { IsoDay } from '../../../core/register/uncertain-date.js';
import type { Translate } from '../../../i18n/keys.js';
import { entryText } from './card-entry.js';

/** Those that say the most about today come first. */
const WEIGHT: Readonly<Record<EntryStatus, number>> = {
  listed: 0,
  suspended: 2,
  'was-listed': 3,
  removed: 4,
};
/** A copy that is out of date says less than one that is not. */
const STALE = 1;
/** What was withdrawn after the company's reply says nothing any more. */
const WITHDRAWN = 5;

export interface ListsModel {
  readonly entries: readonly PlacedEntry[];
  /** The reader's day. */
  readonly today: IsoDay;
}

/** What each list says of the company, a block each, what counts most first. Several are told more briefly. HTML. */
export function entryBlocks(t: Translate, locale: Locale, model: ListsModel): readonly string[] {
  const { today } = model;
  const ordered = inOrderOfWeight(model);
  const brief = ordered.length > 1;
  return ordered.map((placed) => entryText(t, locale, { placed, today, brief }));
}

export function inOrderOfWeight({ entries, today }: ListsModel): readonly PlacedEntry[] {
  const weight = ({ standing, source, disputes }: PlacedEntry): number =>
    WEIGHT[standing.status] +
    (freshnessOf(source, today) === 'stale' ? STALE : 0) +
    (withdrawal(disputes) === null ? 0 : WITHDRAWN);
  return [...entries].sort((a, b) => weight(a) - weight(b));
}
