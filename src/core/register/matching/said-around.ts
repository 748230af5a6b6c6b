import type { Likeness } from './likeness.js';
import type { ListedName } from './name-index.js';
import type { Scene } from './scene.js';
import type { Word } from './words.js';

const LONGEST_INITIALS = 6;
/** Letters that a word and one that stands in the company's names must share to be one cut short. */
const SHORTEST_CUT = 8;

/** «виноробня Bolero Group»: a name keeps its alphabet, so a word in another one says what it is. */
export function isDescribed({ plain, pairs, request }: Scene, { script, kind }: Word): boolean {
  const scripts = new Set(pairs.map(({ position }) => request.asked[position]?.script));
  if (!plain || scripts.size > 1 || kind === 'everyday') return false;
  if (script === 'han') return scripts.has('latin') || scripts.has('cyrillic');
  return script === 'cyrillic' ? scripts.has('latin') : script === 'latin' && scripts.has('cyrillic');
}

/** «ресторани Сабвей»: in Ukrainian and Russian what a company does is said before its name. */
export function isSaidBefore(
  { plain, used, request }: Scene,
  { script, kind, text }: Word,
  position: number,
): boolean {
  const { inPassing } = request;
  if (!plain || script !== 'cyrillic' || (kind !== 'sector' && kind !== 'place')) return false;
  return position < Math.min(...used) && inPassing.has(text);
}

/** A trade is spoken of only where somebody says that he speaks of a company ("Limbach engines company"). */
export function isSpokenBeside({ request }: Scene, { kind }: Word): boolean {
  if (kind === 'rare' || kind === 'place') return true;
  return (
    (kind === 'sector' || kind === 'everyday') &&
    request.asked.some((word) => isFiller(word) && request.inPassing.has(word.text))
  );
}

function isFiller({ kind, text }: Word): boolean {
  return kind === 'generic' || (kind === 'function' && text.length >= 5);
}

/** A word right beside the name belongs to it where it has a capital too, and beside an everyday word always. */
export function isPartOfName({ request, used, certain }: Scene, { text }: Word, position: number): boolean {
  if (!used.has(position - 1) && !used.has(position + 1)) return false;
  if (!certain) return true;
  const { inPassing } = request;
  return inPassing.size > 0 && !inPassing.has(text) && position > 0;
}

/** No word of the name stands in the same part of the question; see `partsOf`. */
export function isElsewhere({ pairs, request }: Scene, at: number): boolean {
  return pairs.every(({ position }) => request.parts[position] !== request.parts[at]);
}

/** The word stands in a name of the company, as it is, in another alphabet, or cut short ("Werkzeugmaschinen"). */
export function isSaid({ request }: Scene, word: Word, position: number): boolean {
  const { known, likenesses } = request;
  if (isInitialsOf(word, request.name)) return true;
  if (word.text.length < 3) return false;
  if (known.has(word.text)) return true;
  if (word.kind !== 'rare') return false;
  for (const [text, { value }] of likenesses[position] ?? [])
    if (value >= 0.95 && known.has(text)) return true;
  if (word.text.length < SHORTEST_CUT) return false;
  for (const text of known.keys()) if (text.startsWith(word.text)) return true;
  return false;
}

/** "IRF International Rectifier", "ADI Analog Devices": the initials of the name beside it, with a letter more perhaps. */
function isInitialsOf({ text, kind }: Word, { words }: ListedName): boolean {
  if (kind !== 'rare' || text.length > LONGEST_INITIALS) return false;
  const initials = words.flatMap((word) => (word.kind === 'connector' ? [] : [word.text.charAt(0)])).join('');
  const shared = Math.min(text.length, initials.length);
  if (shared < 2 || text.length > initials.length + 1) return false;
  return text.slice(0, shared) === initials.slice(0, shared);
}

/** "Hikvision, Dahua": a word left over here is the whole answer elsewhere. */
export function namesAnother(word: Word, likely: ReadonlyMap<string, Likeness> | undefined): boolean {
  const telling = word.kind === 'rare' || word.english !== null;
  return (
    telling &&
    word.text.length >= 5 &&
    likely !== undefined &&
    [...likely.values()].some(({ value, nobodys }) => value >= 0.98 && nobodys !== true)
  );
}
