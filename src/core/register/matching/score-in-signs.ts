import { calledBy, placeInHan, unasked, type CalledBy } from './han.js';
import type { ListedName, NameIndex } from './name-index.js';
import { NOBODY } from './name-table.js';
import { readingsOfSigns, writtenIn, type Alphabet } from './pinyin.js';
import { MOST_HOMOPHONES } from './said-aloud.js';
import type { ScoredName } from './score.js';
import { scriptOf } from './scripts.js';
import type { Word } from './words.js';
import { placeSaid, writtenAsSaid, type WrittenAsSaid } from './written-as-said.js';

/** Other signs sound the same, so a person must look, however many there are. */
const SCORE = 0.76;
const TWO_SIGNS = 0.74;
/** Trades that are left out of a name of two signs as often as not. */
const VAGUE_TRADE = /^(?:数字|信息|电子)?(?:技术|科技|实业)$/u;

interface Found {
  readonly name: ListedName;
  readonly part: CalledBy;
}

/**
 * 浙江大华 for a company that the list has in letters only, as "Zhejiang Dahua Technology". One that has a Chinese name
 * there is not called by other signs.
 */
export function scoreInSigns(index: NameIndex, asked: readonly Word[]): ScoredName[] {
  const han = asked.filter(({ script }) => script === 'han');
  if (han.length === 0 || asked.some(({ script, weight }) => weight > 0 && script !== 'han')) return [];
  const text = unasked(han.map((word) => word.text).join(''));
  const found = calledBy(text).flatMap((part) => listedFor(index, part, text));
  const few = new Set(found.map(({ name }) => name.company)).size <= MOST_HOMOPHONES;
  return found
    .filter(({ part }) => few || part.signs > 2)
    .map(({ name, part }) => ({
      name,
      score: part.signs > 2 ? SCORE : TWO_SIGNS,
      how: { code: 'respelled' },
      answers: new Set(asked.keys()),
    }));
}

function listedFor(index: NameIndex, part: CalledBy, asked: string): readonly Found[] {
  return readingsOfSigns(part.text).flatMap((way) =>
    (['latin', 'cyrillic'] as const).flatMap((alphabet) => {
      const heard = writtenIn(alphabet, way);
      return index
        .namesWrittenAsSaid(heard)
        .filter((name) => {
          const written = writtenAsSaid(name.words);
          return (
            written?.heard.includes(heard) === true &&
            isSamePlace(alphabet, asked, written) &&
            isSameTrade(part, written) &&
            !isCalledInChinese(index, name)
          );
        })
        .map((name) => ({ name, part }));
    }),
  );
}

/** Two places in two names make two companies. */
function isSamePlace(alphabet: Alphabet, asked: string, { place }: WrittenAsSaid): boolean {
  const own = placeInHan(asked);
  return own === '' || place === '' || placeSaid(alphabet, own).includes(place);
}

/** Two signs without their trade are a name only where the list has it so. */
function isSameTrade({ signs, trade }: CalledBy, written: WrittenAsSaid): boolean {
  return trade === '' || signs > 2 || (written.trade && VAGUE_TRADE.test(trade));
}

function isCalledInChinese(index: NameIndex, name: ListedName): boolean {
  return (
    name.companyId === NOBODY || [...index.wordsOf(name).keys()].some((text) => scriptOf(text) === 'han')
  );
}
