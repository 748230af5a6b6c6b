/** Titles that columns of names go by, in the languages of the region. */
const NAME_TITLE =
  /назв|наймен|наимен|компан|підприєм|предприят|контрагент|постачальник|поставщик|виробник|производител|юридична особа|організац|организац|фірм|фирм|name|compan|supplier|vendor|manufacturer|counterparty|organi[sz]ation|entity|firm|brand|бренд/iu;
/** Titles that mention a name but of something else. */
const OTHER_TITLE =
  /товар|продук|product|item|goods|file|file ?name|contact|person|контактн|піб|прізвищ|фио|адрес|address|місто|city|країн|countr|код|code|email|пошт|телефон|phone|дата|date/iu;
/** Titles of numbers by which registries know a company; "code" alone may be of goods, so its cells must look right. */
export const NUMBER_TITLE =
  /єдрпоу|едрпоу|edrpou|^інн$|^инн$|огрн|\blei\b|реєстраційний номер|registration n/iu;
export const CODE_TITLE = /^(?:код|code|номер|number)/iu;

const FORMS =
  'тов|товариство|пп|пат|прат|ат|фоп|дп|ооо|оао|зао|пао|ао|ип|llc|ltd|limited|inc|corp|corporation|gmbh|ag|plc|s\\.?a\\.?|s\\.?p\\.?a\\.?|s\\.?r\\.?l\\.?|b\\.?v\\.?|co|oy|ab|kg|sp\\.? ?z ?o\\.?o';
export const LEGAL_FORM = new RegExp(`(?:^|[\\s"«“(,.])(?:${FORMS})(?:$|[\\s"»”),.])|有限公司|股份`, 'iu');
/** A legal form with nothing it could be of, as in a column of its own. */
const ONLY_FORM = new RegExp(
  `^(?:(?:${FORMS}|кп|нвп|нвф|вк|гмбх)\\.?|товариство з (?:обмеженою|додатковою) відповідальністю|(?:(?:приватне|публічне|закрите|відкрите) )?акціонерне товариство|(?:приватне|державне|комунальне) підприємство|фізична особа[ -]+підприємець|общество с ограниченной ответственностью|(?:\\p{L}+ )?акционерное общество|limited liability company)$`,
  'iu',
);

/** A title stands for the column and names no company: no legal form, no quotes. */
export function isTitle(cell: string): boolean {
  const known = NAME_TITLE.test(cell) || OTHER_TITLE.test(cell) || NUMBER_TITLE.test(cell);
  return known && cell.length <= 60 && !LEGAL_FORM.test(cell) && !/["«“]/u.test(cell);
}

/** How much a title speaks for a column of names. */
export function titleWeight(title: string): number {
  if (OTHER_TITLE.test(title)) return -0.6;
  return NAME_TITLE.test(title) ? 1 : 0;
}

/** Text that may name a company: letters, not too long, and no date, address of the net, amount or mere legal form. */
export function hasName(cell: string): boolean {
  if (cell.length < 2 || cell.length > 200 || !/\p{L}/u.test(cell)) return false;
  return !ONLY_FORM.test(cell) && !/@\S+\.\S|^https?:|^www\.|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/iu.test(cell);
}
