import { createHash } from 'node:crypto';
import type { HashText, Sha256 } from '../../core/kernel/sha256.js';

/** Of text as UTF-8; fits {@link HashText}. Half surrogates become U+FFFD, as everywhere outside JavaScript. */
export const sha256Hex: HashText = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

export function sha256OfBytes(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex');
}
