import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorError } from '../../core/kernel/operator-error.js';
import type { Sha256 } from '../../core/kernel/sha256.js';
import { checkpointText, type CheckpointSigner, type CheckSignature } from '../../core/ledger/checkpoint.js';

/**
 * The Ed25519 key that this installation signs checkpoints with, made when it is first asked for: PKCS #8 in PEM,
 * readable by its owner only.
 *
 * @throws OperatorError when the file holds something else
 */
export async function loadSigningKey(file: string): Promise<CheckpointSigner> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await makeKey(file);
  const key = keyIn(await readFile(file, 'utf8'));
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new OperatorError(`The key in ${file} is damaged. Put it back from a backup.`);
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  return {
    publicKey,
    fingerprint: fingerprintOf(publicKey),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

/** Two programs may start at once: the key appears whole and only once, so both sign with the same. */
async function makeKey(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
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
