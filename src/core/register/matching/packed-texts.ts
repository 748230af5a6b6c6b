/** Many short texts in two arrays: a million of them cost their letters, not a million objects. */
export interface PackedTexts {
  /** UTF-16 code units of all texts, one after the other. */
  readonly units: Uint16Array;
  /** Where each text starts, and where the last one ends. */
  readonly starts: Uint32Array;
}

export function countOf({ starts }: PackedTexts): number {
  return Math.max(0, starts.length - 1);
}

/** Empty for a place that does not exist. */
export function textAt({ units, starts }: PackedTexts, place: number): string {
  const start = starts[place] ?? 0;
  const end = starts[place + 1] ?? start;
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(units[at] ?? 0);
  return text;
}

export interface TextPacker {
  /** Gives the text's place. */
  add(text: string): number;
  pack(): PackedTexts;
}

export function createTextPacker(): TextPacker {
  const units = createNumbers(Uint16Array);
  const starts = createNumbers(Uint32Array);
  starts.push(0);
  return {
    add(text) {
      for (let at = 0; at < text.length; at += 1) units.push(text.charCodeAt(at));
      starts.push(units.length());
      return starts.length() - 2;
    },
    pack: () => ({ units: units.take(), starts: starts.take() }),
  };
}

type NumbersType = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** A typed array that grows. */
export interface Numbers<T extends NumbersType> {
  push(value: number): void;
  length(): number;
  /** The numbers so far, in an array of exactly their count. */
  take(): T;
  /** The numbers so far where they lie: nothing is copied, and nothing may be pushed while it is used. */
  view(): T;
}

export function createNumbers<T extends NumbersType>(kind: new (length: number) => T): Numbers<T> {
  let values = new kind(1024);
  let count = 0;
  return {
    push(value) {
      if (count === values.length) {
        const grown = new kind(count * 2);
        grown.set(values);
        values = grown;
      }
      values[count] = value;
      count += 1;
    },
    length: () => count,
    take: () => values.slice(0, count) as T,
    view: () => values.subarray(0, count) as T,
  };
}
