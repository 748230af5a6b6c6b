import { describe, expect, it } from 'vitest';
import { erasePerson, type ErasePersonParts } from '../../../src/core/erasing/erase-person.js';
import { forgetFiles, type ForgetFilesParts } from '../../../src/core/erasing/forget-files.js';
import type { JobResult } from '../../../src/core/jobs/job.js';
import { createErasingDesk } from '../../../src/core/erasing/erasing-desk.js';
import type { Delivery } from '../../../src/core/outbox/messenger.port.js';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import type { CaseRef } from '../../../src/core/kernel/case-ref.js';
import { aMessage, NOON, toPerson } from '../../support/cases.js';
import { OLENA } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, carriedOut, type DeskWorld } from '../../support/desk.js';
import { seededIds } from '../../support/seeded.js';

const JOB = { kind: 'erase-person', person: OLENA.id } as const;
const PHOTO = Uint8Array.of(1, 2, 3);
const PREVIEW = Uint8Array.of(4, 5);

type Parts = ErasePersonParts & ForgetFilesParts & Pick<DeskWorld['stores'], 'jobs'>;

interface Given {
  readonly world: DeskWorld;
  readonly ref: CaseRef;
  readonly sha256: string;
  readonly derived: string;
  readonly on: Parts;
  readonly heard: () => number;
  messengerAnswers(delivery: Delivery): void;
}

/** Olena, who asked to be erased, with a draft, a file and what was made of it, followings, messages and a session. */
async function olena(): Promise<Given> {
  const world = aDesk();
  const { stores, desk, clock } = world;
  const ref = await aReviewedDraft(world);
  const { sha256 } = await stores.vault.put(PHOTO);
  const { sha256: derived } = await stores.vault.put(PREVIEW);
  const made = { sha256: derived, bytes: 2, mediaType: 'image/jpeg', madeWith: 'tests' };
  await stores.derivatives.save({ source: sha256, kind: 'preview', made, at: NOON });
  await stores.similar.add(sha256, null);
  const id = (await world.stored(ref)).state.evidence[0]?.id ?? '';
  const seal = { kind: 'seal', evidence: id, sha256, bytes: 3, mediaType: 'image/png' } as const;
  carriedOut(await desk.handle(ref, { ...seal, facts: noFacts('tests') }, SYSTEM));
  await stores.people.save({
    id: OLENA.id,
    account: '500',
    locale: 'uk',
    safetySeenAt: NOON,
    unreachableSince: null,
    erasingSince: null,
    remindsOfDrafts: false,
  });
  await stores.followings.follow(OLENA.id, 'c', NOON);
  await stores.outbox.add([aMessage(toPerson(OLENA.id))], NOON);
  await stores.conversations.set('500:500', { question: 7 }, NOON);
  let delivery: Delivery = { kind: 'sent' };
  let heard = 0;
  const messenger = {
    deliver: () => {
      heard++;
      return Promise.resolve(delivery);
    },
  };
  const on = {
    ...stores,
    derived: stores.vault,
    desk,
    messenger,
    scrub: () => true,
    ids: seededIds(7),
    clock,
  };
  const addJob = (): Promise<void> => Promise.resolve();
  await createErasingDesk({ ...stores, clock, addJob }).request(OLENA);
  return {
    world,
    ref,
    sha256,
    derived,
    on,
    heard: () => heard,
    messengerAnswers: (given) => {
      delivery = given;
    },
  };
}

async function expectGone({ world, ref, sha256, derived }: Given): Promise<void> {
  const { stores } = world;
  expect(await stores.people.byId(OLENA.id)).toBeNull();
  expect(await stores.people.byAccount('500')).toBeNull();
  expect((await world.stored(ref)).state.status).toBe('erased');
  expect(await stores.vault.read(sha256)).toBeNull();
  expect(await stores.vault.read(derived)).toBeNull();
  expect(await stores.derivatives.find(sha256, 'preview')).toBeNull();
  expect(await stores.similar.unknown([sha256])).toEqual([sha256]);
  expect(await stores.followings.companies()).toEqual(new Set());
  expect(await stores.conversations.get('500:500')).toBeNull();
  expect((await world.messages()).filter(({ to }) => to.id === OLENA.id)).toEqual([]);
}

describe('erasing a person', () => {
  it('leaves nothing of them, and tells them', async () => {
    const given = await olena();
    expect(await erase(given.on)).toEqual({ kind: 'done' });
    await expectGone(given);
    expect(given.heard()).toBe(1);
  });

  it('does nothing to somebody who did not ask', async () => {
    const given = await olena();
    const person = await given.on.people.byId(OLENA.id);
    if (person) await given.on.people.save({ ...person, erasingSince: null });
    expect(await erase(given.on)).toEqual({ kind: 'done' });
    expect(await given.on.people.byId(OLENA.id)).not.toBeNull();
    expect((await given.world.stored(given.ref)).state.status).toBe('draft');
  });

  it('goes on after a crash at any step, and ends where it would have ended', async () => {
    for (let crashAt = 0; ; crashAt++) {
      const given = await olena();
      const crashed = await erase(crashingAt(given.on, crashAt)).then(
        () => false,
        () => true,
      );
      expect(await erase(given.on)).toEqual({ kind: 'done' });
      await expectGone(given);
      if (!crashed) {
        expect(crashAt).toBeGreaterThan(10);
        return;
      }
    }
  });

  it('leaves a file that somebody else’s case holds too', async () => {
    const given = await olena();
    const { on, sha256 } = given;
    const holder = { sha256, ref: given.ref, number: 1, sealedAt: NOON, submittedAt: NOON };
    const held = { ...on.held, holding: () => Promise.resolve([holder]) };
    await erase({ ...on, held });
    expect(await given.world.stores.vault.read(sha256)).toEqual(PHOTO);
    expect(await given.world.stores.derivatives.find(sha256, 'preview')).not.toBeNull();
  });

  it.each(['unreachable', 'refused'] as const)('erases those who cannot be told: %s', async (kind) => {
    const given = await olena();
    given.messengerAnswers({ kind });
    expect(await erase(given.on)).toEqual({ kind: 'done' });
    await expectGone(given);
  });

  it('waits with the last step until they could be told, but not for ever', async () => {
    const given = await olena();
    given.messengerAnswers({ kind: 'later', retryAfter: 5 });
    expect(await erase(given.on)).toEqual({ kind: 'later', retryAfter: 5 });
    given.messengerAnswers({ kind: 'failed' });
    expect(await erase(given.on)).toEqual({ kind: 'later', retryAfter: null });
    expect(await erase(given.on, true)).toEqual({ kind: 'done' });
    await expectGone(given);
  });

  it('is not done before the disk is clean', async () => {
    const given = await olena();
    expect((await erase({ ...given.on, scrub: () => false })).kind).toBe('later');
    expect(await erase(given.on)).toEqual({ kind: 'done' });
  });
});

/** The job, and those it leaves, as the worker does them: until nothing is left to do, or it has to wait. */
async function erase(on: Parts, last = false): Promise<JobResult> {
  const result = await erasePerson(JOB, last, on);
  const all = { now: Number.MAX_SAFE_INTEGER, leaseUntil: 0, limit: 9 };
  const left = await on.jobs.claim({ ...all, kinds: ['forget-files'] });
  for (const { id, job } of left) {
    await forgetFiles(job.hashes, on);
    await on.jobs.done(id, NOON);
  }
  return left.length === 0 ? result : erase(on, last);
}

/** The same parts, of which the call with this number fails, and all after it. */
function crashingAt(on: Parts, crashAt: number): Parts {
  let calls = 0;
  const guarded = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(target, name) {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...given: unknown[]): unknown => {
          if (calls++ >= crashAt) throw new Error('the power went');
          return Reflect.apply(method, target, given);
        };
      },
    });
  const {
    cases,
    vault,
    derived,
    derivatives,
    similar,
    held,
    people,
    followings,
    outbox,
    conversations,
    inbox,
  } = on;
  const parts = {
    cases,
    vault,
    derived,
    derivatives,
    similar,
    held,
    people,
    followings,
    outbox,
    conversations,
    inbox,
  };
  const wrapped = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, guarded<object>(part)]),
  );
  return { ...on, ...(wrapped as typeof parts), desk: guarded(on.desk), messenger: guarded(on.messenger) };
}
