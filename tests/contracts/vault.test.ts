import { rmSync, writeFileSync } from 'node:fs';
import { createMemoryVault } from '../../src/adapters/memory/vault.js';
import { createTemporaryVault } from '../support/temporary-vault.js';
import { vaultContract } from './vault.contract.js';

vaultContract('in memory', () => {
  const vault = createMemoryVault();
  return Promise.resolve({
    vault,
    tamper: (sha256, bytes) => {
      vault.tamper(sha256, bytes);
    },
    close: () => undefined,
  });
});

vaultContract('on disk', async () => {
  const { vault, placeOf, close } = await createTemporaryVault();
  return {
    vault,
    tamper(sha256, bytes) {
      rmSync(placeOf(sha256));
      if (bytes !== null) writeFileSync(placeOf(sha256), bytes);
    },
    close,
  };
});
