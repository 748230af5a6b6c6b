/** A box of an ISO base media file (MP4, QuickTime, HEIF): its kind and what is in it. */
export interface Box {
  readonly kind: string;
  readonly body: Buffer;
}

/** Files are not built deeper or from more pieces than this unless to exhaust their reader. */
const MOST_BOXES = 2_000;

/** The boxes that lie in `bytes` one after another; ends at the first that does not add up. */
export function boxesIn(bytes: Buffer): readonly Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && boxes.length < MOST_BOXES) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const stated = bytes.readUInt32BE(at);
    const long = stated === 1 && at + 16 <= bytes.length;
    const head = long ? 16 : 8;
    // Zero: to the end of the file.
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : stated === 0 ? bytes.length - at : stated;
    if (size < head || at + size > bytes.length) break;
    boxes.push({ kind, body: bytes.subarray(at + head, at + size) });
    at += size;
  }
  return boxes;
}

/** Whether a run of boxes adds up to all of `bytes`, each with something of a size of its own. */
export function addsUp(bytes: Buffer): boolean {
  const boxes = boxesIn(bytes);
  const heads = boxes.length * 8;
  return boxes.length > 0 && heads + boxes.reduce((sum, { body }) => sum + body.length, 0) === bytes.length;
}

/** The first box down a path of kinds. */
export function boxAt(bytes: Buffer, ...path: readonly string[]): Buffer | null {
  return path.reduce<Buffer | null>(
    (inside, kind) => (inside && boxesIn(inside).find((box) => box.kind === kind)?.body) ?? null,
    bytes,
  );
}
