import { VIEW_PURPOSES } from '../../core/cases/command.js';
import { AUDIENCES } from '../../core/export/audience.js';
import type { Json } from '../../core/kernel/canonical-json.js';
import type { LedgerEntry, Payload } from '../../core/ledger/entry.js';
import { markup, type Html } from './html.js';
import type { ReportedCase } from './reported-case.js';
import { momentText, whoText, type Speech } from './speech.js';
import { tableHead } from './table.js';

export function ledgerSection(speech: Speech, { entries, head }: ReportedCase): Html {
  const { t } = speech;
  if (entries === null)
    return markup`<p>${t('report:ledger.notPublic', { seq: head.seq })} <code>${head.hash}</code></p>`;
  const titles = (['entry', 'when', 'who', 'what2', 'hash'] as const).map((key) => t(`report:ledger.${key}`));
  return markup`<p>${t('report:ledger.what')}</p>
    <table class="wide">
      ${tableHead(titles)}
      <tbody>
        ${entries.map((entry) => entryRow(speech, entry))}
      </tbody>
    </table>`;
}

function entryRow(speech: Speech, entry: LedgerEntry): Html {
  const at = momentText(speech, new Date(entry.at).toISOString());
  return markup`<tr>
    <td>${entry.seq}</td>
    <td>${at}</td>
    <td>${whoText(speech, entry.actor)}</td>
    <td>${actText(speech, entry)}</td>
    <td><code>${entry.hash}</code></td>
  </tr> `;
}

function actText({ t }: Speech, { kind, payload }: LedgerEntry): string {
  const act = t(`report:kind.${kind}`);
  if (payload === null) return t('report:ledger.details', { kind: act, details: t('report:ledger.erased') });
  const details = Object.entries(detailsIn(payload)).map(([name, value]) =>
    detailText(t, name, typeof value === 'string' ? value : JSON.stringify(value)),
  );
  return details.length === 0 ? act : t('report:ledger.details', { kind: act, details: details.join(', ') });
}

/** In the reader's words where we have them; a detail of a newer program stands as it is. */
function detailText(t: Speech['t'], name: string, value: string): string {
  const audience = AUDIENCES.find((each) => name === 'audience' && each === value);
  if (audience) return t(`report:audience.${audience}`);
  const purpose = VIEW_PURPOSES.find((each) => name === 'purpose' && each === value);
  return purpose ? t(`report:purpose.${purpose}`) : value;
}

/** A payload that was tampered with may be anything; the page then just says less. */
function detailsIn(payload: string): Readonly<Record<string, Json>> {
  try {
    return (JSON.parse(payload) as Partial<Payload> | null)?.details ?? {};
  } catch {
    return {};
  }
}
