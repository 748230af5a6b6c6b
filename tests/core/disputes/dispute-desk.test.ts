import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../../src/adapters/memory/list-staging.js';
import {
  createDisputeDesk,
  type DisputableClaim,
  type DisputeDesk,
} from '../../../src/core/disputes/dispute-desk.js';
import type { OutcomeKind } from '../../../src/core/disputes/dispute.js';
import { DAY } from '../../../src/core/kernel/time.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { importListOnce } from '../../../src/core/register/import-list.js';
import { createRegisterDesk, type RegisterDesk } from '../../../src/core/register/register-desk.js';
import type { RegisterStore } from '../../../src/core/register/register-store.port.js';
import { exactly } from '../../../src/core/register/uncertain-date.js';
import { STARTER_LIST } from '../../../src/starter/starter-list.js';
import { aChange, aFinding, NOON } from '../../support/cases.js';
import { IRYNA, OLENA, PETRO } from '../../support/deciding.js';
import { aDesk, type DeskWorld } from '../../support/desk.js';
import { listFile } from '../../support/list-files.js';
import { NO_FINDINGS, starterStore } from '../../support/register.js';
import { seededIds } from '../../support/seeded.js';

const SAID = { reply: 'We left this market.', source: 'https://example.com/reply' };
const ALL = { offset: 0, limit: 100 };
const LIVE = { ...STARTER_LIST, id: 'live', state: { kind: 'live', staleAfterDays: 90 } } as const;

let world: DeskWorld;
let store: RegisterStore;
let register: RegisterDesk;
let desk: DisputeDesk;
let woken: number;

beforeEach(async () => {
  world = aDesk();
  store = await starterStore();
  woken = 0;
  const { disputes, cases, views } = world.stores;
  register = createRegisterDesk({ store, findings: NO_FINDINGS, disputes });
  desk = createDisputeDesk({
    desk: world.desk,
    cases,
    views,
    register: store,
    disputes,
    clock: world.clock,
    ids: seededIds(),
    wake: () => {
      woken += 1;
    },
  });
});

async function importLive(names: Readonly<Record<string, string>>, takenOn: string): Promise<void> {
  const rows = Object.entries(names).map(([id, name]) => `${id},Company,${name},,de,,,2022-05-12,${takenOn}`);
  const file = ['id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen', ...rows].join(
    '\n',
  );
  const imported = await importListOnce({
    store,
    list: LIVE,
    file: listFile(file, takenOn),
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: Date.parse(takenOn),
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.error));
}

async function claimsOf(company: string): Promise<readonly DisputableClaim[]> {
  const claims = await desk.claims(company, IRYNA);
  if (!claims.ok) throw new Error(claims.error.code);
  return claims.value;
}

async function claimOf(company: string): Promise<DisputableClaim> {
  const [claim] = await claimsOf(company);
  if (claim === undefined) throw new Error(`nothing is said of ${company}`);
  return claim;
}

async function settled(company: string, outcome: OutcomeKind): Promise<void> {
  const { claim, version } = await claimOf(company);
  expect(await desk.open({ claim, version, ...SAID }, IRYNA)).toEqual({ ok: true, value: null });
  world.clock.set(world.clock.now() + DAY);
  const verdict = { outcome, words: 'We looked.' };
  expect(await desk.settle({ claim, version: version + 1, ...verdict }, PETRO)).toEqual({
    ok: true,
    value: null,
  });
}

const news = async () =>
  (
    await world.stores.jobs.claim({
      kinds: ['tell-followers'],
      now: NOON * 2,
      leaseUntil: NOON * 3,
      limit: 9,
    })
  ).map(({ job: { news: told } }) => [told.kind, told.company.id, told.list?.title.en]);

describe('an entry', () => {
  it('is disputed and settled; each step leaves news of the list and wakes the workers', async () => {
    await settled('hikvision', 'kept');
    const title = STARTER_LIST.title.en;
    expect(await news()).toEqual([
      ['entry-disputed', 'hikvision', title],
      ['entry-kept', 'hikvision', title],
    ]);
    expect(woken).toBe(2);
    const { disputes, version } = await claimOf('hikvision');
    expect(version).toBe(2);
    expect(disputes).toMatchObject([{ reply: SAID.reply, openedBy: 'iryna', outcome: { by: 'petro' } }]);
  });

  it('of two moderators the second hears that the first was quicker, and nothing of theirs is kept', async () => {
    const { claim, version } = await claimOf('hikvision');
    await desk.open({ claim, version, ...SAID }, IRYNA);
    const second = await desk.open({ claim, version, ...SAID, reply: 'Otherwise.' }, PETRO);
    expect(second).toEqual({ ok: false, error: { code: 'already-disputed' } });
    const on = { claim, version: version + 1, words: 'We looked.' };
    await desk.settle({ ...on, outcome: 'kept' }, IRYNA);
    const late = await desk.settle({ ...on, outcome: 'withdrawn' }, PETRO);
    expect(late).toEqual({ ok: false, error: { code: 'not-disputed' } });
    await desk.open({ claim, version: 2, ...SAID }, IRYNA);
    const outdated = await desk.settle({ ...on, outcome: 'withdrawn' }, PETRO);
    expect(outdated).toEqual({ ok: false, error: { code: 'dispute-changed' } });
    expect((await claimOf('hikvision')).disputes.map(({ outcome }) => outcome?.kind)).toEqual([
      'kept',
      undefined,
    ]);
  });

  it('asked at the very same moment, one of two is recorded', async () => {
    const { claim, version } = await claimOf('hikvision');
    const both = await Promise.all([
      desk.open({ claim, version, ...SAID }, IRYNA),
      desk.open({ claim, version, ...SAID, reply: 'Otherwise.' }, PETRO),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await news()).toHaveLength(1);
  });

  it('done a second time by the same moderator, as after a lost answer, is done once', async () => {
    const { claim, version } = await claimOf('hikvision');
    const on = { claim, version, ...SAID };
    await desk.open(on, IRYNA);
    expect(await desk.open(on, IRYNA)).toEqual({ ok: true, value: null });
    expect(await news()).toHaveLength(1);
  });

  it('that no list ever had cannot be disputed', async () => {
    for (const entry of ['nacp-sponsors:nobody', 'other:hikvision', 'hikvision', '']) {
      const said = await desk.open({ claim: { kind: 'entry', entry }, version: 0, ...SAID }, IRYNA);
      expect(said).toEqual({ ok: false, error: { code: 'no-company' } });
    }
  });
});

describe('who may', () => {
  it.each([
    ['somebody else', OLENA],
    ['the program', SYSTEM],
  ] as const)('%s: nothing of it', async (_, actor) => {
    const refused = { ok: false, error: { code: 'not-allowed' } };
    const { claim, version } = await claimOf('hikvision');
    expect(await desk.claims('hikvision', actor)).toEqual(refused);
    expect(await desk.waiting(actor, ALL)).toEqual(refused);
    expect(await desk.open({ claim, version, ...SAID }, actor)).toEqual(refused);
    expect(await desk.settle({ claim, version, outcome: 'withdrawn', words: 'x' }, actor)).toEqual(refused);
    const state = aFinding('hikvision');
    await world.stores.cases.commit(aChange(null, state));
    const finding = { kind: 'finding', ref: state.ref, component: state.components[0]?.id ?? '' } as const;
    const on = { claim: finding, version: state.version };
    expect(await desk.open({ ...on, ...SAID }, actor)).toEqual(refused);
    expect(await desk.settle({ ...on, outcome: 'withdrawn', words: 'x' }, actor)).toEqual(refused);
  });
});

describe('what is asked about the company', () => {
  it('carries the disputes of its entries, and on a day gone by what was said until then', async () => {
    await settled('hikvision', 'withdrawn');
    const shown = async (day: string | null) => {
      const card = await register.card('hikvision', day === null ? null : exactly(day));
      const [entry] = card?.entries ?? [];
      return entry?.disputesThen.map(({ outcome }) => outcome?.kind ?? 'open');
    };
    expect(await shown(null)).toEqual(['withdrawn']);
    expect(await shown('2024-05-02')).toEqual(['withdrawn']);
    expect(await shown('2024-05-01')).toEqual(['open']);
    expect(await shown('2024-04-30')).toEqual([]);
    const answer = await register.lookup('Hikvision');
    const [result] = answer.ok ? answer.value.results : [];
    expect(result?.entries[0]?.disputes).toMatchObject([{ outcome: { kind: 'withdrawn' } }]);
    expect(JSON.stringify(result)).not.toMatch(/iryna|petro/);
  });

  it('of companies that are one, the disputes of every id; an import changes nothing of them', async () => {
    await importLive({ 'hik-9': 'Hikvision', bolt: 'Bolt' }, '2026-05-01');
    await settled('hik-9', 'corrected');
    await store.decideJoin({
      first: 'hikvision',
      second: 'hik-9',
      same: true,
      decidedBy: 'iryna',
      decidedAt: 1,
    });
    await importLive({ 'hik-9': 'Hikvision Digital', bolt: 'Bolt' }, '2026-05-10');
    const claims = await claimsOf('hikvision');
    expect(claims.map(({ claim }) => claim)).toEqual(
      expect.arrayContaining([
        { kind: 'entry', entry: 'nacp-sponsors:hikvision' },
        { kind: 'entry', entry: 'live:hik-9' },
      ]),
    );
    const card = await register.card('hikvision');
    const byEntry = card?.entries.map(({ entry, disputes }) => [entry.id, disputes.length]);
    expect(Object.fromEntries(byEntry ?? [])).toEqual({ 'live:hik-9': 1, 'nacp-sponsors:hikvision': 0 });
  });

  it('an entry that a live list ended can still be disputed and settled', async () => {
    await importLive({ zelmora: 'Zelmora', bolt: 'Bolt' }, '2026-05-01');
    const { claim, version } = await claimOf('zelmora');
    await desk.open({ claim, version, ...SAID }, IRYNA);
    await importLive({ bolt: 'Bolt' }, '2026-05-10');
    const after = await claimOf('zelmora');
    const kept = { claim, version: after.version, outcome: 'kept', words: 'It was listed.' } as const;
    expect(await desk.settle(kept, PETRO)).toEqual({ ok: true, value: null });
  });
});

describe('the open disputes', () => {
  it('are listed with the company’s name, entries and findings together', async () => {
    const { claim, version } = await claimOf('hikvision');
    await desk.open({ claim, version, ...SAID }, IRYNA);
    world.clock.set(NOON + 1);
    const state = aFinding('mars');
    await world.stores.cases.commit(aChange(null, state));
    const found = (await claimsOf('mars')).find((each) => each.claim.kind === 'finding');
    if (found === undefined) throw new Error('the finding is not to be disputed');
    await desk.open({ claim: found.claim, version: found.version, ...SAID }, PETRO);
    const waiting = await desk.waiting(IRYNA, ALL);
    expect(waiting.ok && waiting.value.rows.map(({ name, claim: { kind } }) => [name, kind])).toEqual([
      ['Hikvision', 'entry'],
      ['Mars, Incorporated', 'finding'],
    ]);
  });
});
