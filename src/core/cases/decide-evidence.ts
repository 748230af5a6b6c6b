import type { FileFacts } from '../evidence/facts.js';
import { PRINT_VERSION } from '../evidence/pictures/print.js';
import type { Sha256 } from '../kernel/sha256.js';
import type { DeriveJob, SealJob } from '../jobs/job.js';
import type { ReceiptFile } from '../outbox/message.js';
import type { Addressed } from './outcome.js';
import type { CaseState, Evidence, Seal } from './case.js';
import type { CommandOf, DecisionContext, IncomingEvidence } from './command.js';
import { toldOfAddition } from './decide-exchange.js';
import { filesLeft, isUnlimited } from './quota.js';
import { componentFor } from './open-component.js';
import { changed, refuse, UNCHANGED, type Decided } from './outcome.js';

/** Takes a file in. The same message a second time changes nothing. */
export function decideReceive(
  state: CaseState,
  { evidence, beside }: CommandOf<'receive'>,
  { actor, now, limits }: DecisionContext,
): Decided {
  if (state.evidence.some((known) => known.message === evidence.message)) return UNCHANGED;
  const limit = limits.filesPerCase;
  if (!isUnlimited(actor) && filesLeft(state, limits) <= 0) return refuse('too-many-files', { limit });
  const received = newEvidence(state, evidence, beside);
  return changed({ ...state, evidence: received.evidence }, 'received', {
    jobs: received.jobs,
    messages: toldOfAddition(state, evidence.album ?? evidence.id, now),
  });
}

/** The evidence with one more waiting file, and the job that will fetch it. */
export function newEvidence(
  state: CaseState,
  incoming: IncomingEvidence,
  beside?: Sha256,
): { evidence: readonly Evidence[]; jobs: readonly SealJob[] } {
  const evidence: Evidence = {
    ...incoming,
    component: componentFor(state, incoming.album, beside),
    role: null,
    seal: { kind: 'waiting' },
    facts: null,
  };
  return {
    evidence: [...state.evidence, evidence],
    jobs: [{ kind: 'seal-evidence', ref: state.ref, evidence: evidence.id }],
  };
}

/** Records that a file's original is safely in the vault, and what it tells of itself. */
export function decideSeal(state: CaseState, command: CommandOf<'seal'>, { now }: DecisionContext): Decided {
  const { sha256, bytes, mediaType, facts } = command;
  const seal = { kind: 'sealed', sha256, bytes, mediaType, at: now } as const;
  const jobs: readonly DeriveJob[] = mediaType.startsWith('image/')
    ? [{ kind: 'derive-picture', sha256, version: PRINT_VERSION }]
    : [];
  return settle(state, command.evidence, { seal, facts }, jobs);
}

/** Records that a file could not be kept, and tells the reporter. */
export function decideRefuseFile(
  state: CaseState,
  command: CommandOf<'refuse'>,
  { now }: DecisionContext,
): Decided {
  const seal = { kind: 'refused', reason: command.reason, at: now } as const;
  return settle(state, command.evidence, { seal, facts: null });
}

interface Settled {
  readonly seal: Exclude<Seal, { kind: 'waiting' }>;
  readonly facts: FileFacts | null;
}

function settle(state: CaseState, id: string, settling: Settled, jobs: readonly DeriveJob[] = []): Decided {
  const { seal, facts } = settling;
  const current = state.evidence.find((evidence) => evidence.id === id);
  if (current?.seal.kind !== 'waiting') return UNCHANGED;
  const evidence = state.evidence.map((item) => (item.id === id ? { ...item, seal, facts } : item));
  const settled = { ...state, evidence };
  const refused: Addressed[] =
    seal.kind === 'refused'
      ? [
          {
            to: { kind: 'person', id: state.reporter },
            key: `${state.ref}:file-refused:${id}`,
            message: { kind: 'file-refused', ref: state.ref, reason: seal.reason },
          },
        ]
      : [];
  const { state: next, messages } = withReceipt(settled, seal.at);
  return changed(next, seal.kind === 'sealed' ? 'sealed' : 'refused', {
    messages: [...refused, ...messages],
    jobs,
  });
}

/**
 * The receipt goes out once a submitted case has no file left to fetch: with the submission when everything is
 * sealed already, else with the last file; and again, whole, when late files were added.
 */
export function withReceipt(
  state: CaseState,
  now: number,
): { state: CaseState; messages: readonly Addressed[] } {
  const waiting = state.evidence.some(({ seal }) => seal.kind === 'waiting');
  if (state.submittedAt === null || state.status === 'withdrawn' || waiting) return { state, messages: [] };
  const files = state.evidence.flatMap(({ seal }) => (seal.kind === 'waiting' ? [] : [receiptLine(seal)]));
  return { state: { ...state, receiptAt: now }, messages: receipts(state, files) };
}

/** Files on one message of a receipt: with a hash each, it stays below the 4096 characters that Telegram takes. */
const FILES_PER_RECEIPT = 30;

function receipts({ ref, reporter }: CaseState, files: readonly ReceiptFile[]): readonly Addressed[] {
  const stored = files.filter(({ kind }) => kind === 'sealed').length;
  const parts = Math.max(1, Math.ceil(files.length / FILES_PER_RECEIPT));
  return Array.from({ length: parts }, (_, part): Addressed => {
    const first = part * FILES_PER_RECEIPT;
    const on = files.slice(first, first + FILES_PER_RECEIPT);
    return {
      to: { kind: 'person', id: reporter },
      key: `${ref}:receipt:${files.length}${part === 0 ? '' : `:${part + 1}`}`,
      message: {
        kind: 'receipt',
        ref,
        files: on,
        ...(parts === 1 ? {} : { part: { first: first + 1, stored } }),
      },
    };
  });
}

function receiptLine(seal: Exclude<Seal, { kind: 'waiting' }>): ReceiptFile {
  return seal.kind === 'sealed'
    ? { kind: 'sealed', sha256: seal.sha256, bytes: seal.bytes }
    : { kind: 'refused', reason: seal.reason };
}
