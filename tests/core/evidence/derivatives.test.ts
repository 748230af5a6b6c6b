import { describe, expect, it } from 'vitest';
import { sha256OfBytes } from '../../../src/adapters/system/hash.js';
import { createMemoryStores } from '../../../src/adapters/memory/stores.js';
import { createMemoryVault } from '../../../src/adapters/memory/vault.js';
import { deriveFromPicture, readDerivative } from '../../../src/core/evidence/derivatives.js';
import type { DerivativeKind } from '../../../src/core/evidence/derivatives.port.js';
import { NOON } from '../../support/cases.js';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);

/** An original in the vault, and a maker that counts what it makes. */
async function anOriginal({ opens = true } = {}) {
  const stores = createMemoryStores();
  const derived = createMemoryVault();
  const made: DerivativeKind[] = [];
  const { sha256 } = await stores.vault.put(PNG);
  const on = {
    ...stores,
    derived,
    records: stores.derivatives,
    clock: { now: () => NOON },
    maker: {
      make: (_bytes: Uint8Array, kind: DerivativeKind) => {
        made.push(kind);
        const bytes = new TextEncoder().encode(`${kind} of it`);
        return Promise.resolve(opens ? { bytes, mediaType: 'image/jpeg', madeWith: 'a camera' } : null);
      },
    },
  };
  const job = { kind: 'derive-picture', sha256, version: 1 } as const;
  return { sha256, derived, made, stores, on, run: () => deriveFromPicture(job, on) };
}

describe('what is made of an original', () => {
  it('lies apart, says what it came from and how it was made; the original is as it was', async () => {
    const { sha256, run, made, stores, derived } = await anOriginal();
    await run();
    expect(made).toEqual(['preview', 'stripped']);
    const record = await stores.derivatives.find(sha256, 'stripped');
    expect(record).toMatchObject({ source: sha256, made: { mediaType: 'image/jpeg', madeWith: 'a camera' } });
    expect(await derived.check(record?.made?.sha256 ?? '')).toBe('intact');
    expect(await stores.vault.read(sha256)).toEqual(PNG);
    expect(await derived.read(sha256)).toBeNull();
  });

  it('is made once, however often it is asked for', async () => {
    const { sha256, run, made, on } = await anOriginal();
    await run();
    await run();
    await readDerivative(sha256, 'preview', on);
    expect(made).toHaveLength(2);
  });

  it.each(['lost', 'altered'])('is made again when it is %s', async (how) => {
    const { sha256, run, derived, stores, on } = await anOriginal();
    await run();
    const place = (await stores.derivatives.find(sha256, 'preview'))?.made?.sha256 ?? '';
    derived.tamper(place, how === 'lost' ? null : PNG);
    expect(new TextDecoder().decode((await readDerivative(sha256, 'preview', on))?.bytes)).toBe(
      'preview of it',
    );
    expect(await derived.check(place)).toBe('intact');
  });

  it('is nothing when the original cannot be opened, and that is not tried for ever', async () => {
    const { sha256, run, made, on } = await anOriginal({ opens: false });
    await run();
    await run();
    expect(await readDerivative(sha256, 'preview', on)).toBeNull();
    expect(made).toHaveLength(2);
  });

  it('is nothing, and not recorded, when the original is not there', async () => {
    const { stores, on } = await anOriginal();
    expect(await readDerivative('0'.repeat(64), 'preview', on)).toBeNull();
    expect(await stores.derivatives.find('0'.repeat(64), 'preview')).toBeNull();
  });

  it('a picture from before prints were taken is looked at now', async () => {
    const { sha256, run, stores } = await anOriginal();
    expect(await stores.similar.unknown([sha256])).toEqual([sha256]);
    await run();
    expect(await stores.similar.unknown([sha256])).toEqual([]);
  });

  it.each([true, false])('is nothing when the original is erased meanwhile (it opens: %s)', async (opens) => {
    const { sha256, run, stores, derived, on } = await anOriginal({ opens });
    const { make } = on.maker;
    on.maker.make = (bytes, kind) => {
      stores.vault.tamper(sha256, null);
      return make(bytes, kind);
    };
    await run();
    expect(await stores.derivatives.find(sha256, 'preview')).toBeNull();
    expect(await derived.read(sha256OfBytes(new TextEncoder().encode('preview of it')))).toBeNull();
  });

  it('no print stays of a picture that is erased while it is looked at', async () => {
    const { sha256, run, stores, on } = await anOriginal();
    on.inspector = {
      mediaType: (bytes) => stores.inspector.mediaType(bytes),
      inspect: (bytes, type) => {
        stores.vault.tamper(sha256, null);
        return stores.inspector.inspect(bytes, type);
      },
    };
    await run();
    expect(await stores.similar.unknown([sha256])).toEqual([sha256]);
  });
});
