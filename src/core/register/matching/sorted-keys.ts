/** Keys are 30 bits, spread evenly; see `keys.ts`. By so many of their upper bits they are told apart at once. */
const KEY_BITS = 30;
const SLOT_BITS = 16;
const TO_SLOT = KEY_BITS - SLOT_BITS;

export interface SortedKeys {
  /** Where the key stands first, or would stand. */
  first(key: number): number;
}

/** A way into a sorted array of ten million keys that touches little of it. */
export function openSortedKeys(sorted: Uint32Array): SortedKeys {
  const slots = new Uint32Array(2 ** SLOT_BITS + 1);
  for (const key of sorted) slots[(key >>> TO_SLOT) + 1] = (slots[(key >>> TO_SLOT) + 1] ?? 0) + 1;
  for (let slot = 1; slot < slots.length; slot += 1)
    slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0);
  return {
    first(key) {
      let low = slots[key >>> TO_SLOT] ?? 0;
      let high = slots[(key >>> TO_SLOT) + 1] ?? sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < key) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
