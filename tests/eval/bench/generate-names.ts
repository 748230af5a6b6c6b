import { fold, wordsOf } from '../../../src/core/register/matching/fold.js';
import { soundsOf } from '../../../src/core/register/matching/phonetic.js';
import type { Name } from '../lookup/matcher.js';

/**
 * Names in the number of a world register, made of real parts: words that real companies call themselves by, in the
 * proportion of scripts of the lists the product is for (7 of 10 Latin, 2 Cyrillic, 1 Chinese). Each Latin or Cyrillic name is one or
 * two telling words, most of them coined of real syllables so that the vocabulary grows with the register as it does
 * in life, a trade, sometimes a place, and a legal form. A fixed seed gives the same names each time. A name with words
 * that are `reserved` (see {@link reservedBy}) is made again: both would be right answers to the same question.
 */
export function* generateNames(count: number, reserved: ReadonlySet<string> = new Set()): Generator<Name> {
  const random = seeded(20260101);
  for (let at = 0; at < count; at += 1) {
    let text = anyName(random);
    while (isReserved(text, reserved)) text = anyName(random);
    yield { companyId: `world-${at.toString(36)}`, text, kind: 'main' };
  }
}

type Random = () => number;

function anyName(random: Random): string {
  const share = random();
  return share < 0.7 ? latin(random) : share < 0.9 ? cyrillic(random) : han(random);
}

function isReserved(text: string, reserved: ReadonlySet<string>): boolean {
  if (reserved.size === 0) return false;
  const words = wordsOf(fold(text));
  return words.some((_, start) =>
    [1, 2].some((length) => {
      const some = words.slice(start, start + length);
      return reserved.has(some.join(' ')) || soundKeys(some).some((key) => reserved.has(key));
    }),
  );
}

/** Names and questions of one or two words, as they are spelt and as they sound in either alphabet. */
export function reservedBy(texts: Iterable<string>): ReadonlySet<string> {
  const reserved = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(fold(text));
    reserved.add(words.join(' '));
    if (words.length <= 2) for (const key of soundKeys(words)) reserved.add(key);
  }
  return reserved;
}

function soundKeys(words: readonly string[]): readonly string[] {
  return words
    .map((word) => soundsOf(word).map(({ text }) => text))
    .reduce<readonly string[]>(
      (keys, sounds) => keys.flatMap((key) => sounds.map((each) => `${key}~${each}`)),
      [''],
    );
}

function latin(random: Random): string {
  const parts = [coinedOr(random, LATIN_WORDS, LATIN_SYLLABLES)];
  if (random() < 0.35) parts.push(coinedOr(random, LATIN_WORDS, LATIN_SYLLABLES));
  if (random() < 0.75) parts.push(pick(random, LATIN_TRADES));
  if (random() < 0.2) parts.push(pick(random, LATIN_PLACES));
  if (random() < 0.85) parts.push(pick(random, LATIN_FORMS));
  return parts.join(' ');
}

function cyrillic(random: Random): string {
  const parts = [coinedOr(random, CYRILLIC_WORDS, CYRILLIC_SYLLABLES)];
  if (random() < 0.4) parts.push(coinedOr(random, CYRILLIC_WORDS, CYRILLIC_SYLLABLES));
  if (random() < 0.6) parts.push(pick(random, CYRILLIC_TRADES));
  return `${pick(random, CYRILLIC_FORMS)} «${parts.join(' ')}»`;
}

function han(random: Random): string {
  const own = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, HAN_SIGNS)).join('');
  return `${pick(random, HAN_PLACES)}${own}${pick(random, HAN_TRADES)}${pick(random, HAN_FORMS)}`;
}

/** A word that exists, or one made of two to four syllables of such words. */
function coinedOr(random: Random, words: readonly string[], syllables: readonly string[]): string {
  if (random() < 0.3) return pick(random, words);
  const count = 2 + Math.floor(random() * 2.6);
  const word = Array.from({ length: count }, () => pick(random, syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Mulberry32. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function list(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

const LATIN_WORDS =
  list(`Northern Summit Pacific Atlas Orion Vertex Nova Polaris Granite Harbor Redwood Evergreen Horizon Falcon Sterling
  Liberty Pioneer Cascade Meridian Zenith Quantum Apex Titan Phoenix Aurora Delta Sigma Omega Alpha Crystal Diamond Emerald Sapphire Golden
  Silver Royal Imperial Crown Victory Eagle Lion Tiger Dragon Great Wall Ocean River Mountain Valley Forest Garden Bridge Tower Castle
  Müller Schmidt Weber Becker Hoffmann Rossi Bianchi Ferrari Moreau Laurent Dubois García Fernández Silva Santos Kowalski Nowak Novák
  Tanaka Suzuki Yamamoto Watanabe Kim Park Singh Sharma Gupta Patel Nguyen Tran Hansen Nielsen Johansson Virtanen Leroy Morris Philip Barry`);
const LATIN_SYLLABLES =
  list(`an ar bel ber bo bra ca cen cha cor da den di do dor du el en er eu fa fer fi flo for ga gen gi gla go gra ha hel
  hi ho in is ja jo ka ke kin ko kor la len li lin lo lu lux ma mar med mel mi mo mon na nau ne nes ni no nor o on or pa pan per phi pla po
  pro ra ram re ri ro rock ron sa san sch se sen shi si sol son sta su sun ta tan te tech ter ti to tor tra tri tro u uni va van vel ven ver
  vi vis vol wa wel wi xi ya yo za zen zi zo`);
const LATIN_TRADES =
  list(`Technology Technologies Trading Energy Bank Capital Holdings Group Industries International Electronics Shipping Logistics
  Foods Pharma Chemicals Steel Motors Software Systems Services Construction Engineering Insurance Media Partners Tankers Petroleum Consulting`);
const LATIN_PLACES = list(
  'China Europe America Asia India Japan Germany France Italia Polska Ukraine London Dubai Singapore',
);
const LATIN_FORMS = [
  'Ltd',
  'LLC',
  'Inc.',
  'GmbH',
  'S.A.',
  'S.p.A.',
  'AG',
  'Co., Ltd.',
  'PLC',
  'B.V.',
  'Sp. z o.o.',
  'AS',
  'Oy',
  'AB',
];
const CYRILLIC_WORDS =
  list(`Світанок Мрія Перемога Надія Дніпро Карпати Полісся Прогрес Перспектива Альянс Фортуна Престиж Лідер Гарант Вектор
  Глобус Меридіан Орбіта Горизонт Імпульс Стандарт Еталон Авангард Союз Восток Север Звезда Маяк Родник Березка Сокол Урал Волга Байкал`);
const CYRILLIC_SYLLABLES =
  list(`аг ал ап ар бел бор буд ва ве ві га гал гор да ден до дор ен жи за зем зор ін ка кар ко кор ла ле лі ло лу ма мар
  ме мет ми мо на не ні но ов ок пан пар пе по при про ра ре ри рос ру са сер сі ск со ста та тан те тер ти то тран тро ук хар хім це чер ши юг`);
const CYRILLIC_TRADES = list(
  `Агро Буд Трейд Сервіс Транс Енерго Груп Маркет Інвест Логістик Плюс Строй Торг Пром Техно Експорт`,
);
const CYRILLIC_FORMS = ['ТОВ', 'ПП', 'ПрАТ', 'АТ', 'ООО', 'ЗАО', 'АО', 'ФОП'];
const HAN_SIGNS = Array.from(
  '海康威大华小米长城汽阿里巴吉利油石化铁建科瑞南导航金华新天东方国泰安盛达信诚和兴隆福瑞祥永昌宏远光明星辰龙凤江河山川',
);
const HAN_PLACES = ['北京', '上海', '深圳', '杭州', '广东', '浙江', '山东', '江苏', '成都', '武汉', ''];
const HAN_TRADES = [
  '科技',
  '电子',
  '贸易',
  '实业',
  '数字技术',
  '汽车',
  '投资',
  '建筑',
  '食品',
  '化工',
  '网络',
  '物流',
];
const HAN_FORMS = ['有限公司', '股份有限公司', '集团有限公司', '有限责任公司', '集团'];
