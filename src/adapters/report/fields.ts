import type { Inscription } from '../../core/cases/details.js';
import type {
  Exported,
  ExportedCase,
  ExportedComponent,
  ExportedDispute,
  ExportedIncident,
} from '../../core/export/exported-case.js';
import { markup, words, type Html } from './html.js';
import { momentText, type Speech } from './speech.js';
import { tableHead } from './table.js';
import {
  choiceText,
  componentText,
  countryText,
  dateCodeText,
  dateText,
  inscriptionText,
  knownText,
  manufacturerText,
  markingText,
  placeText,
  quantityText,
  targetText,
  weaponText,
} from './values.js';

export function incidentTable(speech: Speech, incident: ExportedIncident): Html {
  const { t } = speech;
  const { weapon, variant, date, place, target, casualties, circumstances, ...others } = incident;
  return fieldTable(speech, [
    row(speech, t('case:field.weapon'), weapon, (value) => weaponText(speech, value)),
    ...given(speech, t('case:field.variant'), variant, (value) => inscriptionText(speech, value)),
    row(speech, t('case:field.date'), date, (value) => dateText(speech, value)),
    row(speech, t('case:field.place'), place, (value) => placeText(speech, value)),
    ...given(speech, t('case:field.target'), target, (value) => targetText(speech, value)),
    ...given(speech, t('case:field.casualties'), casualties, (value) =>
      choiceText(speech, value, (code) => t(`details:casualties.${code}`)),
    ),
    row(speech, t('case:field.circumstances'), circumstances, inLines),
    ...otherRows(speech, others),
  ]);
}

/** Where the object was and is, and how the report came about. */
export function custodyTable(speech: Speech, { custody, campaign, mayAsk }: ExportedCase): Html {
  const { t } = speech;
  const { state, knownHow, seen, holder, condition, ...others } = custody;
  return fieldTable(speech, [
    row(speech, t('case:field.state'), state, (value) => markup`${t(`case:state.${value}`)}`),
    ...given(speech, t('case:field.known-how'), knownHow, (value) =>
      choiceText(speech, value, (code) => t(`details:known-how.${code}`)),
    ),
    ...given(speech, t('case:field.seen'), seen, (value) => dateText(speech, value)),
    ...given(speech, t('case:field.holder'), holder, (value) =>
      choiceText(speech, value, (code) => t(`details:holder.${code}`)),
    ),
    ...given(speech, t('case:field.condition'), condition, (value) =>
      choiceText(speech, value, (code) => t(`details:condition.${code}`)),
    ),
    ...otherRows(speech, others),
    ...given(speech, t('case:field.campaign'), campaign, words),
    ...given(speech, t('case:field.may-ask'), mayAsk, (value) => markup`${t(`details:may-ask.${value}`)}`),
  ]);
}

export function componentTable(speech: Speech, component: ExportedComponent): Html {
  const { t } = speech;
  const { type, marking, manufacturer, company, markingState, board, quantity, ...rest } = component;
  const { partNumber, dateCode, lot, serial, country, logo, ...more } = rest;
  const inscription = (value: Inscription): Html => inscriptionText(speech, value);
  // Said elsewhere: the number of the component stands for its id.
  const others = { ...more, id: null, disputes: null };
  return fieldTable(speech, [
    row(speech, t('case:field.component-type'), type, (value) => componentText(speech, value)),
    row(speech, t('case:field.marking'), marking, (value) => markingText(speech, value)),
    ...given(speech, t('case:field.marking-state'), markingState, (value) =>
      choiceText(speech, value, (code) => t(`details:marking-state.${code}`)),
    ),
    ...given(speech, t('case:field.part-number'), partNumber, inscription),
    ...given(speech, t('case:field.date-code'), dateCode, (value) => dateCodeText(speech, value)),
    ...given(speech, t('case:field.lot'), lot, inscription),
    ...given(speech, t('case:field.serial'), serial, inscription),
    ...given(speech, t('case:field.country'), country, (value) => countryText(speech, value)),
    ...given(speech, t('case:field.logo'), logo, inscription),
    ...given(speech, t('case:field.board'), board, (value) =>
      choiceText(speech, value, (code) => t(`details:board.${code}`)),
    ),
    ...given(speech, t('case:field.quantity'), quantity, (value) => quantityText(speech, value)),
    row(speech, t('case:field.manufacturer'), manufacturer, (value) => manufacturerText(speech, value)),
    row(speech, t('case:field.company'), company, ({ name }) => words(name)),
    ...otherRows(speech, others),
  ]);
}

export function disputeText(speech: Speech, dispute: ExportedDispute): Html {
  const { t } = speech;
  const { company, reply, source, openedAt, outcome } = dispute;
  const said = { company: company.name, reply, source, at: momentText(speech, openedAt) };
  if (outcome === null) return words(t('report:dispute.open', said));
  const settled = { outcome: t(`report:dispute.${outcome.kind}`), when: momentText(speech, outcome.at) };
  return words(t('report:dispute.settled', { ...said, ...settled, words: outcome.words }));
}

/** What this page has no name for yet is shown as it is written in `case.json`: nothing of a case is left out of it. */
function otherRows(speech: Speech, others: object): Html[] {
  return Object.entries(others).flatMap(([name, value]: [string, unknown]) => {
    if (value === null || value === undefined) return [];
    if (!isField(value)) return [cells(words(name), words(JSON.stringify(value)), null)];
    return [
      row(speech, name, value, (inside) =>
        words(typeof inside === 'string' ? inside : JSON.stringify(inside)),
      ),
    ];
  });
}

function isField(value: unknown): value is NonNullable<Exported<unknown>> {
  return typeof value === 'object' && value !== null && 'value' in value && 'basis' in value;
}

function inLines(text: string): Html {
  return markup`<span class="what">${words(text)}</span>`;
}

/** A row for what only some reports have: none where it was not said. */
function given<T>(speech: Speech, name: string, field: Exported<T>, text: (value: T) => Html): Html[] {
  return field === null ? [] : [row(speech, name, field, text)];
}

function row<T>(speech: Speech, name: string, field: Exported<T>, text: (value: T) => Html): Html {
  if (field === null) return cells(markup`${name}`, markup`${speech.t('case:notGiven')}`, null);
  const value = markup`${text(field.value)}${originalText(speech, field.original, text)}`;
  return cells(markup`${name}`, value, knownText(speech, field));
}

/** What was said before a moderator corrected it; nothing where nobody did. */
function originalText<T>(
  speech: Speech,
  original: Exported<T> | undefined,
  text: (value: T) => Html,
): Html | null {
  if (original === undefined) return null;
  const { t } = speech;
  if (original === null) return markup`<br />${t('report:before')} ${t('case:notGiven')}`;
  return markup`<br />${t('report:before')} ${text(original.value)} (${knownText(speech, original)})`;
}

function cells(name: Html, value: Html, known: string | null): Html {
  return markup`<tr>
    <th scope="row">${name}</th>
    <td>${value}</td>
    <td class="known">${known}</td>
  </tr> `;
}

function fieldTable({ t }: Speech, rows: readonly Html[]): Html {
  const titles = [t('report:head.field'), t('report:head.value'), t('report:head.known')];
  return markup`<table class="fields">
    ${tableHead(titles)}
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}
