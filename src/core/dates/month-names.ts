/** Case endings: of Ukrainian `-ень`, of Russian soft ones, of hard ones in both languages. */
const EN = '(?:ень|ня|ню|нем|ні)';
const SOFT = '(?:ь|я|ю|ем|е)';
const HARD = '(?:|а|у|ом|е|і)';

/**
 * The months as whole words, in any case form or cut short as usual: Ukrainian, Russian, English. Whole, because
 * beginnings would read «середина» as August, «майдан» and "maybe" as May.
 */
const MONTHS: readonly RegExp[] = [
  `січ${EN}?|янв(?:ар${SOFT})?|jan(?:uary)?`,
  `лют(?:ий|ого|ому|им)?|февр?|феврал${SOFT}|feb(?:ruary)?`,
  `бер(?:ез${EN}?)?|мар|март${HARD}|mar(?:ch)?`,
  `кві|квіт${EN}?|апр(?:ел${SOFT})?|apr(?:il)?`,
  `тра|трав${EN}?|ма[йяею]|may`,
  `чер|черв${EN}?|июн${SOFT}?|june?`,
  `лип${EN}?|июл${SOFT}?|july?`,
  `сер|серп${EN}?|авг(?:уст${HARD})?|aug(?:ust)?`,
  `вер(?:ес${EN}?)?|сент?|сентябр${SOFT}|sept?(?:ember)?`,
  `жов|жовт${EN}?|окт(?:ябр${SOFT})?|oct(?:ober)?`,
  `лист?|листопад${HARD}|ноя|нояб(?:р${SOFT})?|nov(?:ember)?`,
  `гру|груд${EN}?|дек(?:абр${SOFT})?|dec(?:ember)?`,
].map((names) => new RegExp(`^(?:${names})$`));

/** 1 to 12, or null when the word is no month. */
export function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.test(word));
  return index === -1 ? null : index + 1;
}
