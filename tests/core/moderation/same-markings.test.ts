import { describe, expect, it } from 'vitest';
import { createMemoryStores } from '../../../src/adapters/memory/stores.js';
import type { CaseState, Incident } from '../../../src/core/cases/case.js';
import { markingKeys } from '../../../src/core/marking/marking-keys.js';
import { createModerationDesk } from '../../../src/core/moderation/moderation-desk.js';
import { sameMarkings, type SameMarking } from '../../../src/core/moderation/same-markings.js';
import { aCase, aChange, aComponent, aSubmittedCase, stated } from '../../support/cases.js';
import { IRYNA, OLENA, person, STRANGER } from '../../support/deciding.js';
import { aDesk } from '../../support/desk.js';
import { aSettlement } from '../../support/places.js';

const BLANK: Incident = {
  weapon: null,
  variant: null,
  date: null,
  place: null,
  circumstances: null,
  target: null,
  casualties: null,
};
const on = (day: string): Partial<Incident> => ({ date: stated({ kind: 'known', on: day }) });
const shahed: Partial<Incident> = { weapon: stated({ kind: 'known', code: 'shahed-136' }) };
const lancet: Partial<Incident> = { weapon: stated({ kind: 'known', code: 'lancet' }) };
const pin = (latitude: number, longitude: number): Partial<Incident> => ({
  place: stated({ kind: 'pin', latitude, longitude }),
});
const bakhmut: Partial<Incident> = { place: stated(aSettlement()) };
const chasivYar: Partial<Incident> = {
  place: stated(aSettlement({ code: 'g1', name: { uk: 'Часів Яр', en: 'Chasiv Yar' } })),
};

function marked(incident: Partial<Incident>, ...texts: readonly string[]): CaseState {
  return aSubmittedCase({
    incident: { ...BLANK, ...incident },
    components: texts.map((text) => aComponent({ marking: stated({ kind: 'text', text }) })),
  });
}

/** What is found for the first of the cases. */
async function found(asked: CaseState, ...others: readonly CaseState[]): Promise<readonly SameMarking[]> {
  const stores = createMemoryStores();
  for (const state of [asked, ...others]) await stores.cases.commit(aChange(null, state));
  return sameMarkings(asked, stores);
}

const KOREA = 'AD9361BBCZ\n#1634\n2893174.1\nKOREA';
const DAY = { ...on('2024-05-12'), ...shahed, ...bakhmut };

describe('the same marking in another case', () => {
  it('is told where date, place or weapon are the same, too, however it was typed', async () => {
    const other = marked(DAY, 'LM358N', 'АD936lBBCZ #1634 2893174.1 korea');
    expect(await found(marked(DAY, KOREA), other)).toEqual([
      { number: 1, other: other.ref, otherNumber: 2, kind: 'marking', near: ['date', 'place', 'weapon'] },
    ]);
  });

  it.each<[string, Partial<Incident>, readonly string[] | null]>([
    ['the same weapon three days later', { ...on('2024-05-15'), ...shahed }, ['date', 'weapon']],
    ['the same weapon four days later', { ...on('2024-05-16'), ...shahed }, null],
    ['the week of that day, a town nearby', { ...on('2024-W19'), ...chasivYar }, ['date', 'place']],
    ['some day of that year, the same town', { ...on('2024'), ...bakhmut }, null],
    ['another weapon on the same day', { ...on('2024-05-12'), ...lancet }, null],
    ['the same weapon alone', shahed, null],
    ['nothing known', {}, null],
  ])('%s', async (_, incident, near) => {
    const same = await found(marked(DAY, KOREA), marked(incident, KOREA));
    expect(same.map((each) => each.near)).toEqual(near === null ? [] : [near]);
  });

  it('points are near by their distance, and never to a name', async () => {
    const here = marked({ ...shahed, ...pin(48.59, 38) }, KOREA);
    expect(await found(here, marked({ ...shahed, ...pin(48.7, 38.1) }, KOREA))).toHaveLength(1);
    expect(await found(here, marked({ ...shahed, ...pin(49.59, 38) }, KOREA))).toHaveLength(0);
    expect(await found(here, marked({ ...shahed, ...bakhmut }, KOREA))).toHaveLength(0);
  });

  it('a serial number tells by itself, before a lot, before the whole text', async () => {
    const asked = marked(DAY, 'SIM7600G-H\nS/N: 21A0098817\nLOT: B77120');
    const serial = marked({}, 'sim7600g\nSN: 21А0О98817');
    const lot = marked({}, 'SIM7600G-H LOT B77120');
    const all = await found(asked, lot, marked({}, 'SIM7600G-H'), serial);
    expect(all.map(({ kind, other }) => [kind, other])).toEqual([
      ['serial', serial.ref],
      ['lot', lot.ref],
    ]);
  });

  it('short texts, drafts and components of the case itself tell nothing', async () => {
    const draft = aCase({ ...marked(DAY, KOREA), status: 'draft', submittedAt: null });
    expect(await found(marked(DAY, KOREA, KOREA), draft)).toEqual([]);
    expect(await found(marked(DAY, '7805'), marked(DAY, '7805'))).toEqual([]);
    expect(markingKeys('7805')).toEqual([]);
  });
});

it('only who may look at cases is told', async () => {
  const { desk, stores, clock } = aDesk();
  const [asked, other] = [marked(DAY, KOREA), marked(DAY, KOREA)];
  for (const state of [asked, other]) await stores.cases.commit(aChange(null, state));
  const moderation = createModerationDesk({ desk, ...stores, clock });
  expect(await moderation.sameMarkings(asked, IRYNA)).toHaveLength(1);
  for (const actor of [OLENA, STRANGER, person('admin', 'admin')])
    expect(await moderation.sameMarkings(asked, actor)).toEqual([]);
});
