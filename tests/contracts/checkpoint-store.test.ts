import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaseHead, SignedCheckpoint } from '../../src/core/ledger/checkpoint.js';
import { aCase, aChange, NOON } from '../support/cases.js';
import { WORLDS, type World } from '../support/worlds.js';

const signed = (number: number): SignedCheckpoint => ({
  checkpoint: { number, at: NOON + number, cases: 2, root: 'r', previous: 'p', key: 'k' },
  signature: `signature ${number}`,
  publicKey: 'PEM',
  token: null,
});
const head = (ref: string, seq: number): CaseHead => ({ ref, seq, hash: `hash ${ref} ${seq}` }) as CaseHead;

for (const [name, open] of WORLDS) {
  describe(`checkpoints ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });

    it('are taken over where every chain ends, drafts’ too, by case number', async () => {
      const { cases, checkpoints } = world.stores;
      const changes = [aChange(null, aCase()), aChange(null, aCase())];
      for (const change of changes) await cases.commit(change);
      const expected = changes.map(({ entry }) => ({ ref: entry.ref, seq: 1, hash: entry.hash }));
      expect(await checkpoints.heads()).toEqual(expected.sort((a, b) => (a.ref < b.ref ? -1 : 1)));
    });

    it('are kept in order with the heads of their time, also after a restart', async () => {
      expect(await world.stores.checkpoints.latest()).toBeNull();
      const heads = [
        [head('SL-A', 1)],
        [head('SL-A', 1), head('SL-B', 1)],
        [head('SL-A', 3), head('SL-B', 1)],
        [head('SL-A', 3)],
      ];
      for (const [at, each] of heads.entries())
        expect(await world.stores.checkpoints.save(signed(at + 1), each)).toBe('stored');
      world.reopen();
      const { checkpoints } = world.stores;
      expect(await checkpoints.latest()).toEqual(signed(4));
      expect(await checkpoints.all()).toEqual([1, 2, 3, 4].map(signed));
      for (const [at, each] of heads.entries()) expect(await checkpoints.headsAt(at + 1)).toEqual(each);
      const changes = await Promise.all([1, 2, 3, 4].map((number) => checkpoints.changesAt(number)));
      expect(changes).toEqual([
        { heads: [head('SL-A', 1)], gone: [] },
        { heads: [head('SL-B', 1)], gone: [] },
        { heads: [head('SL-A', 3)], gone: [] },
        { heads: [], gone: ['SL-B'] },
      ]);
    });

    it('have one of each number', async () => {
      const { checkpoints } = world.stores;
      await checkpoints.save(signed(1), [head('SL-A', 1)]);
      expect(await checkpoints.save({ ...signed(1), signature: 'other' }, [head('SL-A', 9)])).toBe(
        'conflict',
      );
      expect(await checkpoints.latest()).toEqual(signed(1));
      expect(await checkpoints.headsAt(1)).toEqual([head('SL-A', 1)]);
    });

    it('get their token later', async () => {
      const { checkpoints } = world.stores;
      for (const number of [1, 2]) await checkpoints.save(signed(number), []);
      await checkpoints.saveToken(1, 'token');
      expect(await checkpoints.all()).toEqual([{ ...signed(1), token: 'token' }, signed(2)]);
    });
  });
}
