import type { LabelledText } from './reading.js';

/** What a line says with a label in front, and the line without it. */
export interface Labelled {
  readonly labels: readonly LabelledText[];
  /** The texts after a label such as "date code". */
  readonly dates: readonly string[];
  readonly rest: string;
}

const VALUE = '(?<value>[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{1,39})';
const START = '(?<![\\p{L}\\p{N}])';
const LOT = new RegExp(
  `${START}(?:LOT|BATCH|ПАРТ[ІИ]Я)(?![\\p{L}\\p{N}])(?:\\s*(?:NO|NUMBER|CODE))?\\s*[.:#№-]*\\s*(?=\\S*\\d)${VALUE}`,
  'iu',
);
const SERIAL = new RegExp(
  `${START}(?:S/N|SN(?=\\s*[:#])|S\\.N\\.|SER(?:IAL)?\\.?(?:\\s*(?:NO|NUMBER|NUM))?(?=\\s*[.:#№])|SERIAL|IMEI|ЗАВ(?:ОДСЬКИЙ|ОДСКОЙ)?\\.?\\s*(?:№|НОМЕР)|СЕР(?:[ІИ]ЙНИЙ|ИЙНЫЙ)?\\.?\\s*(?:№|НОМЕР))\\s*[.:#№]*\\s*(?=\\S*\\d)${VALUE}`,
  'iu',
);
const DATE = new RegExp(
  `${START}(?:D/?C(?=\\s*[:. ]?\\s*\\d)|DATE\\s*CODE|DATE|MFG\\.?(?:\\s*DATE)?|MFD\\.?|MANUFACTUR(?:ED|ING|E)(?:\\s*(?:DATE|ON))?|PROD(?:UCTION|\\.)?\\s*DATE|DOM|ДАТА(?:\\s*(?:ВИГ|ИЗГ|ВИП|ВЫП|ВИР)[\\p{L}]*\\.?)?|ВИГОТОВЛЕНО(?:\\s+[УВ])?|ИЗГОТОВЛЕН[ОА]?(?:\\s+[УВ])?|ДАТА\\s*КОД|[生制製][产產造]日期)\\s*[.:№#]*\\s*(?<value>\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?|(?:\\d{1,2}[ .-]?)?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[ .,-]{0,2}\\d{4}|(?:W|WK|KW)[ .]?\\d{1,2}[ /.-]\\d{4}|\\d[\\dW./-]{1,11})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Takes what stands behind a label out of a line. */
export function labelled(line: string): Labelled {
  const dates: string[] = [];
  const labels: LabelledText[] = [];
  let rest = take(line, DATE, (value) => dates.push(value.replace(/[./-]+$/, '')));
  rest = take(rest, SERIAL, (text) => labels.push({ kind: 'serial', text: trim(text) }));
  rest = take(rest, LOT, (text) => labels.push({ kind: 'lot', text: trim(text) }));
  return { labels, dates, rest };
}

function take(line: string, pattern: RegExp, keep: (value: string) => unknown): string {
  let rest = line;
  for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
    keep(found.groups?.['value'] ?? '');
    rest = `${rest.slice(0, found.index)} ; ${rest.slice(found.index + found[0].length)}`;
  }
  return rest;
}

function trim(text: string): string {
  return text.replace(/[./-]+$/, '');
}
