import { describe, expect, it } from 'vitest';
import { createMemoryStores, type MemoryStores } from '../../../src/adapters/memory/stores.js';
import { sha256Hex, sha256OfBytes } from '../../../src/adapters/system/hash.js';
import { DAY, type Instant } from '../../../src/core/kernel/time.js';
import {
  checkpointText,
  inclusionsIn,
  leafOf,
  type CheckpointSigner,
  type CheckSignature,
  type SignedCheckpoint,
} from '../../../src/core/ledger/checkpoint.js';
import { leafHash, rootOf } from '../../../src/core/ledger/merkle.js';
import { checkpointDue, takeCheckpoint } from '../../../src/core/ledger/take-checkpoint.js';
import { verifyCheckpoints, type CheckpointProblem } from '../../../src/core/ledger/verify-checkpoints.js';
import { aCase, aChange, NOON } from '../../support/cases.js';

const hash = { text: sha256Hex, bytes: sha256OfBytes };
/** As good as a signature where nobody lies about the hash. */
const signer: CheckpointSigner = {
  publicKey: 'PEM',
  fingerprint: 'fp',
  sign: (text) => sha256Hex(`signed ${text}`),
};
const checkSignature: CheckSignature = ({ checkpoint, signature }) =>
  signature === sha256Hex(`signed ${checkpointText(checkpoint)}`);

class World {
  readonly stores: MemoryStores = createMemoryStores();
  now: Instant = NOON;
  readonly parts = { checkpoints: this.stores.checkpoints, signer, hash, clock: { now: () => this.now } };

  async openCase(): Promise<void> {
    await this.stores.cases.commit(aChange(null, aCase()));
  }

  verify(
    change: (signed: SignedCheckpoint) => SignedCheckpoint = (signed) => signed,
  ): Promise<readonly CheckpointProblem[]> {
    const { checkpoints, cases } = this.stores;
    const all = async (): Promise<readonly SignedCheckpoint[]> => (await checkpoints.all()).map(change);
    const checkToken = (): Promise<null> => Promise.resolve(null);
    return verifyCheckpoints({
      checkpoints: { ...checkpoints, all },
      cases,
      checkSignature,
      checkToken,
      hash,
    });
  }
}

describe('a checkpoint', () => {
  it('is due a day after the one before, at once when one was missed, and never without a case', async () => {
    const world = new World();
    expect(await checkpointDue(world.parts)).toBeNull();
    await world.openCase();
    expect(await checkpointDue(world.parts)).toBe(NOON);
    await takeCheckpoint(world.parts);
    world.now += 5 * DAY;
    expect(await checkpointDue(world.parts)).toBe(NOON + DAY);
  });

  it('follows the one before by its hash, and proves each case’s head without naming another', async () => {
    const world = new World();
    for (let count = 0; count < 5; count++) await world.openCase();
    const first = await takeCheckpoint(world.parts);
    const second = await takeCheckpoint(world.parts);
    expect(second.checkpoint.number).toBe(2);
    expect(second.checkpoint.previous).toBe(sha256Hex(checkpointText(first.checkpoint)));
    const heads = await world.stores.checkpoints.headsAt(2);
    const inclusionOf = inclusionsIn(heads, sha256OfBytes);
    for (const { ref } of heads) {
      const proof = inclusionOf(ref);
      expect(
        proof && rootOf({ ...proof, leaf: leafHash(leafOf(proof.head), sha256OfBytes) }, sha256OfBytes),
      ).toBe(second.checkpoint.root);
      const others = heads.filter((head) => head.ref !== ref);
      expect(others.filter((head) => JSON.stringify(proof).includes(head.ref))).toEqual([]);
    }
    expect(inclusionOf(aCase().ref)).toBeNull();
  });

  it('is sound when nobody touched it, also when cases went on since', async () => {
    const world = new World();
    const before = aChange(null, aCase());
    await world.stores.cases.commit(before);
    await takeCheckpoint(world.parts);
    const stored = await world.stores.cases.load(before.state.ref);
    await world.stores.cases.commit(aChange(stored, { ...before.state, version: 2 }));
    await takeCheckpoint(world.parts);
    expect(await world.verify()).toEqual([]);
  });

  it.each<[string, (signed: SignedCheckpoint) => SignedCheckpoint, readonly CheckpointProblem['kind'][]]>([
    [
      'a changed time',
      ({ checkpoint, ...rest }) => ({
        ...rest,
        checkpoint: { ...checkpoint, at: checkpoint.at + (checkpoint.number === 1 ? 1 : 0) },
      }),
      ['checkpoint-signature', 'checkpoint-out-of-order'],
    ],
    [
      'a time changed and signed anew',
      ({ checkpoint, ...rest }) => {
        const later = { ...checkpoint, at: checkpoint.at + (checkpoint.number === 1 ? 1 : 0) };
        return { ...rest, checkpoint: later, signature: signer.sign(checkpointText(later)) };
      },
      ['checkpoint-out-of-order'],
    ],
    [
      'another root',
      ({ checkpoint, ...rest }) => {
        const other = { ...checkpoint, root: checkpoint.number === 2 ? 'f'.repeat(64) : checkpoint.root };
        return { ...rest, checkpoint: other, signature: signer.sign(checkpointText(other)) };
      },
      ['checkpoint-heads'],
    ],
    [
      'a time stamp of something else',
      (signed) => ({ ...signed, token: signed.checkpoint.number === 2 ? 'AAAA' : null }),
      ['checkpoint-token'],
    ],
  ])('is found out with %s', async (_what, change, kinds) => {
    const world = new World();
    await world.openCase();
    await takeCheckpoint(world.parts);
    await takeCheckpoint(world.parts);
    expect((await world.verify(change)).map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
  });
});
