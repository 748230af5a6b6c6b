import type { Component } from '../../../core/cases/case.js';
import { FULL_SCALE_INVASION, sideOf } from '../../../core/marking/invasion.js';
import { MAKERS, type MakerId } from '../../../core/marking/makers.js';
import { readMarking } from '../../../core/marking/read-marking.js';
import type {
  DateCode,
  DateMeaning,
  MarkingReading,
  PartReading,
  RemarkingSign,
} from '../../../core/marking/reading.js';
import { contradictsStated } from '../../../core/marking/stated-maker.js';
import { mainName } from '../../../core/register/company.js';
import { certainResult } from '../../../core/register/lookup.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { dayInUkraine } from '../today.js';
import { shorten } from '../views/card-company.js';
import { countryName, line, manufacturerName } from '../views/case-fields.js';

/** Of each kind at most this many are said: a moderator's screen has other things on it. */
const MOST = 3;
const LONGEST_TEXT = 60;

/** What a component's marking says, as a machine reads it; null without a marking in words. */
export function readingOf({ app }: Host, { marking }: Component): MarkingReading | null {
  if (marking?.value.kind !== 'text') return null;
  return readMarking(marking.value.text, dayInUkraine(app.clock.now()));
}

/** What was read of a component's marking, for moderators only, as HTML lines with an empty one before. */
export async function markingLines(host: Host, component: Component | undefined): Promise<string[]> {
  const reading = component && readingOf(host, component);
  if (!reading) return [];
  const title = host.t('marking:title');
  const said = await readingLines(host, component, reading);
  return [
    '',
    ...(said.length === 0 ? [line(title, host.t('marking:nothing'))] : [`<b>${title}</b>`, ...said]),
  ];
}

async function readingLines(host: Host, component: Component, reading: MarkingReading): Promise<string[]> {
  const { t } = host;
  const countries = reading.countries
    .slice(0, MOST)
    .map(({ country }) => escapeHtml(countryName(host, country)));
  return [
    ...reading.signs.slice(0, MOST).map((sign) => line(t('marking:remarking'), signText(host, sign))),
    ...reading.parts.slice(0, MOST).map((part) => line(t('marking:part'), partText(host, part, reading))),
    ...(await makerLines(host, component, reading)),
    ...reading.dates.slice(0, MOST).map((code) => dateLine(host, code)),
    ...sideLine(host, reading),
    // One country and the labels stand among the fields already.
    ...(countries.length < 2 ? [] : [line(t('marking:country'), countries.join(', '))]),
  ];
}

/** With its maker where the parts together name none. */
function partText({ t }: Host, part: PartReading, { maker }: MarkingReading): string {
  const about = [
    t(`marking:kind.${part.kind}`),
    ...(part.casing === null ? [] : [t('marking:casing', { casing: part.casing })]),
    ...(maker === null && part.holding === 'own' ? [names(part.makers)] : []),
  ];
  return `${code(part.number)}, ${about.join(', ')}`;
}

async function makerLines(
  host: Host,
  component: Component,
  { maker, parts }: MarkingReading,
): Promise<string[]> {
  const { t } = host;
  if (maker === null) {
    if (parts.length === 0 || parts.some(({ holding }) => holding === 'own')) return [];
    const known = [...new Set(parts.flatMap(({ makers }) => makers))];
    const text =
      known.length === 0
        ? t('marking:maker.severalUnknown')
        : t('marking:maker.severalKnown', { makers: names(known) });
    return [line(t('marking:maker.several'), text)];
  }
  const { name, country } = MAKERS[maker.maker];
  const who = `${escapeHtml(name)} (${escapeHtml(countryName(host, country))})`;
  const stated = manufacturerName(component.manufacturer?.value ?? null);
  return [
    line(t(`marking:maker.${maker.by}`), `${who} · ${await registerText(host, maker.maker)}`),
    ...(stated !== null && contradictsStated(stated, maker.maker)
      ? [t('marking:stated', { stated: escapeHtml(shorten(stated, LONGEST_TEXT)) })]
      : []),
  ];
}

async function registerText({ t, app }: Host, maker: MakerId): Promise<string> {
  const answer = await app.register.lookup(MAKERS[maker].name);
  if (!answer.ok) return t('marking:register.none');
  const certain = certainResult(answer.value);
  const found = certain ?? answer.value.results[0];
  if (found === undefined) return t('marking:register.none');
  const company = escapeHtml(shorten(mainName(found.company), LONGEST_TEXT));
  return certain === null ? t('marking:register.maybe', { company }) : t('marking:register.is', { company });
}

function dateLine(host: Host, { text, meanings }: DateCode): string {
  const said = meanings.map((meaning) => periodText(host, meaning));
  return line(host.t('marking:date', { code: escapeHtml(text) }), alternatives(host.locale, said));
}

function alternatives(locale: string, said: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(said);
}

function periodText({ t, format }: Host, { period, earliest, latest }: DateMeaning): string {
  const days = { from: format.date(earliest), to: format.date(latest) };
  switch (period.unit) {
    case 'day':
      return format.date(period.day);
    case 'week':
      return t('marking:week', { ...days, week: period.week, year: String(period.year) });
    case 'fortnight':
      return t('marking:fortnight', {
        ...days,
        week: period.week,
        next: period.week + 1,
        year: String(period.year),
      });
    case 'month':
      return format.date(earliest.slice(0, 7));
    case 'quarter':
      return t('marking:quarter', { quarter: period.quarter, year: String(period.year) });
    case 'year':
      return String(period.year);
  }
}

function sideLine({ t, format }: Host, { dates }: MarkingReading): string[] {
  const side = sideOf(dates);
  if (side === null) return [];
  return [line(t('marking:made'), t(`marking:side.${side}`, { day: format.date(FULL_SCALE_INVASION) }))];
}

function signText({ t }: Host, sign: RemarkingSign): string {
  switch (sign.code) {
    case 'two-makers':
      return t('marking:sign.two-makers', { makers: names(sign.makers) });
    case 'before-introduction': {
      const { text, part, since } = sign;
      return t('marking:sign.before-introduction', {
        text: code(text),
        part: code(part),
        since: String(since),
      });
    }
    case 'in-the-future':
      return t('marking:sign.in-the-future', { text: code(sign.text) });
    case 'no-such-week':
      return t('marking:sign.no-such-week', { text: code(sign.text) });
  }
}

function names(makers: readonly MakerId[]): string {
  return makers.map((maker) => escapeHtml(MAKERS[maker].name)).join(', ');
}

function code(text: string): string {
  return `<code>${escapeHtml(shorten(text, LONGEST_TEXT))}</code>`;
}
