import { z } from 'zod';
import {
  checkpointText,
  type Checkpoint,
  type HeadInclusion,
  type SignedCheckpoint,
} from '../../core/ledger/checkpoint.js';

/** Where a bag has its checkpoint. Each file is what other tools take: the signed bytes, a raw signature, PEM, DER. */
export const CHECKPOINT = {
  text: 'checkpoint/checkpoint.json',
  signature: 'checkpoint/checkpoint.sig',
  publicKey: 'checkpoint/public-key.pem',
  token: 'checkpoint/timestamp.tst',
} as const;

/** Beside each case: what proves that its chain's head is inside the checkpoint. */
export const INCLUSION = 'inclusion.json';

/** The files of a checkpoint, by their path below `data/`. */
export function checkpointFiles(signed: SignedCheckpoint): ReadonlyMap<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>([
    [CHECKPOINT.text, checkpointText(signed.checkpoint)],
    [CHECKPOINT.signature, Buffer.from(signed.signature, 'base64')],
    [CHECKPOINT.publicKey, signed.publicKey],
  ]);
  if (signed.token !== null) files.set(CHECKPOINT.token, Buffer.from(signed.token, 'base64'));
  return files;
}

export function inclusionText({ head, index, size, path }: HeadInclusion): string {
  const { ref, seq, hash } = head;
  return `${JSON.stringify({ case: ref, seq, hash, index, size, path }, null, 2)}\n`;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const checkpointShape = z.object({
  format: z.literal('slid-checkpoint/1'),
  number: z.int().positive(),
  at: z.iso.datetime(),
  cases: z.int().nonnegative(),
  root: hash,
  previous: hash,
  key: hash,
});
const inclusionShape = z.object({
  case: z.string(),
  seq: z.int().positive(),
  hash,
  index: z.int().nonnegative(),
  size: z.int().positive(),
  path: z.array(hash).max(64),
});

/** Null when it is not the very text that a checkpoint gives: only then is its signature about what was read. */
export function readCheckpoint(text: string): Checkpoint | null {
  const read = checkpointShape.safeParse(parsed(text));
  if (!read.success) return null;
  const { number, at, cases, root, previous, key } = read.data;
  const checkpoint = { number, at: Date.parse(at), cases, root, previous, key };
  return checkpointText(checkpoint) === text ? checkpoint : null;
}

export type ReadInclusion = z.infer<typeof inclusionShape>;

export function readInclusion(text: string): ReadInclusion | null {
  return inclusionShape.safeParse(parsed(text)).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
