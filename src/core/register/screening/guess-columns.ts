import { registrationNumber } from './registration-number.js';
import type { Row } from './table.js';

/** Where the names are. Columns count from 0; `header`: the first row names the columns. */
export interface ScreeningPlan {
  readonly header: boolean;
  readonly column: number;
  /** Where the companies' registration numbers are; null when nowhere. */
  readonly numbers: number | null;
}

/** Rows looked at to guess; the head of a file is like the rest of it. */
const SAMPLE = 200;
/** A column whose cells look less like names than this holds something else. */
const LEAST = 0.3;

/** Titles that columns of names go by, in the languages of the region. */
const NAME_TITLE =
  /назв|наймен|наимен|компан|підприєм|предприят|контрагент|постачальник|поставщик|виробник|производител|юридична особа|організац|организац|фірм|фирм|name|compan|supplier|vendor|manufacturer|counterparty|organi[sz]ation|entity|firm|brand|бренд/iu;
/** Titles that mention a name but of something else. */
const OTHER_TITLE =
  /товар|продук|product|item|goods|file|file ?name|contact|person|контактн|піб|прізвищ|фио|адрес|address|місто|city|країн|countr|код|code|email|пошт|телефон|phone|дата|date/iu;
/** Titles of numbers by which registries know a company; "code" alone may be of goods, so its cells must look right. */
const NUMBER_TITLE = /єдрпоу|едрпоу|edrpou|^інн$|^инн$|огрн|\blei\b|реєстраційний номер|registration n/iu;
const CODE_TITLE = /^(?:код|code|номер|number)/iu;
const LEGAL_FORM =
  /(?:^|[\s"«“(,.])(?:тов|товариство|пп|пат|прат|ат|фоп|дп|ооо|оао|зао|пао|ао|ип|llc|ltd|limited|inc|corp|corporation|gmbh|ag|plc|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|co|oy|ab|kg|sp\.? ?z ?o\.?o)(?:$|[\s"»”),.])|有限公司|股份/iu;

/** Guesses the column of company names and whether there is a header; null when no column has names. */
export function guessPlan(rows: readonly Row[]): ScreeningPlan | null {
  const sample = rows.slice(0, SAMPLE);
  const [first = []] = sample;
  const header = looksLikeHeader(first, sample.slice(1));
  const body = header ? sample.slice(1) : sample;
  const columns = Math.max(0, ...sample.map((row) => row.length));
  let best: { readonly column: number; readonly likeness: number } | null = null;
  for (let column = 0; column < columns; column += 1) {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const likeness = likenessOf(cells) + (header ? titleWeight(first[column] ?? '') : 0);
    if (cells.some(hasName) && likeness >= LEAST && likeness > (best?.likeness ?? 0))
      best = { column, likeness };
  }
  if (best === null) return null;
  return { header, column: best.column, numbers: numbersColumn(first, body, header) };
}

/** The column of registration numbers, by its title and by what is in it. */
function numbersColumn(titles: Row, body: readonly Row[], header: boolean): number | null {
  if (!header) return null;
  const found = titles.findIndex((title, column) => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const numbers = cells.map(registrationNumber).filter((number) => number !== null);
    if (NUMBER_TITLE.test(title)) return numbers.length > 0;
    return CODE_TITLE.test(title) && cells.filter((cell) => /^\d{8}$/.test(cell)).length > cells.length / 2;
  });
  return found === -1 ? null : found;
}

function looksLikeHeader(first: Row, rest: readonly Row[]): boolean {
  if (rest.length === 0) return false;
  const titled = first.filter((cell) => isTitle(cell)).length;
  if (titled > 0) return true;
  return first.some((cell, column) => {
    const below = rest.map((row) => row[column] ?? '').filter((each) => each !== '');
    const numbers = below.filter((each) => !hasName(each)).length;
    return hasName(cell) && below.length > 0 && numbers / below.length > 0.8;
  });
}

/** A title stands for the column and names no company: no legal form, no quotes. */
function isTitle(cell: string): boolean {
  const known = NAME_TITLE.test(cell) || OTHER_TITLE.test(cell);
  return known && cell.length <= 60 && !LEGAL_FORM.test(cell) && !/["«“]/u.test(cell);
}

function titleWeight(title: string): number {
  if (OTHER_TITLE.test(title)) return -0.6;
  return NAME_TITLE.test(title) ? 1 : 0;
}

function likenessOf(cells: readonly string[]): number {
  if (cells.length === 0) return 0;
  const names = cells.filter(hasName).length / cells.length;
  const forms = cells.filter((cell) => LEGAL_FORM.test(cell)).length / cells.length;
  const different = new Set(cells).size / cells.length;
  return names * (0.4 + 0.3 * different) + forms;
}

/** Text that may name a company: letters, not too long, and no date, address of the net or amount. */
export function hasName(cell: string): boolean {
  if (cell.length < 2 || cell.length > 200 || !/\p{L}/u.test(cell)) return false;
  return !/@\S+\.\S|^https?:|^www\.|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/iu.test(cell);
}
