/** Gives what was worked out for a key before, or works it out now. */
export type Remembering<K, V> = (key: K, workOut: (key: K) => V) => V;

/**
 * Remembers what is worked out again and again, about `most` of it at a time: what was not asked for longest goes
 * first. Only for what depends on nothing but its key.
 */
export function remembering<K, V extends object>(most: number): Remembering<K, V> {
  let fresh = new Map<K, V>();
  let former = fresh;
  return (key, workOut) => {
    const known = fresh.get(key);
    if (known !== undefined) return known;
    const value = former.get(key) ?? workOut(key);
    if (fresh.size >= most / 2) {
      former = fresh;
      fresh = new Map<K, V>();
    }
    fresh.set(key, value);
    return value;
  };
}
