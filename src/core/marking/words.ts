import { asLatin, capitals } from './look-alikes.js';

/** One word of a marking. */
export interface Word {
  /** In capitals, without the punctuation around it. */
  readonly text: string;
  /** Look-alikes read as Latin; null when it has letters that only Cyrillic has. */
  readonly latin: string | null;
  /** Which line it stands in, from 0. */
  readonly line: number;
}

export interface Line {
  /** As it was typed, in compatibility forms resolved. */
  readonly text: string;
  readonly words: readonly Word[];
  /** A sentence somebody wrote, not something printed on a part: bare numbers in it mean anything. */
  readonly prose: boolean;
}

/** Longer markings exist on no part; what comes after is not read. */
const MOST_WORDS = 400;
const LONGEST_WORD = 60;

/** The year after it is that of a design. */
const COPYRIGHT = /(?:©|\(c\))\s*(?:19|20)\d{2}/giu;
const BETWEEN = /[\s,;:|()[\]{}<>*"«»“”„™®©•·=~!?_\\№]+/u;
const EDGES = /^[.'’`/-]+|[.'’`/-]+$/gu;

/** The marking line by line, each line cut into words. Lines without a word are left out. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let left = MOST_WORDS;
  for (const line of text
    .replace(COPYRIGHT, ' ')
    .normalize('NFKC')
    .split(/[\r\n]+/u)) {
    const words = wordsOf(line, lines.length).slice(0, left);
    left -= words.length;
    if (words.length > 0) lines.push({ text: line, words, prose: isProse(line) });
  }
  return lines;
}

function wordsOf(line: string, index: number): readonly Word[] {
  return capitals(line.replace(/[™®©]/gu, ' ').replace(SMALL_L, asStrokes))
    .split(BETWEEN)
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .map((text) => ({ text, latin: asLatin(text), line: index }));
}

/** Whoever types capitals and a small l saw a stroke: 1 beside digits, I among letters, never L. */
const SMALL_L = /(?<![\p{L}\p{N}])l(?=\p{Lu}{2})|(?<=[\p{Lu}\p{N}])l+(?=[\p{Lu}\p{N}]|(?![\p{L}\p{N}]))/gu;

function asStrokes(strokes: string, at: number, line: string): string {
  const besides = line.charAt(at - 1) + line.charAt(at + strokes.length);
  return (/\d/.test(besides) ? '1' : 'I').repeat(strokes.length);
}

/** Words in capitals with one space before, between and after them, to look for whole words in. */
export function spaced(text: string): string {
  return ` ${capitals(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

const SENTENCE_WORDS = { cyrillic: 2, latin: 4 };

function isProse(line: string): boolean {
  const lower = line.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  const cyrillic = lower.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  return cyrillic >= SENTENCE_WORDS.cyrillic || lower.length - cyrillic >= SENTENCE_WORDS.latin;
}
