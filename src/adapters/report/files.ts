import type { ExportedFile } from '../../core/export/exported-case.js';
import { markup, words, type Html } from './html.js';
import type { ReportedFile } from './reported-case.js';
import { momentText, type Speech } from './speech.js';
import { knownText } from './values.js';

export function filesSection(speech: Speech, files: readonly ReportedFile[]): Html {
  const { t } = speech;
  if (files.length === 0) return markup`<p>${t('report:noFiles')}</p>`;
  return markup`${files.map((file, at) => figure(speech, file, t('report:file.title', { number: at + 1 })))}`;
}

/**
 * The picture shown is the copy without hidden data: what a browser does with an original is nobody's business. It is
 * loaded at once, since a page may be printed without having been scrolled.
 */
function figure(speech: Speech, reported: ReportedFile, title: string): Html {
  const { t, format } = speech;
  const { file, stripped } = reported;
  const picture = stripped && markup`<img src="${stripped}" alt="${title}" />`;
  const size = t('report:file.size', { type: file.type, size: format.bytes(file.bytes) });
  return markup`<figure>
    ${picture}
    <figcaption>
      <b>${title}</b>: ${size}<br />
      SHA-256 <code>${file.sha256}</code><br />
      ${links(speech, reported)}${details(speech, file)}
    </figcaption>
  </figure> `;
}

function links({ t }: Speech, { original, stripped, lack, file }: ReportedFile): Html {
  const link = (path: string | null, name: string): Html[] =>
    path === null ? [] : [markup`<a href="${path}">${name}</a> `];
  const isPicture = file.type.startsWith('image/');
  return markup`${[
    ...link(original, t('report:file.original')),
    ...link(stripped, t('report:file.stripped')),
    ...(lack === null ? [] : [markup`${lackText(t, lack)} `]),
    ...(isPicture && stripped === null ? [markup`${t('report:file.noCopy')} `] : []),
  ]}`;
}

function lackText(t: Speech['t'], lack: NonNullable<ReportedFile['lack']>): string {
  return lack === 'not-published' ? t('report:file.kept') : t(`report:file.${lack}`);
}

function details(speech: Speech, { details: told }: ExportedFile): Html | null {
  if (told === undefined) return null;
  const { t } = speech;
  const times = { received: momentText(speech, told.receivedAt), sealed: momentText(speech, told.sealedAt) };
  const { role } = told;
  const shows =
    role === null
      ? null
      : markup`<br />${t('report:file.shows')}: ${t(`details:role.${role.value}`)} (${knownText(speech, role)})`;
  const caption =
    told.caption === null ? null : markup`<br />${t('report:file.caption')}: ${words(told.caption)}`;
  return markup`<br />${t(`report:file.sentAs.${told.sentAs}`)}.
    ${t('report:file.received', times)}${shows}${caption}${factsText(speech, told.facts)}`;
}

type Facts = NonNullable<NonNullable<ExportedFile['details']>['facts']>;

function factsText({ t }: Speech, facts: Facts | null): Html | null {
  if (facts === null) return null;
  const { taken, device, software, position, credentials } = facts;
  const lines = [
    ...(taken ? [[t('report:file.taken'), `${taken.local}${taken.offset ?? ''}`] as const] : []),
    ...(device === null ? [] : [[t('report:file.device'), device] as const]),
    ...(software === null ? [] : [[t('report:file.software'), software] as const]),
    ...(position
      ? [[t('report:file.position'), `${position.latitude}, ${position.longitude}`] as const]
      : []),
  ];
  const noted = credentials ? markup`<br />${t('report:file.credentials')}` : null;
  if (lines.length === 0) return noted;
  return markup`<br />${t('report:file.facts')}${lines.map(([name, value]) => markup`<br />${name}: ${words(value)}`)}${noted}`;
}
