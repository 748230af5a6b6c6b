import type { HashBytes, Sha256 } from '../kernel/sha256.js';

/**
 * A Merkle tree as in RFC 6962, section 2.1: a leaf's hash covers the byte 0 and the leaf, a node's the byte 1 and its two
 * children. With the audit path of one leaf its place under the root can be proved without showing any other leaf.
 */

/** The hash of a leaf. @param text ASCII */
export function leafHash(text: string, hashBytes: HashBytes): Sha256 {
  return hashBytes(Uint8Array.from([0, ...Array.from(text, (sign) => sign.charCodeAt(0))]));
}

export interface MerkleTree {
  readonly root: Sha256;
  /** The hashes beside the way from a leaf up to the root, the lowest first. @param index from 0, of a leaf there is */
  path(index: number): readonly Sha256[];
}

/** The tree over leaf hashes in their order. Its nodes are hashed once, however many paths are asked for. */
export function merkleTree(leaves: readonly Sha256[], hashBytes: HashBytes): MerkleTree {
  const known = new Map<string, Sha256>();
  const over = (start: number, size: number): Sha256 => {
    if (size === 1) return leaves[start] ?? '';
    const key = `${start}+${size}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const split = splitOf(size);
    const made = nodeHash(over(start, split), over(start + split, size - split), hashBytes);
    known.set(key, made);
    return made;
  };
  const pathIn = (start: number, size: number, index: number): readonly Sha256[] => {
    if (size <= 1) return [];
    const split = splitOf(size);
    return index < split
      ? [...pathIn(start, split, index), over(start + split, size - split)]
      : [...pathIn(start + split, size - split, index - split), over(start, split)];
  };
  return {
    root: leaves.length === 0 ? hashBytes(new Uint8Array()) : over(0, leaves.length),
    path: (index) => pathIn(0, leaves.length, index),
  };
}

/** A leaf and what proves its place in a tree of `size` leaves. */
export interface Inclusion {
  readonly leaf: Sha256;
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly path: readonly Sha256[];
}

/** The root that the path leads to, or null when no path of a tree of this size looks like that. */
export function rootOf({ leaf, index, size, path }: Inclusion, hashBytes: HashBytes): Sha256 | null {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return null;
  if (size === 1) return path.length === 0 ? leaf : null;
  const beside = path.at(-1);
  if (beside === undefined) return null;
  const split = splitOf(size);
  const isLeft = index < split;
  const below = rootOf(
    {
      leaf,
      index: isLeft ? index : index - split,
      size: isLeft ? split : size - split,
      path: path.slice(0, -1),
    },
    hashBytes,
  );
  if (below === null) return null;
  return isLeft ? nodeHash(below, beside, hashBytes) : nodeHash(beside, below, hashBytes);
}

/** The largest power of two that is smaller than `size`, which is at least 2. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function nodeHash(left: Sha256, right: Sha256, hashBytes: HashBytes): Sha256 {
  return hashBytes(Uint8Array.from([1, ...bytesOf(left), ...bytesOf(right)]));
}

function bytesOf(hex: Sha256): number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16),
  );
}
