import type { Locale } from '../../../core/kernel/locale.js';
import type { Row } from '../../../core/register/screening/table.js';
import { formatFor } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';
import { plainText } from '../html.js';
import { searchedText, type SummaryModel } from './summary-view.js';

export interface NotesModel extends SummaryModel {
  /** The file's name; empty for names that came in a message. */
  readonly file: string;
  /** The day of the check. */
  readonly on: string;
}

/** What the first sheet of a result says: of what, against which lists as of when, and what that is worth. */
export function noteRows(t: Translate, locale: Locale, model: NotesModel): readonly Row[] {
  const { file, on, counts, emptyRows, searched } = model;
  const { match, possible, unchecked } = counts;
  const said = [
    t('screening:summary.counts', { match, possible, notFound: counts['not-found'] }),
    ...(unchecked === 0 ? [] : [t('screening:summary.unchecked', { number: unchecked })]),
    ...(emptyRows === 0 ? [] : [t('screening:summary.empty', { number: emptyRows })]),
  ];
  return [
    [t('screening:notes.heading')],
    ...(file === '' ? [] : [[t('screening:notes.file'), file]]),
    [t('screening:notes.on'), formatFor(locale).date(on)],
    [t('screening:notes.counts'), said.join('\n')],
    ...searched.map((source, at) => [
      at === 0 ? t('screening:notes.searched') : '',
      plainText(searchedText(t, locale, source)),
    ]),
    [t('screening:notes.caution'), t('screening:summary.caution')],
    [t('screening:notes.columns'), t('screening:notes.columnsText', { tier: t('screening:result.tier') })],
  ];
}
