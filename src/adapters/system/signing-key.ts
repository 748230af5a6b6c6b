import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import type { Sha256 } from '../../core/kernel/sha256.js';
import { checkpointText, type CheckpointSigner, type CheckSignature } from '../../core/ledger/checkpoint.js';
import { damagedKey, readKeyFile } from './key-file.js';

/**
 * The Ed25519 key that this installation signs checkpoints with, made when it is first asked for: PKCS #8 in PEM,
 * readable by its owner only.
 *
 * @throws OperatorError when the file holds something else
 */
export async function loadSigningKey(file: string): Promise<CheckpointSigner> {
  const key = keyIn(await readKeyFile(file, freshKey));
  if (key?.asymmetricKeyType !== 'ed25519') throw damagedKey(file);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

function freshKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function keyIn(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** SHA-256 of the DER form of a public key. @throws when it is no key */
function fingerprintOf(publicKey: string): Sha256 {
  const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex');
}

export const checkSignature: CheckSignature = ({ checkpoint, signature, publicKey }) => {
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519' || fingerprintOf(publicKey) !== checkpoint.key) return false;
    const text = Buffer.from(checkpointText(checkpoint), 'utf8');
    return verify(null, text, key, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
};
