import type { CaseJob } from '../jobs/job.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { LedgerKind } from '../ledger/entry.js';
import type { Audience, Message } from '../outbox/message.js';
import type { CaseState } from './case.js';
import type { Refusal } from './refusal.js';

/** A message a decision wants sent. `key` makes it one message however often the decision is repeated. */
export interface Addressed {
  readonly to: Audience;
  readonly key: string;
  readonly message: Message;
}

/** What a decision leads to. `unchanged` is a repetition that is already true: nothing is stored, nothing is wrong. */
export type Outcome =
  | {
      readonly kind: 'changed';
      readonly state: CaseState;
      readonly entry: LedgerKind;
      readonly messages: readonly Addressed[];
      readonly jobs: readonly CaseJob[];
    }
  | { readonly kind: 'unchanged' };

export type Decided = Result<Outcome, Refusal>;

export function changed(
  state: CaseState,
  entry: LedgerKind,
  effects: { messages?: readonly Addressed[]; jobs?: readonly CaseJob[] } = {},
): Decided {
  return ok({ kind: 'changed', state, entry, messages: effects.messages ?? [], jobs: effects.jobs ?? [] });
}

export const UNCHANGED: Decided = ok({ kind: 'unchanged' });

export function refuse(code: Refusal['code'], details: Omit<Refusal, 'code'> = {}): Decided {
  return err({ code, ...details });
}
