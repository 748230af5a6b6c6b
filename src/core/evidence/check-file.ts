import type { Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import { ACCEPTED_TYPES } from '../cases/limits.js';
import type { FileInspector } from './file-inspector.port.js';
import type { HeldFile, HeldFiles } from './held-files.port.js';
import type { SimilarPictures } from './similar-pictures.port.js';

/** Whether a file that somebody shows is held. */
export type FileCheck =
  /** Exactly these bytes, since then. */
  | { readonly kind: 'held'; readonly since: Instant; readonly holders: readonly HeldFile[] }
  /** A picture that looks like it. */
  | { readonly kind: 'similar'; readonly holders: readonly HeldFile[] }
  | { readonly kind: 'not-held' }
  /** It is no kind of file that is ever held. */
  | { readonly kind: 'wrong-type' };

export interface CheckParts {
  readonly inspector: FileInspector;
  readonly similar: SimilarPictures;
  readonly held: HeldFiles;
  readonly hashBytes: (bytes: Uint8Array) => Sha256;
}

/**
 * Looks whether a file is held, keeping nothing of it. A file is held from its sealing on, whatever becomes of the case:
 * the original of a draft or of a withdrawn report is kept unchanged too, and the one who took the picture must be able
 * to prove it. Only erasing ends it.
 *
 * `holders` is for moderators; whoever else asks hears only that there is one.
 */
export async function checkFile(bytes: Uint8Array, on: CheckParts): Promise<FileCheck> {
  const [first, ...others] = await on.held.holding([on.hashBytes(bytes)]);
  if (first) return { kind: 'held', since: first.sealedAt, holders: [first, ...others] };
  const mediaType = await on.inspector.mediaType(bytes);
  if (mediaType === null || !ACCEPTED_TYPES.has(mediaType)) return { kind: 'wrong-type' };
  const { print } = await on.inspector.inspect(bytes, mediaType);
  const alike = print === null ? [] : await on.similar.find(print);
  const holders = await on.held.holding(alike.map(({ sha256 }) => sha256));
  return holders.length > 0 ? { kind: 'similar', holders } : { kind: 'not-held' };
}
