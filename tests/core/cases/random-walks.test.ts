import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import { auditedFields } from '../../../src/core/cases/audit.js';
import type { CaseState } from '../../../src/core/cases/case.js';
import type { CommandKind } from '../../../src/core/cases/command.js';
import type { Status } from '../../../src/core/cases/status.js';
import { TRANSITIONS } from '../../../src/core/cases/transitions.js';
import { MINUTE } from '../../../src/core/kernel/time.js';
import {
  LEDGER_KINDS,
  type LedgerEntry,
  type LedgerKind,
  type Payload,
} from '../../../src/core/ledger/entry.js';
import { verifyLedger } from '../../../src/core/ledger/verify.js';
import { capacityFor, PERMISSIONS } from '../../../src/core/people/permissions.js';
import { OLENA } from '../../support/deciding.js';
import { aDesk, carriedOut, openCommand, type DeskWorld } from '../../support/desk.js';
import { randomAct } from '../../support/random-commands.js';
import { seededRandom } from '../../support/seeded.js';

const WALKS = 60;
const ACTS = 160;

const COMMANDS_OF: Readonly<Record<LedgerKind, readonly CommandKind[]>> = {
  opened: ['open'],
  received: ['receive'],
  answered: ['proceed', 'answer', 'skip', 'back', 'go-to', 'arrange', 'pause', 'resume', 'want-reminder'],
  reminded: ['remind'],
  submitted: ['submit'],
  withdrawn: ['withdraw'],
  added: ['add-words'],
  asked: ['ask'],
  sealed: ['seal'],
  refused: ['refuse'],
  viewed: ['view'],
  taken: ['take'],
  released: ['release'],
  matched: ['match'],
  approved: ['approve'],
  rejected: ['reject'],
  reopened: ['reopen'],
  disputed: ['dispute'],
  'dispute-settled': ['settle-dispute'],
  exported: ['export'],
  erased: ['erase', 'expire', 'expunge'],
};

/** A case after many acts of many people, some of them at the same moment. */
async function walk(
  seed: number,
): Promise<{ world: DeskWorld; state: CaseState; entries: readonly LedgerEntry[] }> {
  const random = seededRandom(seed);
  const world = aDesk();
  const opened = carriedOut(await world.desk.open({ ...openCommand, safetySeen: random() < 0.5 }, OLENA));
  const { ref } = opened.state;
  let state = opened.state;
  for (let count = 0; count < ACTS; count++) {
    world.clock.set(world.clock.now() + Math.floor(random() ** 4 * 40 * MINUTE));
    const acts = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => randomAct(state, random));
    const before = state;
    const handled = await Promise.all(
      acts.map(({ command, actor }) => world.desk.handle(ref, command, actor)),
    );
    for (const [index, { command, actor }] of acts.entries()) {
      if (capacityFor(command.kind, actor, OLENA.id) === null)
        expect(handled[index]).toEqual({ ok: false, error: { code: 'not-allowed' } });
    }
    ({ state } = await world.stored(ref));
    const changes = handled.filter((result) => result.ok && result.value.changed);
    if (changes.length === 0) expect(state).toEqual(before);
    check(state);
  }
  return { world, state, entries: await world.stores.cases.ledger(ref) };
}

/** What must be true of every case at every moment. */
function check(state: CaseState): void {
  const { status, decision, hold, submittedAt } = state;
  expect(decision?.kind ?? null).toBe(status === 'approved' || status === 'rejected' ? status : null);
  if (status !== 'in_review') expect(hold).toBeNull();
  else expect(hold).not.toBeNull();
  if (status !== 'withdrawn') expect(submittedAt === null).toBe(status === 'draft');
  if (submittedAt !== null) {
    expect(state.consent).not.toBeNull();
    expect(state.evidence.length).toBeGreaterThan(0);
  }
  expect(new Set(state.evidence.map(({ message }) => message)).size).toBe(state.evidence.length);
}

/** The status before and after each entry, as its ledger tells. */
function steps(entries: readonly LedgerEntry[]): { entry: LedgerEntry; from: Status | 'none'; to: Status }[] {
  let status: Status | 'none' = 'none';
  return entries.map((entry) => {
    const { changes } = JSON.parse(entry.payload ?? '') as Payload;
    const from = status;
    const to = (changes.find(({ field }) => field === 'status')?.to ?? from) as Status;
    status = to;
    return { entry, from, to };
  });
}

describe('whatever anybody does, in whatever order', async () => {
  const walks = await Promise.all(Array.from({ length: WALKS }, (_, seed) => walk(seed)));

  it('cases come to every end there is, so that the rest of this means something', () => {
    const kinds = new Set(walks.flatMap(({ entries }) => entries.map(({ kind }) => kind)));
    // After an erasure there is nothing left to walk on with: see erasing.test.ts.
    expect([...kinds].sort()).toEqual(LEDGER_KINDS.filter((kind) => kind !== 'erased').sort());
    const ends = new Set(walks.flatMap(({ entries }) => steps(entries).map(({ to }) => to)));
    expect(ends).toEqual(
      new Set(['draft', 'submitted', 'in_review', 'needs_info', 'approved', 'rejected', 'withdrawn']),
    );
    const decided = walks.flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'approved'));
    expect(decided.length).toBeGreaterThan(WALKS / 2);
  });

  it('the status moves only along the table, by the command that leads there', () => {
    for (const { entry, from, to } of walks.flatMap(({ entries }) => steps(entries))) {
      const moves = COMMANDS_OF[entry.kind].map((command) => TRANSITIONS[from][command]);
      expect(new Set(moves)).toEqual(new Set([to]));
    }
  });

  it('only those who may do a thing did it', () => {
    for (const { kind, actor } of walks.flatMap(({ entries }) => entries)) {
      const [capacity = ''] = actor.split(':');
      for (const command of COMMANDS_OF[kind]) expect(PERMISSIONS[command]).toContain(capacity);
      if (capacity === 'moderator') expect(['moderator:iryna', 'moderator:petro']).toContain(actor);
    }
  });

  it('the version counts the changes, and nothing else', () => {
    for (const { state, entries } of walks) {
      const changes = entries.filter(
        ({ kind }) => kind !== 'viewed' && kind !== 'exported' && kind !== 'opened',
      );
      expect(state.version).toBe(changes.length);
    }
  });

  it('a decision stands until the case is reopened: never two', () => {
    for (const { entries } of walks) {
      let decided = false;
      for (const { kind } of entries) {
        if (kind === 'approved' || kind === 'rejected') {
          expect(decided).toBe(false);
          decided = true;
        } else if (kind === 'reopened') decided = false;
      }
    }
  });

  it('only the moderator who took a case last decides it', () => {
    for (const { entries } of walks) {
      let holder: string | null = null;
      for (const { kind, actor } of entries) {
        if (kind === 'taken') holder = actor;
        if (['approved', 'rejected', 'matched', 'released'].includes(kind)) expect(actor).toBe(holder);
        if (['approved', 'rejected', 'released', 'withdrawn', 'reopened'].includes(kind)) holder = null;
      }
    }
  });

  it('the ledger is whole, and replayed it gives exactly the case', async () => {
    for (const { world, state, entries } of walks) {
      const { head } = await world.stored(state.ref);
      expect(verifyLedger({ entries, head, fields: auditedFields(state) }, sha256Hex)).toEqual([]);
    }
  });

  it('each decision is told to the reporter exactly once', async () => {
    for (const { world, entries } of walks) {
      const told = (await world.messages()).map(({ message }) => message.kind);
      for (const [kind, message] of [
        ['approved', 'case-approved'],
        ['rejected', 'case-rejected'],
        ['reopened', 'case-reopened'],
        ['submitted', 'new-case'],
      ] as const) {
        const times = entries.filter((entry) => entry.kind === kind).length;
        expect(told.filter((each) => each === message)).toHaveLength(times);
      }
    }
  });
});
