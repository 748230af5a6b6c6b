import { err, ok, type Result } from '../kernel/result.js';
import type { Localised } from './company.js';
import { STALE_AFTER_DAYS, type ListId, type ListState, type RegisterList } from './list.js';
import { parseUncertainDate, type IsoDay } from './uncertain-date.js';

/** What somebody says of a list they import; what they leave out stays as it was, or is taken from the rest. */
export interface ListDescription {
  readonly title?: string;
  readonly titleUk?: string;
  readonly publisher?: string;
  readonly publisherUk?: string;
  readonly url?: string;
  /** The day its publisher gave it up; `no`: a live list. */
  readonly withdrawn?: string;
  /** Days. */
  readonly staleAfter?: string;
}

export type DescriptionFault = 'bad-list-id' | 'bad-url' | 'bad-withdrawn' | 'bad-stale-after';

/** A list's id: it is part of entries' ids and of commands people type. */
export function isListId(text: string): text is ListId {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 32;
}

/** The list as described, over what is known of it. A new one is live and named by its id unless told otherwise. */
export function describeList(
  id: string,
  said: ListDescription,
  { known, today }: { readonly known: RegisterList | null; readonly today: IsoDay },
): Result<RegisterList, DescriptionFault> {
  const listId: boolean = isListId(id);
  if (!listId) return err('bad-list-id');
  if (said.url !== undefined && !/^https?:\/\/\S+$/.test(said.url)) return err('bad-url');
  const state = stateOf(said, known?.state ?? null, today);
  if (!state.ok) return state;
  const title = named(said.title, said.titleUk, known?.title ?? { uk: id, en: id });
  return ok({
    id,
    title,
    publisher: named(said.publisher, said.publisherUk, known?.publisher ?? title),
    url: said.url ?? known?.url ?? '',
    state: state.value,
  });
}

function named(en: string | undefined, uk: string | undefined, known: Localised): Localised {
  return { uk: uk ?? en ?? known.uk, en: en ?? uk ?? known.en };
}

function stateOf(
  { withdrawn, staleAfter }: ListDescription,
  known: ListState | null,
  today: IsoDay,
): Result<ListState, DescriptionFault> {
  if (withdrawn !== undefined && withdrawn !== 'no') {
    const on = dayOf(withdrawn);
    return on === null || on > today ? err('bad-withdrawn') : ok({ kind: 'withdrawn', on });
  }
  if (withdrawn === undefined && known?.kind === 'withdrawn') return ok(known);
  const before = known?.kind === 'live' ? known.staleAfterDays : STALE_AFTER_DAYS;
  const staleAfterDays = staleAfter === undefined ? before : Number(staleAfter);
  return Number.isInteger(staleAfterDays) && staleAfterDays > 0
    ? ok({ kind: 'live', staleAfterDays })
    : err('bad-stale-after');
}

/** An exact day; null for anything else. */
export function dayOf(text: string): IsoDay | null {
  const date = parseUncertainDate(text);
  return date !== null && date.earliest === date.latest && !date.approximate ? date.latest : null;
}
