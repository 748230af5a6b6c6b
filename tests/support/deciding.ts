import type { CaseState } from '../../src/core/cases/case.js';
import type {
  CaseCommand,
  CommandKind,
  DecisionContext,
  IncomingEvidence,
} from '../../src/core/cases/command.js';
import { USUAL_LIMITS, type Limits } from '../../src/core/cases/limits.js';
import { decide } from '../../src/core/cases/decide.js';
import type { Outcome } from '../../src/core/cases/outcome.js';
import type { Refusal } from '../../src/core/cases/refusal.js';
import type { Instant } from '../../src/core/kernel/time.js';
import { SYSTEM, type Actor, type Role } from '../../src/core/people/actor.js';
import { anEvidence, NOON } from './cases.js';

export function person(id: string, ...roles: readonly Role[]): Actor & { readonly kind: 'person' } {
  return { kind: 'person', id, roles: new Set(roles) };
}

/** Reports the cases that {@link theirs} makes. */
export const OLENA = person('olena');
export const STRANGER = person('stranger');
export const IRYNA = person('iryna', 'moderator');
export const PETRO = person('petro', 'moderator');

/** What makes a case Olena's, for the builders. */
export const theirs = { reporter: OLENA.id };

/** A file as it comes in, before the program has done anything with it. */
export function aFile(given: Partial<IncomingEvidence> = {}): IncomingEvidence {
  const { id, sentAs, receivedAt, caption, message, album, remote } = anEvidence();
  return { id, sentAs, receivedAt, caption, message, album, remote, ...given };
}

type Changed = Extract<Outcome, { kind: 'changed' }>;

const MODERATORS_COMMANDS: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'view',
  'take',
  'release',
  'match',
  'ask',
  'approve',
  'reject',
  'reopen',
  'dispute',
  'settle-dispute',
]);

/** By whom commands are given unless a test says otherwise. */
function usualActor({ kind }: CaseCommand): Actor {
  if (kind === 'seal' || kind === 'refuse') return SYSTEM;
  return MODERATORS_COMMANDS.has(kind) ? IRYNA : OLENA;
}

interface Circumstances {
  readonly by?: Actor;
  readonly at?: Instant;
  readonly limits?: Limits;
  readonly sentLately?: readonly Instant[];
}

/** All that a decision knows besides the case. */
export function contextOf(actor: Actor, given: Circumstances = {}): DecisionContext {
  const { at: now = NOON, limits = USUAL_LIMITS, sentLately = [] } = given;
  return { actor, now, limits, sentLately };
}

export function decidedOn(state: CaseState | null, command: CaseCommand, given: Circumstances = {}) {
  return decide(state, command, contextOf(given.by ?? usualActor(command), given));
}

/** What a command that must be carried out leads to. */
export function outcomeOf(state: CaseState | null, command: CaseCommand, given: Circumstances = {}): Changed {
  const decided = decidedOn(state, command, given);
  if (!decided.ok) throw new Error(`${command.kind} was refused: ${decided.error.code}`);
  if (decided.value.kind !== 'changed') throw new Error(`${command.kind} changed nothing`);
  return decided.value;
}

/** The case after commands that must all be carried out. */
export function after(state: CaseState | null, ...commands: readonly CaseCommand[]): CaseState {
  const last = commands.reduce<CaseState | null>((now, command) => outcomeOf(now, command).state, state);
  if (last === null) throw new Error('no command was given');
  return last;
}

/** Why a command is refused, or what happened instead. */
export function refusalOf(
  state: CaseState | null,
  command: CaseCommand,
  given: Circumstances = {},
): Refusal | Outcome['kind'] {
  const decided = decidedOn(state, command, given);
  return decided.ok ? decided.value.kind : decided.error;
}
