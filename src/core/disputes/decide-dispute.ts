import { err, ok, type Result } from '../kernel/result.js';
import type { Instant } from '../kernel/time.js';
import type { PersonId } from '../people/person.js';
import {
  MAX_OUTCOME,
  MAX_REPLY,
  MAX_SOURCE,
  openDisputeOf,
  type Dispute,
  type Outcome,
  type OutcomeKind,
} from './dispute.js';

/** Why a dispute is not opened or settled. `not-disputed`: there is none, or somebody settled it already. */
export type DisputeRefusal =
  | { readonly code: 'empty' | 'bad-address' | 'already-disputed' | 'not-disputed' }
  | { readonly code: 'too-long'; readonly limit: number };

/** What the company says, and where. */
export interface Reply {
  readonly reply: string;
  readonly source: string;
}

export interface Verdict {
  readonly outcome: OutcomeKind;
  readonly words: string;
}

interface Who {
  readonly by: PersonId;
  readonly at: Instant;
}

/** What the change adds; null when just this was done already, which a repeated command asks for. */
type Change<T> = Result<T | null, DisputeRefusal>;

/** Puts a reply on record. A claim has one open dispute at most; a settled one can be followed by another. */
export function openDispute(disputes: readonly Dispute[], said: Reply, { by, at }: Who): Change<Dispute> {
  const reply = checkReply(said.reply);
  const source = checkSource(said.source);
  if (!reply.ok) return reply;
  if (!source.ok) return source;
  const open = openDisputeOf(disputes);
  if (open === null)
    return ok({ reply: reply.value, source: source.value, openedAt: at, openedBy: by, outcome: null });
  const repeated = open.openedBy === by && open.reply === reply.value && open.source === source.value;
  return repeated ? ok(null) : err({ code: 'already-disputed' });
}

/** Ends the open dispute. */
export function settleDispute(
  disputes: readonly Dispute[],
  { outcome: kind, words: why }: Verdict,
  { by, at }: Who,
): Change<Outcome> {
  const words = checkWords(why);
  if (!words.ok) return words;
  const before = disputes.at(-1)?.outcome;
  if (before === null) return ok({ kind, words: words.value, at, by });
  const repeated = before?.by === by && before.kind === kind && before.words === words.value;
  return repeated ? ok(null) : err({ code: 'not-disputed' });
}

/** The disputes with the outcome of the open one, which is the last. */
export function withOutcome<D extends Dispute>(disputes: readonly D[], outcome: Outcome): readonly D[] {
  return disputes.map((dispute, index) =>
    index === disputes.length - 1 ? { ...dispute, outcome } : dispute,
  );
}

/** The company's words as they are kept, for asking again at once rather than at the end. */
export function checkReply(text: string): Result<string, DisputeRefusal> {
  return within(text, MAX_REPLY);
}

export function checkWords(text: string): Result<string, DisputeRefusal> {
  return within(text, MAX_OUTCOME);
}

/** A web address: http or https, one line, with a host that has a name and a domain. */
export function checkSource(text: string): Result<string, DisputeRefusal> {
  const found = within(text, MAX_SOURCE);
  if (!found.ok) return found;
  return WEB_ADDRESS.test(found.value) ? found : err({ code: 'bad-address' });
}

const WEB_ADDRESS = /^https?:\/\/(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d{1,5})?(?:[/?#][^\s<>"\\]*)?$/iu;

function within(text: string, limit: number): Result<string, DisputeRefusal> {
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return err({ code: 'empty' });
  return words.length > limit ? err({ code: 'too-long', limit }) : ok(words);
}
