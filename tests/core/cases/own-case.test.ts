import { describe, expect, it } from 'vitest';
import { knownCode } from '../../../src/core/cases/finding.js';
import { ownCase } from '../../../src/core/cases/own-cases.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { stated } from '../../support/cases.js';
import { IRYNA, OLENA, person, STRANGER } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase } from '../../support/desk.js';

const NOTHING = { ok: false, error: { code: 'no-such-case' } };

describe('a case of one’s own', () => {
  it('is there for the one who reported it, as a draft and after', async () => {
    for (const make of [aReviewedDraft, aWaitingCase]) {
      const world = aDesk();
      const ref = await make(world);
      const { state } = await world.stored(ref);
      expect(await ownCase(ref, OLENA, world.stores.cases)).toEqual({ ok: true, value: state });
    }
  });

  it.each([STRANGER, IRYNA, person('admin', 'admin'), SYSTEM])(
    'does not exist for anybody else',
    async (actor) => {
      const world = aDesk();
      const ref = await aWaitingCase(world);
      expect(await ownCase(ref, actor, world.stores.cases)).toEqual(NOTHING);
      expect(await ownCase('SL-000000', actor, world.stores.cases)).toEqual(NOTHING);
    },
  );
});

describe('what a finding may publish of an answer', () => {
  it('is a known code, never the reporter’s own words', () => {
    expect(knownCode(stated({ kind: 'known', code: 'camera' }))).toBe('camera');
    expect(knownCode(stated({ kind: 'other', words: 'моя хата' }))).toBeNull();
    expect(knownCode(stated({ kind: 'unknown' }))).toBeNull();
    expect(knownCode(null)).toBeNull();
  });
});
