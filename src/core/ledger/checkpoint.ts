import { canonicalJson } from '../kernel/canonical-json.js';
import type { CaseRef } from '../kernel/case-ref.js';
import type { HashBytes, HashText, Sha256 } from '../kernel/sha256.js';
import type { Instant } from '../kernel/time.js';
import { GENESIS } from './entry.js';
import { leafHash, merkleTree, type Inclusion, type MerkleTree } from './merkle.js';

/** Where one case's chain ended when a checkpoint was taken. */
export interface CaseHead {
  readonly ref: CaseRef;
  readonly seq: number;
  readonly hash: Sha256;
}

/** Where all chains ended at one moment. */
export interface Checkpoint {
  /** 1, 2, 3, … */
  readonly number: number;
  readonly at: Instant;
  /** How many cases there were. */
  readonly cases: number;
  /** Of the Merkle tree over all heads, by case number; see {@link leafOf}. */
  readonly root: Sha256;
  /** Hash of the checkpoint before, or {@link GENESIS} for the first. */
  readonly previous: Sha256;
  /** SHA-256 of the public key's DER form (SubjectPublicKeyInfo) that it is signed with. */
  readonly key: Sha256;
}

/** A checkpoint with what others need to check it. */
export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** Ed25519 over the UTF-8 of {@link checkpointText}; base64. */
  readonly signature: string;
  /** PEM. */
  readonly publicKey: string;
  /** An RFC 3161 time stamp token over {@link checkpointText}, DER in base64; null while there is none. */
  readonly token: string | null;
}

/** Signs as this installation. */
export interface CheckpointSigner {
  readonly publicKey: string;
  /** See {@link Checkpoint.key}. */
  readonly fingerprint: Sha256;
  /** @returns base64 */
  sign(text: string): string;
}

/** Whether a signature of {@link CheckpointSigner} fits, and the key is the one the checkpoint names. */
export type CheckSignature = (signed: SignedCheckpoint) => boolean;

/** What is signed and time-stamped: canonical JSON, no line end. Its SHA-256 is what the next checkpoint points back to. */
export function checkpointText({ number, at, cases, root, previous, key }: Checkpoint): string {
  return canonicalJson({
    format: 'slid-checkpoint/1',
    number,
    at: new Date(at).toISOString(),
    cases,
    root,
    previous,
    key,
  });
}

/**
 * A leaf of a checkpoint's tree: canonical JSON of `{"case","hash","seq"}`. What others see of it is its hash alone, which
 * cannot be guessed, since the head's hash in it cannot be.
 */
export function leafOf({ ref, seq, hash }: CaseHead): string {
  return canonicalJson({ case: ref, hash, seq });
}

/** The checkpoint that follows `before`. @param heads of all cases, sorted by number */
export function nextCheckpoint(
  before: Checkpoint | null,
  now: { readonly at: Instant; readonly heads: readonly CaseHead[]; readonly key: Sha256 },
  hash: { readonly text: HashText; readonly bytes: HashBytes },
): Checkpoint {
  return {
    number: (before?.number ?? 0) + 1,
    at: now.at,
    cases: now.heads.length,
    root: rootOfHeads(now.heads, hash.bytes),
    previous: before === null ? GENESIS : hash.text(checkpointText(before)),
    key: now.key,
  };
}

/** The root of the tree over these heads. */
export function rootOfHeads(heads: readonly CaseHead[], hashBytes: HashBytes): Sha256 {
  return treeOf(heads, hashBytes).root;
}

/** A head, and what proves that it is inside a checkpoint. */
export interface HeadInclusion extends Inclusion {
  readonly head: CaseHead;
}

/** Finds what proves that a case's head is inside the checkpoint over these heads; null when the case is not. */
export function inclusionsIn(
  heads: readonly CaseHead[],
  hashBytes: HashBytes,
): (ref: CaseRef) => HeadInclusion | null {
  const tree = treeOf(heads, hashBytes);
  const places = new Map(heads.map((head, index) => [head.ref, { head, index }]));
  return (ref) => {
    const place = places.get(ref);
    if (place === undefined) return null;
    const leaf = leafHash(leafOf(place.head), hashBytes);
    return { ...place, leaf, size: heads.length, path: tree.path(place.index) };
  };
}

function treeOf(heads: readonly CaseHead[], hashBytes: HashBytes): MerkleTree {
  return merkleTree(
    heads.map((head) => leafHash(leafOf(head), hashBytes)),
    hashBytes,
  );
}
