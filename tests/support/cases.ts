import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { CaseChange, StoredCase } from '../../src/core/cases/case-store.port.js';
import type { CaseState, Component, Evidence, Field, Seal } from '../../src/core/cases/case.js';
import { emptyComponent, NO_CUSTODY, NO_INCIDENT } from '../../src/core/cases/empty.js';
import type { QueuedJob } from '../../src/core/jobs/job.js';
import type { CaseRef } from '../../src/core/kernel/case-ref.js';
import type { Instant } from '../../src/core/kernel/time.js';
import { EMPTY_CHAIN, nextEntry, type LedgerKind } from '../../src/core/ledger/entry.js';
import type { Destination, OutboxMessage } from '../../src/core/outbox/message.js';
import { seededIds } from './seeded.js';

/** 1 May 2024, noon in UTC. */
export const NOON: Instant = Date.UTC(2024, 4, 1, 12);

const SEED = 20_240_501;
let ids = seededIds(SEED);

/** The cases made from now on have the ids that those of a new process have. */
export function restartIds(): void {
  ids = seededIds(SEED);
}

export function stated<T>(value: T, at: Instant = NOON): Field<T> {
  return { value, basis: 'stated', by: 'reporter', at };
}

export function confirmed<T>(value: T, moderator = 'mod-1', at: Instant = NOON): Field<T> {
  return { value, basis: 'confirmed', by: `moderator:${moderator}`, at };
}

/** An empty draft, but for what is given. */
export function aCase(given: Partial<CaseState> = {}): CaseState {
  return {
    ref: ids.caseRef(),
    version: 1,
    status: 'draft',
    reporter: ids.id(),
    openedAt: NOON,
    submittedAt: null,
    receiptAt: null,
    intake: { step: 'photos', reviewed: false, paused: false },
    incident: NO_INCIDENT,
    custody: NO_CUSTODY,
    campaign: null,
    components: [aComponent()],
    evidence: [],
    consent: null,
    exchange: [],
    mayAsk: null,
    hold: null,
    decision: null,
    ...given,
  };
}

/** A case that waits for a decision, with one sealed photo. */
export function aSubmittedCase(given: Partial<CaseState> = {}): CaseState {
  return aCase({
    status: 'submitted',
    submittedAt: NOON,
    evidence: [anEvidence({ seal: sealed('photo') })],
    consent: stated('public'),
    ...given,
  });
}

/** A published case whose one part a moderator matched to the company. */
export function aFinding(companyId: string, given: Partial<CaseState> = {}): CaseState {
  return aSubmittedCase({
    status: 'approved',
    components: [aComponent({ company: confirmed({ id: companyId, name: 'Hikvision' }) })],
    decision: { kind: 'approved', by: 'mod-1', at: NOON },
    ...given,
  });
}

export function aComponent(given: Partial<Component> = {}): Component {
  return { ...emptyComponent(ids.id()), ...given };
}

export function anEvidence(given: Partial<Evidence> = {}): Evidence {
  return {
    id: ids.id(),
    component: null,
    role: null,
    sentAs: 'photo',
    receivedAt: NOON,
    caption: null,
    message: sha256Hex(ids.salt()),
    album: null,
    remote: { handle: ids.id(), bytes: 1000 },
    seal: { kind: 'waiting' },
    facts: null,
    ...given,
  };
}

export function sealed(content: string): Seal {
  const sha256 = sha256Hex(content);
  return { kind: 'sealed', sha256, bytes: content.length, mediaType: 'image/jpeg', at: NOON };
}

interface ChangeExtras {
  readonly kind?: LedgerKind;
  readonly at?: Instant;
  readonly messages?: readonly OutboxMessage[];
  readonly jobs?: readonly QueuedJob[];
}

/** A change that makes `state` of `before`, with a ledger entry that follows. */
export function aChange(before: StoredCase | null, state: CaseState, extras: ChangeExtras = {}): CaseChange {
  const { kind = 'answered', at = NOON, messages = [], jobs = [] } = extras;
  const fact = { ref: state.ref, at, actor: 'reporter' as const, kind, salt: ids.salt(), changes: [] };
  const entry = nextEntry(before?.head ?? EMPTY_CHAIN, fact, sha256Hex);
  return { before, state, entry, messages, jobs };
}

export function aMessage(to: Destination, given: Partial<OutboxMessage> = {}): OutboxMessage {
  const id = ids.id();
  return { id, key: id, to, message: { kind: 'case-reopened', ref: 'SL-00000X' }, ...given };
}

export function toPerson(id: string): Destination {
  return { kind: 'person', id };
}

export function aJob(ref: CaseRef, evidence: string, given: Partial<QueuedJob> = {}): QueuedJob {
  return {
    id: ids.id(),
    key: `seal-evidence:${evidence}`,
    job: { kind: 'seal-evidence', ref, evidence },
    ...given,
  };
}
