import type { ImportCounts } from '../../../core/register/compare-import.js';
import { changedFields, type EntryChange } from '../../../core/register/entry-change.js';
import { changeCount } from '../../../core/register/import-list.js';
import type { ListRefusal } from '../../../core/register/list-desk.js';
import type { ListFault } from '../../../core/register/list-file.port.js';
import type { ProposedDifference } from '../../../core/register/list-importer.port.js';
import type { RegisterList } from '../../../core/register/list.js';
import type { Translate } from '../../../i18n/keys.js';
import type { Host } from '../context.js';
import { escapeHtml } from '../html.js';
import { shorten } from '../views/card-company.js';
import { fitBlocks } from '../views/card-fit.js';

const MOST_SHOWN = 15;
const MOST_FAULTS = 15;
const LONGEST_NAME = 60;

type Speaker = Pick<Host, 't' | 'locale' | 'format'>;

/** What applying a file would do to its list: counts, then the first changes. HTML. */
export function differenceText(speaker: Speaker, proposed: ProposedDifference, list: RegisterList): string {
  const { t, format, locale } = speaker;
  const { counts, takenOn, endsTooMany } = proposed;
  const title = escapeHtml(shorten(list.title[locale], LONGEST_NAME));
  const changes = proposed.examples.slice(0, MOST_SHOWN);
  const rest = changeCount(counts) - changes.length;
  return fitBlocks([
    `<b>${t('lists:difference.title', { list: title, date: format.date(takenOn) })}</b>`,
    [t('lists:difference.total', { count: counts.total }), ...countLines(t, counts)].join('\n'),
    ...(changes.length === 0
      ? []
      : [[...changes.map((change) => changeLine(speaker, change)), ...more(speaker, rest)].join('\n')]),
    ...(endsTooMany ? [`<b>${t('lists:difference.endsTooMany')}</b>`] : []),
  ]);
}

const KINDS = ['added', 'changed', 'returned', 'ended', 'dropped'] as const;

function countLines(t: Translate, counts: ImportCounts): string[] {
  const saidOff = counts.off - counts.ended - counts.dropped;
  const lines = [
    ...KINDS.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`lists:difference.${kind}`, { number: counts[kind] }),
    ),
    ...(saidOff > 0 ? [t('lists:difference.saidOff', { number: saidOff })] : []),
  ];
  return lines.length > 0 ? lines : [t('lists:difference.nothing')];
}

function changeLine({ t }: Speaker, { kind, facts, former }: EntryChange): string {
  const name = escapeHtml(shorten(facts.names[0]?.text ?? facts.companyId, LONGEST_NAME));
  if (kind !== 'changed' || former === null) return t(`lists:change.${kind}`, { name });
  const fields = changedFields(former, facts).map((field) => t(`lists:field.${field}`));
  return t('lists:change.changed', { name, fields: fields.join(', ') });
}

function more({ t }: Speaker, count: number): string[] {
  return count > 0 ? [t('lists:difference.more', { count })] : [];
}

/** What came of it. HTML. */
export function appliedText({ t, locale }: Speaker, counts: ImportCounts, list: RegisterList): string {
  const title = escapeHtml(shorten(list.title[locale], LONGEST_NAME));
  return [t('lists:applied', { list: title, count: counts.total }), ...countLines(t, counts)].join('\n');
}

/** Why a file was not taken. HTML. */
export function refusedListText({ t, format }: Speaker, refusal: ListRefusal): string {
  switch (refusal.code) {
    case 'not-allowed':
      return t('errors:refusal.not-allowed');
    case 'no-such-list':
      return t('lists:gone');
    case 'future-copy':
      return t('lists:futureCopy', { date: format.date(refusal.takenOn) });
    case 'older-copy':
      return t('lists:olderCopy', {
        date: format.date(refusal.takenOn),
        newest: format.date(refusal.newest),
      });
    case 'faults': {
      const { faults, more: uncounted } = refusal;
      const rest = faults.length + uncounted - MOST_FAULTS;
      return fitBlocks([
        t('lists:faulty'),
        [
          ...faults.slice(0, MOST_FAULTS).map((fault) => faultLine({ t }, fault)),
          ...(rest > 0 ? [t('lists:moreFaults', { count: rest })] : []),
        ].join('\n'),
      ]);
    }
  }
}

function faultLine({ t }: Pick<Speaker, 't'>, { line, column, code }: ListFault): string {
  const what = t(`lists:fault.${code}`);
  return column === null
    ? t('lists:faultLine', { line: String(line), what })
    : t('lists:faultCell', { line: String(line), column: escapeHtml(shorten(column, LONGEST_NAME)), what });
}
