import { decideDispute, decideSettleDispute } from '../disputes/decide-finding-dispute.js';
import {
  decideApprove,
  decideAsk,
  decideMatch,
  decideReject,
  decideRelease,
  decideReopen,
  decideTake,
  decideView,
} from '../moderation/decide-moderation.js';
import { capacityFor } from '../people/permissions.js';
import type { CaseState, Intake } from './case.js';
import type { CaseCommand, DecisionContext } from './command.js';
import { decideArrange } from './decide-arrangement.js';
import { decideReceive, decideRefuseFile, decideSeal } from './decide-evidence.js';
import {
  decideAnswer,
  decideBack,
  decideGoTo,
  decideOpen,
  decidePause,
  decideProceed,
  decideResume,
  decideSkip,
} from './decide-intake.js';
import { decideAddWords } from './decide-exchange.js';
import { decideErase, decideEraseWhole } from './decide-erase.js';
import { decideExport } from './decide-export.js';
import { decideRemind, decideWantReminder } from './decide-reminder.js';
import { decideSubmit, decideWithdraw } from './decide-submission.js';
import { refuse, UNCHANGED, type Decided } from './outcome.js';
import type { Status } from './status.js';
import { TRANSITIONS } from './transitions.js';

/**
 * Decides what a command does to a case: permission first, then whether its status allows it, then the rule of
 * the command itself. Pure: the same input always gives the same outcome.
 *
 * @param state the case as it is, or null for `open`
 */
export function decide(state: CaseState | null, command: CaseCommand, context: DecisionContext): Decided {
  const reporter = state?.reporter ?? (command.kind === 'open' ? command.reporter : null);
  const capacity = capacityFor(command.kind, context.actor, reporter);
  if (capacity === null) return refuse('not-allowed');
  const cause = capacity === 'reporter' && context.actor.kind === 'person' ? context.actor.cause : undefined;
  if (cause !== undefined && state?.intake.cause === cause) return UNCHANGED;
  const status = state?.status ?? 'none';
  const next = TRANSITIONS[status][command.kind];
  if (next === undefined)
    return status === 'none' ? refuse('no-such-case') : refuse('wrong-status', { status });
  if (state === null) return command.kind === 'open' ? decideOpen(command, context) : refuse('no-such-case');
  const byReporter = capacity === 'reporter';
  return moved(state, rule(state, command, context), { status: next, cause, byReporter });
}

function rule(state: CaseState, command: CaseCommand, context: DecisionContext): Decided {
  switch (command.kind) {
    case 'open':
      return refuse('changed-meanwhile');
    case 'receive':
      return decideReceive(state, command, context);
    case 'proceed':
      return decideProceed(state, command);
    case 'answer':
      return decideAnswer(state, command, context);
    case 'skip':
      return decideSkip(state, command, context);
    case 'back':
      return decideBack(state, command);
    case 'go-to':
      return decideGoTo(state, command);
    case 'arrange':
      return decideArrange(state, command, context);
    case 'pause':
      return decidePause(state);
    case 'resume':
      return decideResume(state);
    case 'want-reminder':
      return decideWantReminder(state, command);
    case 'remind':
      return decideRemind(state, command, context);
    case 'submit':
      return decideSubmit(state, context);
    case 'withdraw':
      return decideWithdraw(state);
    case 'add-words':
      return decideAddWords(state, command, context);
    case 'seal':
      return decideSeal(state, command, context);
    case 'refuse':
      return decideRefuseFile(state, command, context);
    case 'erase':
      return decideErase(state, command);
    case 'expire':
    case 'expunge':
      return decideEraseWhole(state, command);
    case 'export':
      return decideExport(state, command);
    default:
      return moderationRule(state, command, context);
  }
}

type ModerationCommand = Extract<
  CaseCommand,
  {
    kind:
      | 'view'
      | 'take'
      | 'release'
      | 'match'
      | 'ask'
      | 'approve'
      | 'reject'
      | 'reopen'
      | 'dispute'
      | 'settle-dispute';
  }
>;

function moderationRule(state: CaseState, command: ModerationCommand, context: DecisionContext): Decided {
  if (context.actor.kind !== 'person') return refuse('not-allowed');
  const moderation = { ...context, moderator: context.actor.id };
  switch (command.kind) {
    case 'view':
      return decideView(state, command);
    case 'take':
      return decideTake(state, moderation);
    case 'release':
      return decideRelease(state, moderation);
    case 'match':
      return decideMatch(state, command, moderation);
    case 'ask':
      return decideAsk(state, command, moderation);
    case 'approve':
      return decideApprove(state, command, moderation);
    case 'reject':
      return decideReject(state, command, moderation);
    case 'reopen':
      return decideReopen(state, command);
    case 'dispute':
      return decideDispute(state, command, moderation);
    case 'settle-dispute':
      return decideSettleDispute(state, command, moderation);
  }
}

interface Moved {
  readonly status: Status;
  readonly cause: string | undefined;
  readonly byReporter: boolean;
}

/**
 * The status the table says and a new version, for every change of the state; a look at a case is none. Whoever goes on
 * with a draft may be warned again the next time that they leave it.
 */
function moved(before: CaseState, decided: Decided, { status, cause, byReporter }: Moved): Decided {
  if (!decided.ok || decided.value.kind === 'unchanged' || decided.value.state === before) return decided;
  const { warnedAt, ...kept } = decided.value.state.intake;
  const intake: Intake = byReporter || warnedAt === undefined ? kept : { ...kept, warnedAt };
  const state = {
    ...decided.value.state,
    status,
    version: before.version + 1,
    intake: cause === undefined ? intake : { ...intake, cause },
  };
  return { ok: true, value: { ...decided.value, state } };
}
