import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DerivativeRecord } from '../../src/core/evidence/derivatives.port.js';
import { NOON } from '../support/cases.js';
import { WORLDS, type World } from '../support/worlds.js';

const MADE: DerivativeRecord = {
  source: 'a1',
  kind: 'preview',
  made: { sha256: 'b2', bytes: 10, mediaType: 'image/jpeg', madeWith: 'sharp 0.35.5' },
  at: NOON,
};

for (const [name, open] of WORLDS) {
  describe(`records of derivatives ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    it('say of which original, what kind, and how it was made, also after a restart', async () => {
      await world.stores.derivatives.save(MADE);
      world.reopen();
      expect(await world.stores.derivatives.find('a1', 'preview')).toEqual(MADE);
      expect(await world.stores.derivatives.find('a1', 'stripped')).toBeNull();
      expect(await world.stores.derivatives.find('b2', 'preview')).toBeNull();
    });

    it('say when nothing can be made, and the newest word counts', async () => {
      await world.stores.derivatives.save(MADE);
      await world.stores.derivatives.save({ ...MADE, made: null });
      expect(await world.stores.derivatives.find('a1', 'preview')).toEqual({ ...MADE, made: null });
    });

    it('are forgotten with their original, of whatever kind', async () => {
      const { derivatives } = world.stores;
      await derivatives.save(MADE);
      await derivatives.save({ ...MADE, kind: 'stripped' });
      await derivatives.save({ ...MADE, source: 'c3' });
      await derivatives.forget('a1');
      world.reopen();
      expect(await world.stores.derivatives.find('a1', 'preview')).toBeNull();
      expect(await world.stores.derivatives.find('a1', 'stripped')).toBeNull();
      expect(await world.stores.derivatives.find('c3', 'preview')).not.toBeNull();
    });
  });
}
