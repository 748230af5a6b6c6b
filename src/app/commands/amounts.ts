const UNITS = ['KB', 'MB', 'GB', 'TB'] as const;

/** `0 bytes`, `1.5 KB`, `48.2 GB`: thousands, as disks are sold. */
export function size(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  let value = bytes;
  let unit = -1;
  while (value >= 999.95 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${UNITS[unit] ?? ''}`;
}

/** `1 case`, `2 cases`, `1,204 files` */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}
