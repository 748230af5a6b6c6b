import type { Reply, Verdict } from '../disputes/decide-dispute.js';
import type { FileFacts } from '../evidence/facts.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { Actor } from '../people/actor.js';
import type { PersonId } from '../people/person.js';
import type { Instant } from '../kernel/time.js';
import type { Evidence, FileRefusal, RejectReason } from './case.js';
import type { EvidenceRole } from './details.js';
import type { Values } from './fields.js';
import type { Limits } from './limits.js';
import type { QuickReport } from './quick-report.js';
import type { Question, Step, Walk } from './steps.js';

/** A reporter's answer to one question. */
export type Answer = {
  [Q in Question]: { readonly question: Q; readonly value: Values[Q] };
}[Question];

/** What a reporter changes in a draft besides answering the open question, which stays open. */
export type Arrangement =
  | { readonly do: 'add'; readonly component: string }
  | { readonly do: 'drop'; readonly component: string }
  /** `component`: null where the file shows the whole. */
  | { readonly do: 'assign'; readonly evidence: string; readonly component: string | null }
  /** What a file shows; null takes it back. */
  | { readonly do: 'show'; readonly evidence: string; readonly role: EvidenceRole | null }
  /** The words under a file; null takes them away. */
  | { readonly do: 'caption'; readonly evidence: string; readonly caption: string | null }
  /** Another answer to a question asked before, or the answer to one not asked yet; `component`: absent, the open one. */
  | { readonly do: 'correct'; readonly answer: Answer; readonly component?: string };

/** A new, unsealed file as it comes in. */
export type IncomingEvidence = Omit<Evidence, 'seal' | 'component' | 'role' | 'facts'>;

/** What a moderator looked at: what the case says, or its files themselves. */
export const VIEW_PURPOSES = ['case', 'files'] as const;
export type ViewPurpose = (typeof VIEW_PURPOSES)[number];

/**
 * Everything that can be asked of a case. `step` is the step a button or a text was meant for, and `version` the
 * version a moderator looked at: an old button never acts on a newer state.
 */
export type CaseCommand =
  | {
      readonly kind: 'open';
      readonly ref: CaseRef;
      readonly reporter: PersonId;
      readonly component: string;
      /** Set when photos came first: the draft then waits for the reporter to accept the offer of a report. */
      readonly evidence: IncomingEvidence | null;
      readonly safetySeen: boolean;
      /** What the link says that led here; null without one. */
      readonly begun: QuickReport | null;
    }
  /** `beside`: the file that it was sent in answer to, by its message; both then show the same component. */
  | { readonly kind: 'receive'; readonly evidence: IncomingEvidence; readonly beside?: Sha256 }
  | { readonly kind: 'proceed'; readonly step: Step; readonly safetySeen: boolean }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'skip'; readonly step: Step }
  | { readonly kind: 'back'; readonly step: Step }
  /** A walk: its first question not answered yet, and on from there; `review`: back from such a walk. */
  | {
      readonly kind: 'go-to';
      readonly step: Question | 'photos' | Walk | 'review';
      /** Of which component, where there are several; absent, the first. */
      readonly component?: string;
    }
  | { readonly kind: 'arrange'; readonly change: Arrangement }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Whether to be reminded of the draft. */
  | { readonly kind: 'want-reminder'; readonly wanted: boolean }
  /** Tells the reporter that the draft waits; `until`: and when it is erased, where that is soon. */
  | { readonly kind: 'remind'; readonly until: Instant | null }
  | { readonly kind: 'submit' }
  | { readonly kind: 'withdraw' }
  /** Words to a case that was sent already, to be kept under a new id. */
  | { readonly kind: 'add-words'; readonly id: string; readonly words: string }
  /** Erases the case; a verified one stays without anything that leads to its reporter. */
  | { readonly kind: 'erase'; readonly pseudonym: string }
  /** Erases what was kept for its time and no longer. */
  | { readonly kind: 'expire'; readonly pseudonym: string }
  /** Erases the case whatever it is. */
  | { readonly kind: 'expunge'; readonly pseudonym: string }
  | {
      readonly kind: 'seal';
      readonly evidence: string;
      readonly sha256: string;
      readonly bytes: number;
      readonly mediaType: string;
      readonly facts: FileFacts;
    }
  | { readonly kind: 'refuse'; readonly evidence: string; readonly reason: FileRefusal }
  | { readonly kind: 'view'; readonly purpose: ViewPurpose }
  /** Changes nothing; the ledger remembers for whom the case left, and in which form. */
  | { readonly kind: 'export'; readonly audience: string; readonly format: string }
  | { readonly kind: 'take'; readonly version: number }
  | { readonly kind: 'release'; readonly version: number }
  | {
      readonly kind: 'match';
      readonly version: number;
      readonly component: string;
      /** Null takes the match back. */
      readonly company: { readonly id: string; readonly name: string } | null;
    }
  | { readonly kind: 'approve'; readonly version: number }
  | {
      readonly kind: 'reject';
      readonly version: number;
      readonly reason: RejectReason | null;
      readonly words: string | null;
    }
  | { readonly kind: 'reopen'; readonly version: number }
  /** Asks the reporter something, in the moderator's words, to be kept under a new id. */
  | { readonly kind: 'ask'; readonly version: number; readonly id: string; readonly words: string }
  | ({
      readonly kind: 'dispute';
      readonly version: number;
      readonly component: string;
    } & Reply)
  | ({
      readonly kind: 'settle-dispute';
      readonly version: number;
      readonly component: string;
    } & Verdict);

export type CommandKind = CaseCommand['kind'];
export type CommandOf<K extends CommandKind> = Extract<CaseCommand, { kind: K }>;

/** Who asks, and when; and what the rules of quantity need to know. */
export interface DecisionContext {
  readonly actor: Actor;
  readonly now: Instant;
  readonly limits: Limits;
  /** When the reporter sent the cases of the last 24 hours, oldest first; read for `submit` only. */
  readonly sentLately: readonly Instant[];
}
