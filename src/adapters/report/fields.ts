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
  componentText,
  dateText,
  knownText,
  manufacturerText,
  markingText,
  placeText,
  weaponText,
} from './values.js';

export function incidentTable(speech: Speech, incident: ExportedIncident): Html {
  const { t } = speech;
  const { weapon, date, place, circumstances, ...others } = incident;
  return fieldTable(speech, [
    row(speech, t('case:field.weapon'), weapon, (value) => weaponText(speech, value)),
    row(speech, t('case:field.date'), date, (value) => dateText(speech, value)),
    row(speech, t('case:field.place'), place, (value) => placeText(speech, value)),
    row(speech, t('case:field.circumstances'), circumstances, inLines),
    ...otherRows(speech, others),
  ]);
}

/** Where the object was and is, and how the report came about. */
export function custodyTable(speech: Speech, { custody, campaign }: ExportedCase): Html {
  const { t } = speech;
  const { state, ...others } = custody;
  return fieldTable(speech, [
    row(speech, t('case:field.state'), state, (value) => markup`${t(`case:state.${value}`)}`),
    ...otherRows(speech, others),
    ...(campaign === null ? [] : [row(speech, t('case:field.campaign'), campaign, words)]),
  ]);
}

export function componentTable(speech: Speech, component: ExportedComponent): Html {
  const { t } = speech;
  const { type, marking, manufacturer, company, ...more } = component;
  // Said elsewhere: the number of the component stands for its id.
  const others = { ...more, id: null, disputes: null };
  return fieldTable(speech, [
    row(speech, t('case:field.component-type'), type, (value) => componentText(speech, value)),
    row(speech, t('case:field.marking'), marking, (value) => markingText(speech, value)),
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

function row<T>(speech: Speech, name: string, field: Exported<T>, text: (value: T) => Html): Html {
  if (field === null) return cells(markup`${name}`, markup`${speech.t('case:notGiven')}`, null);
  return cells(markup`${name}`, text(field.value), knownText(speech, field));
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
