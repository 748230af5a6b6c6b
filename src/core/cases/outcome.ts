import type { CaseJob } from '../jobs/job.js';
import type { Json } from '../kernel/canonical-json.js';
import { err, ok, type Result } from '../kernel/result.js';
import type { LedgerKind } from '../ledger/entry.js';
import type { ErasedScope } from '../ledger/erasure.js';
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
      /** What the ledger entry tells besides the changed fields. */
      readonly details?: Readonly<Record<string, Json>> | undefined;
      /** What of the ledger loses its content with this change; see `core/ledger/erasure.ts`. */
      readonly erases?: ErasedScope | undefined;
    }
  | { readonly kind: 'unchanged' };

export type Decided = Result<Outcome, Refusal>;

export function changed(
  state: CaseState,
  entry: LedgerKind,
  effects: {
    messages?: readonly Addressed[];
    jobs?: readonly CaseJob[];
    details?: Readonly<Record<string, Json>>;
    erases?: ErasedScope;
  } = {},
): Decided {
  const { messages = [], jobs = [], details, erases } = effects;
  return ok({ kind: 'changed', state, entry, messages, jobs, details, erases });
}

export const UNCHANGED: Decided = ok({ kind: 'unchanged' });

export function refuse(code: Refusal['code'], details: Omit<Refusal, 'code'> = {}): Decided {
  return err({ code, ...details });
}
