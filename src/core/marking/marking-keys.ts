import { labelled } from './labels.js';
import { comparableMarking } from './look-alikes.js';

/** What a marking can be recognised by in another case. */
export interface MarkingKey {
  /** A serial number is of one piece, a lot of one batch; a whole marking can be on every part of its kind. */
  readonly kind: 'serial' | 'lot' | 'marking';
  /** Folded, so that what only looks different is the same; see `comparableMarking`. */
  readonly key: string;
}

/** Shorter texts are on too many parts. */
const SHORTEST = 5;

/** The keys of a marking as somebody typed it, the strongest first. None for a text too short to tell anything. */
export function markingKeys(text: string): readonly MarkingKey[] {
  const lines = text.split(/[\r\n]+/u).map((line) => labelled(line.normalize('NFKC')));
  const labels = lines.flatMap((line) => line.labels);
  const keys: readonly MarkingKey[] = [
    ...labels.filter(({ kind }) => kind === 'serial').map((label) => keyOf('serial', label.text)),
    ...labels.filter(({ kind }) => kind === 'lot').map((label) => keyOf('lot', label.text)),
    keyOf('marking', text),
  ];
  return keys.filter(({ key }) => key.length >= SHORTEST);
}

function keyOf(kind: MarkingKey['kind'], text: string): MarkingKey {
  return { kind, key: comparableMarking(text) };
}
