import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QueuedJob } from '../../src/core/jobs/job.js';
import type { EntryChange } from '../../src/core/register/entry-change.js';
import { LIVE_LIST } from '../support/live-list.js';
import { WORLDS, type World } from '../support/worlds.js';

const SNAPSHOT = {
  listId: LIVE_LIST.id,
  takenOn: '2024-05-01',
  fileSha256: 'a',
  importedAt: 1_000,
  importedBy: 'system',
};

const JOB: QueuedJob = {
  id: 'first',
  key: 'tell-followers:live',
  job: {
    kind: 'tell-followers',
    change: 'live',
    news: { kind: 'listed', company: { id: 'acme', name: 'Acme' }, list: null },
    inTheMorning: false,
  },
};

const ADDED: EntryChange = {
  kind: 'added',
  facts: {
    companyId: 'acme',
    names: [{ text: 'Acme', kind: 'main', language: null, provenance: { basis: 'stated', source: null } }],
    countries: [],
    identifiers: [],
    links: [],
    history: [],
    reason: null,
    source: 'https://example.org',
  },
  former: null,
};

describe.each(WORLDS)('what an import leaves to do, %s', (_name, open) => {
  let world: World;
  beforeEach(() => {
    world = open();
  });
  afterEach(() => {
    world.close();
  });

  const apply = (after: number | null, jobs: () => readonly QueuedJob[], changes = [ADDED]) =>
    world.stores.register.applyImport({ list: LIVE_LIST, snapshot: SNAPSHOT, after, changes, jobs });
  const waiting = async () => {
    world.reopen();
    const request = { kinds: ['tell-followers'] as const, now: 1_000, leaseUntil: 1_001, limit: 9 };
    return world.stores.jobs.claim(request);
  };

  it('is there as soon as the import is, also when the program stops right after it', async () => {
    expect(await apply(null, () => [JOB])).toBe('applied');
    expect(await waiting()).toEqual([{ ...JOB, attempts: 0 }]);
  });

  it('is asked for after the last change', async () => {
    let seen = 0;
    const changes = function* () {
      yield ADDED;
      seen += 1;
    };
    await world.stores.register.applyImport({
      list: LIVE_LIST,
      snapshot: SNAPSHOT,
      after: null,
      changes: changes(),
      jobs: () => (seen === 1 ? [JOB] : []),
    });
    expect(await waiting()).toHaveLength(1);
  });

  it('is not there when the import came too late', async () => {
    expect(await apply(4711, () => [JOB])).toBe('conflict');
    expect(await waiting()).toEqual([]);
  });

  it('breaks off with its import', async () => {
    const failing = (): never => {
      throw new Error('the disk is full');
    };
    await expect((async () => apply(null, failing))()).rejects.toThrow('the disk is full');
    expect(await world.stores.register.list(LIVE_LIST.id)).toBeNull();
    expect(await waiting()).toEqual([]);
  });
});
