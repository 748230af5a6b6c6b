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
  ві: 'v',
  ви: 'v',
  ікс: 'x',
  екс: 'x',
  экс: 'x',
  вай: 'y',
  уай: 'y',
};

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
    if (AND.test(word) && letters.length > 0 && next.length > 0) letters.push(' & ');
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

/** The letters whose names, run together, are the whole word. */
function lettersOf(word: string): readonly string[] {
  if (word === '') return [];
  const letters: string[] = [];
  let rest = word;
  while (rest !== '') {
    const name = [4, 3, 2, 1]
      .map((length) => rest.slice(0, length))
      .find((part) => NAMES[part] !== undefined);
    if (name === undefined) return [];
    letters.push(NAMES[name] ?? '');
    rest = rest.slice(name.length);
  }
  return letters;
}
