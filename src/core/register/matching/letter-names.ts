/** How the letters of initials are called in Ukrainian and Russian. */
const NAMES: Readonly<Record<string, string>> = {
  ей: 'a',
  эй: 'a',
  бі: 'b',
  би: 'b',
  сі: 'c',
  си: 'c',
  ді: 'd',
  ди: 'd',
  еф: 'f',
  эф: 'f',
  джі: 'g',
  джи: 'g',
  ейч: 'h',
  эйч: 'h',
  ай: 'i',
  джей: 'j',
  кей: 'k',
  кэй: 'k',
  ел: 'l',
  эл: 'l',
  ем: 'm',
  эм: 'm',
  ен: 'n',
  эн: 'n',
  о: 'o',
  оу: 'o',
  пі: 'p',
  пи: 'p',
  кью: 'q',
  зет: 'z',
  зед: 'z',
  ар: 'r',
  ес: 's',
  эс: 's',
  ті: 't',
  ти: 't',
  ю: 'u',
  дабл: 'w',
  даблю: 'w',
  даблъю: 'w',
  дабльо: 'w',
  йо: 'e',
  ві: 'v',
  ви: 'v',
  ікс: 'x',
  екс: 'x',
  экс: 'x',
  вай: 'y',
  уай: 'y',
};

const FIRST_LETTERS: ReadonlySet<string> = new Set(Object.keys(NAMES).map((name) => name.charAt(0)));

/** Between two letters it is "and", behind the last of several the English E: «Зет Ті І». */
const LETTER_E = /^(і|и)$/u;
/** Inside a word: «емендемс» is M&M's. */
const AND_WITHIN = /^(енд|энд|анд)$/u;
/** Nobody spells out more in one go. */
const LONGEST = 30;
const AND = /^(енд|анд|энд|і|и|та|&)$/u;

/**
 * The folded question with initials that were spelt out by their names written as letters, `сі кей бірла` as
 * `ck бірла`, `джейтіай` as `jti`; null when it holds none.
 */
export function withLetters(words: readonly string[]): string | null {
  const read: string[] = [];
  let found = false;
  for (let at = 0; at < words.length;) {
    const { letters, used } = runOfLetters(words, at);
    if (letters.length > 1) {
      found = true;
      read.push(letters.join(''));
      at += used;
    } else {
      read.push(words[at] ?? '');
      at += 1;
    }
  }
  return found ? read.join(' ') : null;
}

function runOfLetters(words: readonly string[], from: number): { letters: string[]; used: number } {
  const letters: string[] = [];
  let used = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const named = lettersOf(word);
    const next = lettersOf(words[at + 1] ?? '');
    const last = next.length === 0 && letters.length > 1;
    if (last && LETTER_E.test(word)) letters.push('e');
    else if (AND.test(word) && letters.length > 0 && next.length > 0) letters.push(' & ');
    else if (
      named.length > 0 &&
      (named.length > 1 || letters.length > 0 || next.length > 0 || AND.test(words[at + 1] ?? ''))
    )
      letters.push(...named);
    else break;
    used = at - from + 1;
  }
  return { letters, used };
}

/** The letters whose names, run together, are the whole word; none when it cannot be read so. */
function lettersOf(word: string): readonly string[] {
  if (word.length > LONGEST || !FIRST_LETTERS.has(word.charAt(0))) return [];
  return spelt(word, 0) ?? [];
}

/** The rest of a word as letters. The longest name first; where that leads nowhere, a shorter one. */
function spelt(rest: string, before: number): readonly string[] | null {
  if (rest === '') return [];
  if (rest === 'с' && before > 2) return ['s'];
  for (const length of [5, 4, 3, 2, 1]) {
    const part = rest.slice(0, length);
    const letter = NAMES[part] ?? (before > 0 && AND_WITHIN.test(part) ? ' & ' : undefined);
    if (letter === undefined || part.length < length) continue;
    const others = spelt(rest.slice(length), before + 1);
    if (others !== null) return [letter, ...others];
  }
  return null;
}
