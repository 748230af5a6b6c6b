import { hanKeys, hanParts } from './han.js';
import { coarse, skeletonOf } from './phonetic.js';
import type { Word } from './words.js';

/** Words longer than this are rarer than their typos: one key less per letter. */
const LONGEST_VARIED = 20;
const SHORTEST_VARIED = 4;
/** A skeleton shorter than this is shared by too many words to find anything by. */
const SHORTEST_SKELETON = 4;
/** Of a longer skeleton a consonant may be missing. */
const VARIED_SKELETON = 6;

/**
 * Hashes under which a listed word is found: its letters with none or one left out, the letters' sounds, and the
 * consonants of the sounds. Two words that are alike enough for {@link likeness} share at least one, nearly always.
 */
export function listedKeys(word: Word): ReadonlySet<number> {
  if (word.script === 'han') return new Set(hanKeys(word.text).map((part) => hash('H', part)));
  const keys = textKeys(word.text);
  if (word.english !== null) for (const text of numbersOf(word.english)) keys.add(hash('T', text));
  for (const { text } of word.sounds) {
    const pattern = coarse(text);
    keys.add(hash('C', pattern));
    const skeleton = skeletonOf(pattern);
    if (skeleton.length >= SHORTEST_SKELETON) keys.add(hash('S', skeleton));
    if (skeleton.length >= VARIED_SKELETON) for (const key of lessOneKeys('S', skeleton)) keys.add(key);
  }
  return keys;
}

/**
 * Hashes under which listed words like the one asked for may stand, the surest first. A word that is itself well
 * known is no misspelling, so only its like in other alphabets is looked for.
 */
export function askedKeys(word: Word): ReadonlySet<number> {
  if (word.script === 'han') return new Set(hanParts(word.text).map((part) => hash('H', part)));
  // Little words are names only where they stand as they are ("ON Semiconductor").
  if (word.kind === 'function') return new Set([hash('T', word.text)]);
  const spellings = [word.text, ...word.masks];
  const english = word.english === null ? [] : numbersOf(word.english);
  const keys = new Set([...spellings, ...word.bare, ...english].map((text) => hash('T', text)));
  const patterns = new Set(word.meant.map(({ text }) => coarse(text)));
  if (word.kind !== 'rare') {
    for (const pattern of patterns) keys.add(hash('C', pattern));
    // "Motors" is "motor" to a list.
    if (word.text.length > SHORTEST_VARIED) keys.add(hash('T', word.text.slice(0, -1)));
    return keys;
  }
  for (const text of spellings) for (const key of textKeys(text)) keys.add(key);
  for (const pattern of patterns) keys.add(hash('C', pattern));
  for (const pattern of patterns) addNear(keys, pattern);
  return keys;
}

/** One and several: «девайс» may be written after "devices". */
function numbersOf(english: string): readonly string[] {
  return [english, english.endsWith('s') ? english.slice(0, -1) : `${english}s`];
}

/** Keys of sounds with a sign more or less. */
function addNear(keys: Set<number>, pattern: string): void {
  const skeleton = skeletonOf(pattern);
  if (skeleton.length >= SHORTEST_SKELETON) keys.add(hash('S', skeleton));
  if (pattern.length >= 5) for (const key of lessOneKeys('C', pattern)) keys.add(key);
  if (skeleton.length > SHORTEST_SKELETON) for (const key of lessOneKeys('S', skeleton)) keys.add(key);
}

/** The key of a name run together. */
export function compactKey(text: string): number {
  return hash('R', text);
}

/** The key of the initials of a name. */
export function initialsKey(text: string): number {
  return hash('I', text);
}

/** The key of a Chinese name read aloud; see `saidAloud`. */
export function saidKey(heard: string): number {
  return hash('P', heard);
}

/** The key of a name that is written as Chinese sounds; see `writtenAsSaid`. */
export function writtenKey(heard: string): number {
  return hash('N', heard);
}

function textKeys(text: string): Set<number> {
  const keys = new Set([hash('T', text)]);
  if (text.length < SHORTEST_VARIED || text.length > LONGEST_VARIED) return keys;
  for (const key of lessOneKeys('T', text)) keys.add(key);
  return keys;
}

/** Of a text with each of its letters left out. */
function lessOneKeys(kind: string, text: string): readonly number[] {
  return Array.from(text, (_, at) => hash(kind, text, at));
}

/**
 * FNV-1a over code units, without the one at `left`, 30 bits of it. Two words with one hash cost a comparison, nothing
 * else.
 */
function hash(kind: string, text: string, left = -1): number {
  let value = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193);
  for (let at = 0; at < text.length; at += 1)
    if (at !== left) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 2;
}
