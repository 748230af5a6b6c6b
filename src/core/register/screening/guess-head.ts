import { isNumbering, type Head } from './plan.js';
import type { Row } from './table.js';
import { hasName, isTitle, LEGAL_FORM } from './cell-kinds.js';

/** A header further down than this is not looked for. Rows. */
export const MOST_ABOVE = 15;

/** A cell that can hardly be anything but a title, in the languages of the region. */
const SURE_TITLE =
  /^(?:№|n$|no\.?$|п\/п|назв|наймен|наимен|(?:повна|скорочена|юридична|офіційна|полное|краткое) (?:назв|наймен|наимен)|контрагент|постачальник|поставщик|покупець|замовник|продавець|виконавець|підрядник|заказчик|виробник|производител|учасник|переможець|код|єдрпоу|едрпоу|edrpou|інн$|инн$|огрн|іпн|номер|дата|сума|сумма|адрес|місто|город|країна|страна|телефон|e-?mail|пошта|договір|договор|предмет|товар|примітк|примечан|ціна|цена|кількість|количество|од\. ?вим|статус|вид |тип$|категорі|підстав|форма|name|(?:legal|official|full|trading) name|company|supplier|buyer|contractor|registration n|status$|type$|id$|vendor|manufacturer|counterparty|address|city|country|code|number|date|amount|phone|contract|price|quantity|notes?$|remarks?$)/iu;
/** The whole cell, where it stands alone: a company may be called "Supplier Solutions". */
const ONLY_TITLE =
  /^(?:назва|найменування|наименование|name)(?: (?:компанії|компаній|компании|підприємства|предприятия|організації|организации|контрагента|постачальника|поставщика|юридичної особи|of (?:the )?(?:company|supplier)))?$|^(?:компанія|компании|контрагент|постачальник|поставщик|company|supplier|vendor|counterparty)(?: name)?$|^(?:контрагенти|постачальники|поставщики|контрагенты|companies|suppliers|vendors)$/iu;
/** No company's name begins so. */
const NAMED_SO = /^(?:назв|наймен|наимен|name\b)/iu;
const LONGEST_TITLE = 60;

/**
 * Where a table begins: how many rows stand above its header, and how many rows that takes. What stands above is left
 * out only where a header below shows it to be no part of the table, so that no name is lost.
 */
export function guessHead(rows: readonly Row[]): Head {
  const above = rows.slice(0, MOST_ABOVE).findIndex((_, at) => isHeaderBelow(rows, at));
  if (above !== -1) return { above, header: headerRows(rows, above) };
  const [first = [], ...rest] = rows;
  return { above: 0, header: looksLikeHeader(first, rest) ? headerRows(rows, 0) : 0 };
}

/** How many rows the header that begins at a row takes: titles may stand in two, and their numbers below. */
export function headerRows(rows: readonly Row[], at: number): number {
  const [upper = [], lower = [], last = []] = rows.slice(at, at + 3);
  const two = lower.length > 0 && isSecondLine(upper, lower);
  return 1 + Number(two) + Number(isNumbering(two ? last : lower));
}

/** A header with narrower rows above it, none of which has as much in it. */
function isHeaderBelow(rows: readonly Row[], at: number): boolean {
  const row = rows[at] ?? [];
  const width = filled(row);
  const before = rows.slice(0, at);
  if (before.some((each) => filled(each) >= Math.max(width, 2))) return false;
  const sure = row.filter(isSureTitle).length;
  if (width > 1) return sure > 1 && sure >= width / 2;
  const [only = ''] = row.filter((cell) => cell !== '');
  const narrow = rows.slice(at + 1).every((each) => filled(each) <= 1);
  return at > 0 && narrow && ONLY_TITLE.test(only);
}

/** The lower line names what the upper one has no title for, and has nothing but titles. */
function isSecondLine(upper: Row, lower: Row): boolean {
  const cells = lower.filter((cell) => cell !== '');
  const fillsGap = lower.some((cell, column) => cell !== '' && (upper[column] ?? '') === '');
  return fillsGap && cells.length > 0 && cells.every(isSureTitle);
}

function isSureTitle(cell: string): boolean {
  return (
    SURE_TITLE.test(cell) &&
    cell.length <= LONGEST_TITLE &&
    !/\d{3}|["«“]/u.test(cell) &&
    !LEGAL_FORM.test(cell)
  );
}

function filled(row: Row): number {
  return row.filter((cell) => cell !== '').length;
}

function looksLikeHeader(first: Row, rest: readonly Row[]): boolean {
  // A row with a company in it is one to be screened, whatever its other cells are like.
  if (rest.length === 0 || first.some((cell) => LEGAL_FORM.test(cell) && !SURE_TITLE.test(cell)))
    return false;
  // One word of a title in it may as well be of a company's name; then its row is rather screened than left out.
  const titles = first.filter((cell) => isTitle(cell) || isSureTitle(cell));
  if (titles.length > 1 || titles.some((cell) => ONLY_TITLE.test(cell) || NAMED_SO.test(cell))) return true;
  return first.some((cell, column) => {
    const below = rest.map((row) => row[column] ?? '').filter((each) => each !== '');
    const numbers = below.filter((each) => !hasName(each)).length;
    return hasName(cell) && below.length > 0 && numbers / below.length > 0.8;
  });
}
