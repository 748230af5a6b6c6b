import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import type { CaseState } from '../../src/core/cases/case.js';
import { aCase, aChange, anEvidence, aSubmittedCase, NOON, sealed } from '../support/cases.js';
import { WORLDS, type World } from '../support/worlds.js';

const LATER = NOON + 1000;

for (const [name, open] of WORLDS) {
  describe(`held files ${name}`, () => {
    let world: World;
    beforeEach(() => {
      world = open();
    });
    afterEach(() => {
      world.close();
    });
    const stored = async (state: CaseState): Promise<CaseState> => {
      await world.stores.cases.commit(aChange(null, state));
      return state;
    };

    it('are found in every case that holds them, drafts too, earliest sealed first', async () => {
      const late = { ...sealed('board'), at: LATER };
      const first = await stored(aSubmittedCase({ evidence: [anEvidence(), anEvidence({ seal: late })] }));
      const draft = await stored(aCase({ evidence: [anEvidence({ seal: sealed('board') })] }));
      expect(await world.stores.held.holding([sha256Hex('board')])).toEqual([
        { sha256: sha256Hex('board'), ref: draft.ref, number: 1, sealedAt: NOON, submittedAt: null },
        { sha256: sha256Hex('board'), ref: first.ref, number: 2, sealedAt: LATER, submittedAt: NOON },
      ]);
    });

    it('waiting and refused files are not held, nor any that nobody sent', async () => {
      const refused = { kind: 'refused', reason: 'gone', at: NOON } as const;
      await stored(aSubmittedCase({ evidence: [anEvidence(), anEvidence({ seal: refused })] }));
      expect(await world.stores.held.holding([sha256Hex('board'), ''])).toEqual([]);
      expect(await world.stores.held.holding([])).toEqual([]);
    });

    it('are listed by kind, each once', async () => {
      const pdf = { ...sealed('paper'), mediaType: 'application/pdf' };
      const files = [sealed('board'), sealed('board'), pdf].map((seal) => anEvidence({ seal }));
      await stored(aSubmittedCase({ evidence: files }));
      const hashes = await world.stores.held.hashesOf(new Set(['image/jpeg', 'image/png']));
      expect(hashes).toEqual([sha256Hex('board')]);
    });
  });
}
