import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseState } from '../../src/core/cases/case.js';
import type { DisputeStore } from '../../src/core/disputes/dispute-store.port.js';
import type { EntryDisputeEvent } from '../../src/core/disputes/entry-events.js';
import type { NewsJob } from '../../src/core/jobs/job.js';
import { aChange, aComponent, aFinding, confirmed, NOON } from '../support/cases.js';
import type { World } from '../support/worlds.js';

const ENTRY = 'live:zelmora';
const ALL = { offset: 0, limit: 100 };

function opened(at = NOON, words = 'We left in 2022.'): EntryDisputeEvent {
  return { kind: 'opened', words, source: 'https://example.com/reply', by: 'iryna', at };
}
function kept(at: number): EntryDisputeEvent {
  return { kind: 'kept', words: 'They did not.', source: null, by: 'petro', at };
}
const NEWS: NewsJob = {
  kind: 'tell-followers',
  change: 'live:zelmora:1',
  news: { kind: 'entry-disputed', company: { id: 'zelmora', name: 'Zelmora' }, list: null },
  inTheMorning: false,
};
const job = (id: string) => ({ id, key: 'news', job: NEWS });

export function disputeStoreContract(name: string, open: () => World): void {
  describe(`disputes ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });
    const disputes = (): DisputeStore => world.stores.disputes;
    const jobsWaiting = () =>
      world.stores.jobs.claim({ kinds: ['tell-followers'], now: NOON * 2, leaseUntil: 0, limit: 10 });

    it('keep what was said of an entry and what came of it, in order', async () => {
      await disputes().record({ entry: ENTRY, after: 0, event: opened(), jobs: [] });
      await disputes().record({ entry: ENTRY, after: 1, event: kept(NOON + 1), jobs: [] });
      await disputes().record({
        entry: ENTRY,
        after: 2,
        event: opened(NOON + 2, 'м’ята «…» 有限公司'),
        jobs: [],
      });
      world.reopen();
      const found = await disputes().ofEntries([ENTRY, 'live:other']);
      expect([...found]).toEqual([
        [
          ENTRY,
          [
            {
              reply: 'We left in 2022.',
              source: 'https://example.com/reply',
              openedAt: NOON,
              openedBy: 'iryna',
              outcome: { kind: 'kept', words: 'They did not.', at: NOON + 1, by: 'petro' },
            },
            {
              reply: 'м’ята «…» 有限公司',
              source: 'https://example.com/reply',
              openedAt: NOON + 2,
              openedBy: 'iryna',
              outcome: null,
            },
          ],
        ],
      ]);
    });

    it('store a step and its work together, or nothing where somebody was quicker', async () => {
      const first = { entry: ENTRY, after: 0, event: opened(), jobs: [job('job-1')] };
      expect(await disputes().record(first)).toBe('recorded');
      const late = { ...first, event: opened(NOON, 'Too late.'), jobs: [{ ...job('job-2'), key: 'other' }] };
      expect(await disputes().record(late)).toBe('conflict');
      world.reopen();
      expect((await jobsWaiting()).map(({ id, job: { news } }) => [id, news])).toEqual([
        ['job-1', NEWS.news],
      ]);
      expect((await disputes().ofEntries([ENTRY])).get(ENTRY)?.map(({ reply }) => reply)).toEqual([
        'We left in 2022.',
      ]);
    });

    async function store(state: CaseState): Promise<void> {
      const before = await world.stores.cases.load(state.ref);
      const version = (before?.state.version ?? 0) + 1;
      expect(await world.stores.cases.commit(aChange(before, { ...state, version }))).toBe('stored');
    }

    function disputedCase(openedAt: number, given: Partial<CaseState> = {}): CaseState {
      const company = { id: 'hikvision', name: 'Hikvision' };
      const { words: reply, source, by: openedBy } = opened();
      const dispute = { reply, source: source ?? '', openedAt, openedBy, outcome: null, company };
      const components = [aComponent({ company: confirmed(company), disputes: [dispute] })];
      return aFinding('hikvision', { components, ...given });
    }

    it('find those that wait, of entries and of findings alike, the oldest first', async () => {
      const found = disputedCase(NOON + 5);
      await store(found);
      await disputes().record({ entry: ENTRY, after: 0, event: opened(NOON + 9), jobs: [] });
      await disputes().record({ entry: 'live:bolt', after: 0, event: opened(NOON + 1), jobs: [] });
      const [component] = found.components;
      const expected = [
        { claim: { kind: 'entry', entry: 'live:bolt' }, company: 'bolt', openedAt: NOON + 1 },
        {
          claim: { kind: 'finding', ref: found.ref, component: component?.id },
          company: 'hikvision',
          openedAt: NOON + 5,
        },
        { claim: { kind: 'entry', entry: ENTRY }, company: 'zelmora', openedAt: NOON + 9 },
      ];
      world.reopen();
      expect(await disputes().waiting(ALL)).toEqual({ rows: expected, total: 3 });
      expect(await disputes().waiting({ offset: 1, limit: 1 })).toEqual({ rows: [expected[1]], total: 3 });
    });

    it('no longer find those that are settled, nor those of a case that is not approved now', async () => {
      const found = disputedCase(NOON);
      const reopened = disputedCase(NOON, { status: 'submitted', decision: null });
      await store(found);
      await store(reopened);
      await disputes().record({ entry: ENTRY, after: 0, event: opened(), jobs: [] });
      await disputes().record({ entry: ENTRY, after: 1, event: kept(NOON), jobs: [] });
      expect((await disputes().waiting(ALL)).total).toBe(1);
      const outcome = { kind: 'kept', words: 'Theirs.', at: NOON, by: 'petro' } as const;
      const components = found.components.map((component) => ({
        ...component,
        disputes: component.disputes.map((dispute) => ({ ...dispute, outcome })),
      }));
      await store({ ...found, components });
      expect(await disputes().waiting(ALL)).toEqual({ rows: [], total: 0 });
    });
  });
}
