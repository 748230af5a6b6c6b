import { createMemoryStores, type MemoryStores } from '../../src/adapters/memory/stores.js';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import { CaseDesk, type Handled } from '../../src/core/cases/case-desk.js';
import type { CaseStore, StoredCase } from '../../src/core/cases/case-store.port.js';
import { USUAL_LIMITS } from '../../src/core/cases/limits.js';
import type { CaseCommand } from '../../src/core/cases/command.js';
import type { Refusal } from '../../src/core/cases/refusal.js';
import type { CaseRef } from '../../src/core/kernel/case-ref.js';
import type { Ids } from '../../src/core/kernel/ids.js';
import type { Result } from '../../src/core/kernel/result.js';
import type { Instant } from '../../src/core/kernel/time.js';
import type { ClaimedJob } from '../../src/core/jobs/job-queue.port.js';
import type { ClaimedMessage } from '../../src/core/outbox/outbox.port.js';
import type { Destination } from '../../src/core/outbox/message.js';
import { NOON } from './cases.js';
import { aFile, IRYNA, OLENA } from './deciding.js';
import { seededIds } from './seeded.js';

export const ROOM: Destination = { kind: 'room', id: '-100' };

/** A case desk over stores in memory, with all that it was told to do in view. */
export interface DeskWorld {
  readonly stores: MemoryStores;
  readonly desk: CaseDesk;
  readonly clock: { now(): Instant; set(now: Instant): void };
  /** How often the desk said that there is something to do. */
  woken(): number;
  stored(ref: CaseRef): Promise<StoredCase>;
  /** Everything that waits to be sent or done. */
  messages(): Promise<readonly ClaimedMessage[]>;
  jobs(): Promise<readonly ClaimedJob<'seal-evidence'>[]>;
}

interface Given {
  readonly moderators?: readonly Destination[];
  readonly ids?: Ids;
  /** Puts something between the desk and its store. */
  readonly between?: (cases: CaseStore) => CaseStore;
}

export function aDesk({
  moderators = [ROOM],
  ids = seededIds(),
  between = (cases) => cases,
}: Given = {}): DeskWorld {
  const stores = createMemoryStores();
  let now = NOON;
  let woken = 0;
  const clock = {
    now: () => now,
    set: (to: Instant) => {
      now = to;
    },
  };
  const desk = new CaseDesk({
    cases: between(stores.cases),
    moderators: { moderators: () => Promise.resolve(moderators) },
    clock,
    ids,
    hashText: sha256Hex,
    limits: USUAL_LIMITS,
    wake: () => {
      woken++;
    },
  });
  const everything = {
    kinds: ['seal-evidence'],
    now: Number.MAX_SAFE_INTEGER,
    leaseUntil: 0,
    limit: 1000,
  } as const;
  return {
    stores,
    desk,
    clock,
    woken: () => woken,
    async stored(ref) {
      const found = await stores.cases.load(ref);
      if (found === null) throw new Error(`no case ${ref}`);
      return found;
    },
    async messages() {
      const all: ClaimedMessage[] = [];
      for (;;) {
        const heads = await stores.outbox.claim(everything);
        if (heads.length === 0) return all;
        for (const message of heads) await stores.outbox.sent(message.id, now);
        all.push(...heads);
      }
    },
    jobs: () => stores.jobs.claim(everything),
  };
}

/** The case after a command that must be carried out. */
export function carriedOut(handled: Result<Handled, Refusal>): Handled {
  if (!handled.ok) throw new Error(`refused: ${handled.error.code}`);
  return handled.value;
}

type Later = Exclude<CaseCommand, { kind: 'open' }>;

const TO_REVIEW: readonly Later[] = [
  { kind: 'proceed', step: 'photos', safetySeen: true },
  { kind: 'answer', answer: { question: 'state', value: 'secured' } },
  { kind: 'skip', step: 'place' },
  { kind: 'skip', step: 'date' },
  { kind: 'answer', answer: { question: 'consent', value: 'public' } },
];

export const openCommand = {
  kind: 'open',
  reporter: OLENA.id,
  component: 'part-1',
  evidence: null,
  safetySeen: true,
  begun: null,
} as const;

/** Olena's case, opened with one file and brought up to the review. */
export async function aReviewedDraft({ desk }: DeskWorld): Promise<CaseRef> {
  const { ref } = carriedOut(await desk.open(openCommand, OLENA)).state;
  for (const command of [{ kind: 'receive', evidence: aFile() } as const, ...TO_REVIEW])
    carriedOut(await desk.handle(ref, command, OLENA));
  return ref;
}

/** Olena's case, submitted; with `held`, taken by Iryna. */
export async function aWaitingCase(world: DeskWorld, held = false): Promise<CaseRef> {
  const ref = await aReviewedDraft(world);
  carriedOut(await world.desk.handle(ref, { kind: 'submit' }, OLENA));
  if (held) carriedOut(await world.desk.handle(ref, { kind: 'take', version: 0 }, IRYNA));
  return ref;
}
