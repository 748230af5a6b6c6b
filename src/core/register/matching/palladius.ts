/** Initials and finals of pinyin by Palladius, letters that are heard alike made one; see {@link heardInCyrillic}. */
const INITIALS: Readonly<Record<string, string>> = {
  zh: 'чж',
  ch: 'ч',
  sh: 'ш',
  b: 'б',
  p: 'п',
  m: 'м',
  f: 'ф',
  d: 'д',
  t: 'т',
  n: 'н',
  l: 'л',
  g: 'г',
  k: 'к',
  h: 'х',
  j: 'цз',
  q: 'ц',
  x: 'с',
  r: 'ж',
  z: 'цз',
  c: 'ц',
  s: 'с',
};
const FINALS = pairs(
  'a а o о e е ai аи ei еи ao ао ou оу an ан en ен ang ан eng ен ong ун i и ia я ie е iao яо iu ю ian ян in ин iang ян ing ин ' +
    'iong юн u у ua уа uo о uai уаи ui уи uan уан un ун uang уан v юи ve юе',
);
/** After j, q and x a u is ü. */
const ROUNDED = pairs('u юи ue юе uan юан un юн');
const WHOLE = pairs(
  'yi и ya я yo ио ye е yao яо you ю yan ян yin ин yang ян ying ин yong юн yu юи yue юе yuan юан yun юн wu у wa ва wo во ' +
    'wai ваи wei веи wan ван wen вен wang ван weng вен er ер hui хуеи',
);

/** A syllable of pinyin as it is written in Ukrainian and Russian after Palladius, as {@link heardInCyrillic} has it. */
export function palladius(syllable: string): string {
  const whole = WHOLE.get(syllable);
  if (whole !== undefined) return whole;
  const [, initial = '', final = ''] = /^([zcs]h|[^aeiouv])?(.*)$/u.exec(syllable) ?? [];
  const rounded = 'jqx'.includes(initial) && initial !== '' ? ROUNDED.get(final) : undefined;
  return (INITIALS[initial] ?? '') + (rounded ?? FINALS.get(final) ?? '');
}

/**
 * A folded Cyrillic word as a Chinese name is heard in it, in both languages alike: «Чжунсін», «Чжунсинь» and «Чжунсінг» are
 * one.
 */
export function heardInCyrillic(word: string): string {
  return word
    .replace(/[ьъ]/gu, '')
    .replace(/[іїый]/gu, 'и')
    .replace(/[єэё]/gu, 'е')
    .replace(/ґ/gu, 'г')
    .replace(/нг(?![аеиоуюя])/gu, 'н')
    .replace(/дж/gu, 'чж')
    .replace(/уо/gu, 'о');
}

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(' ');
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ''] as const] : [])));
}
