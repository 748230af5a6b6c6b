import { disputeState, withdrawal, type DisputeState } from '../../core/disputes/dispute.js';
import { dayInUkraine } from '../../core/kernel/day-in-ukraine.js';
import type { StandingThen } from '../../core/register/as-of.js';
import type { LookupResult, MatchedName, PlacedEntry } from '../../core/register/lookup.js';
import type { QueryFault } from '../../core/register/matching/find-names.js';

/** One line of an answer: one entry of a company that the question may mean. For programs; the keys are fixed. */
export interface LookupRow {
  /** The company's main name on this list, whichever name matched. */
  readonly name: string;
  readonly list: string;
  /** 0 to 1, comparable between questions. */
  readonly score: number;
  readonly tier: 'match' | 'possible';
  /** `withdrawn on … after the company’s reply` for an entry that Slid no longer stands for. */
  readonly status: string;
  /** What came of the company's reply, as of the day asked about; null where it never disputed the entry. */
  readonly dispute: DisputeState | null;
  /** In English, like all that an operator reads. */
  readonly why: string;
}

/** Best first, as the results are; a company on two lists gives two rows. */
export function lookupRows(results: readonly LookupResult[]): readonly LookupRow[] {
  return results.flatMap(({ entries, score, tier, matched }) =>
    entries.map((entry) => ({
      name: entry.entry.name,
      list: entry.source.list.id,
      score: Math.round(score * 1000) / 1000,
      tier,
      status: statusOf(entry),
      dispute: disputeState(entry.disputesThen),
      why: whyOf(matched),
    })),
  );
}

/** What the entry is, or was in the period asked about; a change within the period gives several, in order. */
function statusOf(entry: PlacedEntry): string {
  const { standing, then, disputes, disputesThen } = entry;
  const outcome = withdrawal(disputes);
  const gone = outcome && `withdrawn on ${dayInUkraine(outcome.at)} after the company’s reply`;
  if (gone !== null && withdrawal(disputesThen) !== null) return gone;
  const status = then === null ? standing.status : statusThen(then);
  return gone === null ? status : `${status} (${gone})`;
}

function statusThen({ statuses, beyondSnapshot }: StandingThen): string {
  const each = statuses.map(({ status, sure }) => (sure ? status : `possibly ${status}`));
  return `${each.join(', ')}${beyondSnapshot ? ' (not known after the list’s newest copy)' : ''}`;
}

function whyOf({ text, kind, how }: MatchedName): string {
  const kinds: Partial<Record<MatchedName['kind'], string>> = {
    brand: `brand of the company: ${text}`,
    former: `former name: ${text}`,
    renamed: `name in an earlier copy of the list: ${text}`,
    dropped: `name in an earlier copy of the list: ${text}`,
    abbreviation: `abbreviation: ${text}`,
  };
  const reason = reasonOf(how);
  const named = kinds[kind] ?? `${how.code === 'number' ? 'number' : 'name'}: ${text}`;
  return reason === null ? named : `${reason}; ${named}`;
}

function reasonOf(how: MatchedName['how']): string | null {
  switch (how.code) {
    case 'exact':
      return null;
    case 'typo':
      return `typo: ${how.letters} ${how.letters === 1 ? 'letter' : 'letters'}`;
    case 'sign':
      return 'typo: 1 character';
    case 'inflected':
      return 'case form';
    case 'respelled':
      return 'transliterated';
    case 'word-order':
      return 'other word order';
    case 'partial':
      return 'part of the name';
    case 'initials':
      return 'initials of the name';
    case 'spacing':
      return 'other spacing';
    case 'look-alike':
      return 'look-alike letters';
    case 'number':
      return 'registry number';
    case 'keyboard':
      return 'wrong keyboard layout';
  }
}

export const FAULT_WORDS: Readonly<Record<QueryFault, string>> = {
  empty: 'there is no letter and no digit in the question',
  'too-long': 'the question is too long for a name',
};

/** What follows the status for people, who have no column for it. */
export const REPLIED: Readonly<Record<DisputeState | 'none', string>> = {
  none: '',
  open: ', disputed by the company',
  kept: ', kept after the company’s reply',
  corrected: ', corrected after the company’s reply',
  // The status says so.
  withdrawn: '',
};
