/**
 * Endings that Ukrainian and Russian give a name in a sentence («з Ашаном», «у Хіквіжні», «Мілки»), with what the
 * name itself then ends in. Longest first.
 */
const ENDINGS: readonly (readonly [ending: string, bare: readonly string[]])[] = [
  ['ією', ['ія']],
  ['ией', ['ия']],
  ['ії', ['ія']],
  ['ію', ['ія']],
  ['ии', ['ия']],
  ['ию', ['ия']],
  ['еві', ['', 'ь']],
  ['ові', ['']],
  ['ами', ['', 'а', 'и', 'і']],
  ['ях', ['я', 'ь', 'і']],
  ['ах', ['', 'а', 'и', 'і']],
  ['ів', ['', 'и', 'і']],
  ['ов', ['', 'ы']],
  ['ом', ['']],
  ['ем', ['', 'ь', 'й']],
  ['єм', ['й']],
  ['ої', ['а']],
  ['ою', ['а']],
  ['ею', ['я', 'а']],
  ['єю', ['я']],
  ['ой', ['а']],
  ['ей', ['я']],
  ['а', ['']],
  ['я', ['ь', 'й']],
  ['у', ['', 'а']],
  ['ю', ['ь', 'й', 'я']],
  ['і', ['', 'а', 'я']],
  ['ї', ['й', 'я']],
  ['и', ['', 'а', 'я']],
  ['ы', ['', 'а']],
  ['е', ['', 'а']],
];

/** What must be left of a word: of shorter ones everything is an ending of something. */
const SHORTEST_STEM = 4;

/** What a Cyrillic word may be called when nothing is said about it; without the word itself. */
export function bareForms(word: string, shortest = SHORTEST_STEM): readonly string[] {
  return ENDINGS.flatMap(([ending, bare]) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < shortest || /[аеєиіїоуыэюя]$/u.test(stem)) return [];
    return bare.map((end) => stem + end);
  });
}
