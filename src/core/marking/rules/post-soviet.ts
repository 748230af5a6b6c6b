import type { MakerId } from '../makers.js';
import type { PartKind } from '../reading.js';

/**
 * Numbers of Soviet and Russian parts, in Cyrillic. The system is one of state standards, so a number tells the part
 * and not the plant, but for a few series of one designer. Sources: GOST 17467-79 / OST 11 073.915-80 (integrated
 * circuits), OST 11 336.919-81 (transistors, diodes), GOST 28884 (capacitors К and resistors С); the catalogues of
 * Milandr (1986ВЕ), ELVEES (1892ВМ), NTC Module (1879ВМ) and VZPP-S (5576ХС, 5578ТС).
 */
export interface CyrillicRule {
  readonly pattern: RegExp;
  readonly maker: MakerId | null;
  readonly kind: PartKind;
}

/** Subgroup and type of a circuit, the two letters after the series. */
const FUNCTION =
  'А[АГНПРФ]|Б[МПР]|В[АБВГЕЖИКМНРСТУФХ]|Г[ГЛМПСФ]|Д[АИСФП]|Е[ВКМНПРСУ]|И[ВДЕИКЛМНПРСУХ]|К[НПТ]|Л[АБДЕИКЛМНПРС]|М[АДИКПСФ]|Н[ДЕКНПРСТФ]|П[АВДЕКЛМНПРСУЦ]|Р[ВЕМПРТУФЦ]|С[АВКМПРСУЦ]|Т[ВДКЛМПРТ]|У[ВГДЕИКЛМНПРСТУ]|Ф[АВЕНПРСМ]|Х[АБВГДЕИКЛМПРСТЦ]|Ц[АБВГЕЖИКЛМПРС]|Я[АВМ]';

const circuit = (series: string): RegExp =>
  new RegExp(`^[ЭН]?(?:К[АБЕМНРСФИ]?|[АБНМ])?${series}(?:${FUNCTION})\\d{1,3}[А-Я]{0,2}\\d?$`, 'u');

export const POST_SOVIET: readonly CyrillicRule[] = [
  { pattern: circuit('1986'), maker: 'milandr', kind: 'microcontroller' },
  // Milandr's plastic packages have a Latin suffix.
  { pattern: /^К1986В[ЕК]\d{1,3}[QFG][IH]?$/u, maker: 'milandr', kind: 'microcontroller' },
  { pattern: circuit('1892'), maker: 'elvees', kind: 'processor' },
  { pattern: circuit('1879'), maker: 'module', kind: 'processor' },
  { pattern: circuit('557[68]'), maker: 'vzpps', kind: 'fpga' },
  { pattern: circuit('(?:[1-7]\\d{2,3})'), maker: null, kind: 'logic' },
  {
    pattern: /^(?:[КГ12]Т|КП|2П|[К2]У)[1-9]\d{2,3}[А-Я]{0,2}\d?$/u,
    maker: null,
    kind: 'discrete',
  },
  {
    pattern: /^(?:К[ДСВЦ]|2[ДСВЦ]|АЛ|3Л|ЗЛ|АОТ|АОД|3ОТ|ЗОТ|АОУ)[1-9]\d{2,3}[А-Я]{0,2}\d?$/u,
    maker: null,
    kind: 'discrete',
  },
  // Numbers of before 1964, that diodes and transistors kept: Д226Б, Д814А, МП42Б.
  {
    pattern: /^(?:Д(?:[12389]\d{2}[А-Я]{0,2}|[1-9]\d?[А-Я])|МП\d{2,3}[А-Я])$/u,
    maker: null,
    kind: 'discrete',
  },
  { pattern: /^К(?:10|15|31|40|50|52|53|71|73|75|76|77|78)-\d{1,3}[А-Я]?$/u, maker: null, kind: 'passive' },
  {
    pattern: /^(?:С[125]-\d{1,3}[А-Я]?|МЛТ-?[0-9,.]+|СП[35]-\d{1,3}[А-Я]?|РЭ[СКВН]-?\d{1,3}[А-Я]?)$/u,
    maker: null,
    kind: 'passive',
  },
  {
    pattern:
      /^(?:2РМ[ДТГП]*\d{2}[А-Я0-9]*|СНЦ\d{2}-\S+|РП1[0-9]-\S+|МРН?\d{1,2}-\S+|РС(?:4|7|10|19|32|50)[А-Я]*|ШР\d{2}[А-Я]\S+)$/u,
    maker: null,
    kind: 'connector',
  },
];
