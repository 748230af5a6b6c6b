import type { ExportedUtterance } from '../../core/export/exported-case.js';
import type { Locale } from '../../core/kernel/locale.js';
import { checkpointSection } from './checkpoint.js';
import { componentTable, custodyTable, disputeText, incidentTable } from './fields.js';
import { filesSection } from './files.js';
import { markup, words, type Html } from './html.js';
import { ledgerSection } from './ledger.js';
import { page } from './page.js';
import type { ReportedCase } from './reported-case.js';
import { momentText, type Speech } from './speech.js';

const SUMS = `sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
sha512sum -c manifest-sha512.txt tagmanifest-sha512.txt`;

/** How a stranger recomputes the hash of each entry of `ledger.jsonl`. */
const RECOMPUTE = `while IFS= read -r line; do
  printf '%s' "$line" | jq -cSj '{actor,at,case,kind,payload:.payloadDigest,prev,seq}' | sha256sum
  printf '%s' "$line" | jq -r '.hash'
done < ledger.jsonl`;

/** The page of one case, in both languages. */
export function caseReport(speech: (locale: Locale) => Speech, reported: ReportedCase): string {
  return page(reported.record.ref, (locale) => contents(speech(locale), reported));
}

function contents(speech: Speech, reported: ReportedCase): Html {
  const { t, format } = speech;
  const { record, audience, files } = reported;
  const made = { at: format.instant(reported.madeAt), audience: t(`report:audience.${audience}`) };
  return markup`<h1>${t('report:title', { ref: record.ref })}</h1>
    <p>
      ${t('report:made', made)} ${t('report:noReporter')}
      ${audience === 'public' ? t('report:publicLess') : null} ${t('report:zone')}
    </p>
    ${summary(speech, reported)}
    <h2>${t('report:incident')}</h2>
    ${incidentTable(speech, record.incident)}
    ${
      audience === 'public'
        ? null
        : markup`<h2>${t('report:custody')}</h2>
          ${custodyTable(speech, record)}`
    }
    ${record.components.map(
      (component, at) =>
        markup`<h2>${t('report:component', { number: at + 1 })}</h2>
          ${componentTable(speech, component)}
          ${component.disputes.length === 0 ? null : markup`<h3>${t('report:disputes')}</h3>`}
          ${component.disputes.map((dispute) => markup`<p>${disputeText(speech, dispute)}</p>`)}`,
    )}
    ${exchangeSection(speech, record.exchange ?? [])}
    <h2>${t('report:files')}</h2>
    ${filesSection(speech, files)}
    <h2>${t('report:ledger.title')}</h2>
    ${ledgerSection(speech, reported)}
    <h2>${t('report:checkpoint.title')}</h2>
    ${checkpointSection(speech, reported)}
    <h2>${t('report:check.title')}</h2>
    ${checking(speech, reported)}`;
}

/** What was asked and added after the sending; nothing where nothing was. */
function exchangeSection(speech: Speech, exchange: readonly ExportedUtterance[]): Html | null {
  const { t } = speech;
  if (exchange.length === 0) return null;
  return markup`<h2>${t('report:exchange.title')}</h2>
    ${exchange.map(({ kind, words: said, at }) => {
      const text = t(`report:exchange.${kind}`, { words: said, at: momentText(speech, at) });
      return markup`<p><span class="what">${words(text)}</span></p>`;
    })}`;
}

function summary(speech: Speech, { record }: ReportedCase): Html {
  const { t } = speech;
  const lost = record.filesNotKept?.length ?? 0;
  const rows: readonly (readonly [string, string])[] = [
    [t('report:field.ref'), record.ref],
    [t('case:field.status'), t(`case:status.${record.status}`)],
    [t('case:field.submittedAt'), momentText(speech, record.submittedAt)],
    ...(record.decidedAt === null
      ? []
      : [[t('report:field.decidedAt'), momentText(speech, record.decidedAt)] as const]),
    ...(record.consent === null
      ? []
      : [[t('case:field.consent'), t(`case:consent.${record.consent}`)] as const]),
    ...(lost === 0 ? [] : [[t('report:field.files'), String(lost)] as const]),
  ];
  return markup`<table class="fields">
    <tbody>
      ${rows.map(
        ([name, value]) =>
          markup`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}

function checking({ t }: Speech, { entries }: ReportedCase): Html {
  const chain =
    entries === null
      ? null
      : markup`<p>${t('report:check.chain')} <code class="command">${RECOMPUTE}</code></p> `;
  return markup`<p>${t('report:check.sums')} <code class="command">${SUMS}</code></p>
    ${chain}
    <p>${t('report:check.program')} <code class="command">npm run slid -- verify BAG</code></p>`;
}
