import { describe, expect, it } from 'vitest';
import type { CaseState } from '../../../src/core/cases/case.js';
import { casesLeftAfter, filesLeft } from '../../../src/core/cases/quota.js';
import { DAY, HOUR } from '../../../src/core/kernel/time.js';
import { aCase, anEvidence, NOON, sealed, stated } from '../../support/cases.js';
import {
  aFile,
  contextOf,
  IRYNA,
  OLENA,
  outcomeOf,
  person,
  refusalOf,
  theirs,
} from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase, carriedOut } from '../../support/desk.js';

const limits = { casesPerDay: 3, filesPerCase: 4 };
const files = (count: number) => Array.from({ length: count }, () => anEvidence({ seal: sealed('photo') }));
const ready = (given: Partial<CaseState> = {}): CaseState =>
  aCase({
    ...theirs,
    evidence: files(1),
    consent: stated('public'),
    intake: { step: 'review', reviewed: true, paused: false },
    ...given,
  });
const SUBMIT = { kind: 'submit' } as const;
const sentLately = [NOON - 20 * HOUR, NOON - 3 * HOUR, NOON - HOUR];

describe('how many cases a reporter may send', () => {
  it('is told with when the next may go; the draft is not touched', () => {
    const refused = refusalOf(ready(), SUBMIT, { limits, sentLately });
    expect(refused).toEqual({ code: 'too-many-cases', until: NOON + 4 * HOUR, limit: 3 });
  });

  it('goes by the last so many, should the operator have lowered it', () => {
    const refused = refusalOf(ready(), SUBMIT, { limits: { ...limits, casesPerDay: 2 }, sentLately });
    expect(refused).toMatchObject({ until: NOON - 3 * HOUR + DAY });
  });

  it('does not hold up moderators and admins, who report for others', () => {
    for (const role of ['moderator', 'admin'] as const) {
      const by = person(OLENA.id, role);
      const unlimited = role === 'moderator' ? by : person(OLENA.id, 'moderator', 'admin');
      expect(refusalOf(ready(), SUBMIT, { by: unlimited, limits, sentLately })).toBe('changed');
    }
  });

  it.each([
    [20, null],
    [14, null],
    [15, 4],
    [18, 1],
    [19, 0],
  ])('is said once it is close: with %d sent before, %s are left', (sent, left) => {
    const context = contextOf(OLENA, { sentLately: Array.from({ length: sent }, () => NOON) });
    if (sent === 20) expect(casesLeftAfter(contextOf(IRYNA, context))).toBeNull();
    else expect(casesLeftAfter(context)).toBe(left === null && sent === 14 ? 5 : left);
  });

  it('is counted by what is stored, over 24 hours, withdrawn ones too', async () => {
    const world = aDesk();
    const sent: string[] = [];
    for (let count = 0; count < 20; count++) {
      world.clock.set(NOON + count * HOUR);
      sent.push(await aWaitingCase(world));
    }
    const [first] = sent;
    if (first === undefined) throw new Error('nothing was sent');
    carriedOut(await world.desk.handle(first as `SL-${string}`, { kind: 'withdraw' }, OLENA));
    const draft = await aReviewedDraft(world);
    const refused = await world.desk.handle(draft, SUBMIT, OLENA);
    expect(refused).toEqual({ ok: false, error: { code: 'too-many-cases', until: NOON + DAY, limit: 20 } });
    expect(await world.desk.mayNextSendAt(OLENA)).toBe(NOON + DAY);
    expect((await world.stored(draft)).state.status).toBe('draft');
    world.clock.set(NOON + DAY);
    expect(await world.desk.mayNextSendAt(OLENA)).toBeNull();
    expect(carriedOut(await world.desk.handle(draft, SUBMIT, OLENA)).state.status).toBe('submitted');
  });
});

describe('how many files a case takes', () => {
  const another = { kind: 'receive', evidence: aFile() } as const;

  it('is as set, and refuses the next in words that name the limit', () => {
    expect(refusalOf(ready({ evidence: files(3) }), another, { limits })).toBe('changed');
    expect(refusalOf(ready({ evidence: files(4) }), another, { limits })).toEqual({
      code: 'too-many-files',
      limit: 4,
    });
  });

  it('does not count what could not be kept, though nobody fills a case with that', () => {
    const junk = (count: number) =>
      Array.from({ length: count }, () =>
        anEvidence({ seal: { kind: 'refused', reason: 'type-not-accepted', at: NOON } }),
      );
    expect(filesLeft({ evidence: [...files(2), ...junk(3)] }, limits)).toBe(2);
    expect(filesLeft({ evidence: [...files(1), ...junk(7)] }, limits)).toBe(0);
  });

  it('is not limited for a moderator', () => {
    const by = person(OLENA.id, 'moderator');
    expect(refusalOf(ready({ evidence: files(4) }), another, { by, limits })).toBe('changed');
  });
});

it('a receipt of many files comes in parts, each small enough for a message, that number on', () => {
  const { messages } = outcomeOf(ready({ evidence: files(61) }), SUBMIT);
  const receipts = messages.flatMap(({ key, message }) =>
    message.kind === 'receipt' ? [{ key, message }] : [],
  );
  expect(receipts.map(({ message }) => [message.files.length, message.part])).toEqual([
    [30, { first: 1, stored: 61 }],
    [30, { first: 31, stored: 61 }],
    [1, { first: 61, stored: 61 }],
  ]);
  expect(new Set(receipts.map(({ key }) => key)).size).toBe(3);
});
