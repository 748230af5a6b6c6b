/** Ukraine's national romanisation (Cabinet resolution 55 of 27 January 2010). */
const PLAIN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
};
const FIRST = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** In lower case; apostrophes are left out, as the rule says. */
export function romanise(text) {
  return text
    .toLowerCase()
    .replace(/['’ʼ]/gu, '')
    .replace(/зг/gu, 'zgh')
    .replace(/(^|[\s-])([єїйюя])/gu, (_, before, letter) => before + FIRST[letter])
    .replace(/[а-яґєії]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** One spelling for the usual ways to write a Ukrainian name in Latin letters. */
export function squash(latin) {
  return latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .replace(/zgh/gu, 'zh')
    .replace(/[yij]+/gu, 'i')
    .replace(/i(?=[aeou])/gu, '')
    .replace(/kh|g/gu, 'h')
    .replace(/(.)\1+/gu, '$1');
}
