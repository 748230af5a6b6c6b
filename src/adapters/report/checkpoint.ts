import { markup, words, type Html } from './html.js';
import type { ReportedCase } from './reported-case.js';
import type { Speech } from './speech.js';

const SIGNATURE = `openssl pkeyutl -verify -rawin -pubin -inkey public-key.pem -in checkpoint.json -sigfile checkpoint.sig`;
const STAMP = `openssl ts -verify -data checkpoint.json -in timestamp.tst -token_in -CAfile CERTIFICATES.pem`;

export function checkpointSection({ t, format }: Speech, { checkpoint }: ReportedCase): Html {
  if (checkpoint === null) return markup`<p>${t('report:checkpoint.none')}</p>`;
  const { number, at, covers, key, publicKey, stamped } = checkpoint;
  const taken = t('report:checkpoint.taken', { number, at: format.instant(at), covers });
  return markup`<p>${t('report:checkpoint.what')}</p>
    <p>${taken}</p>
    <p>${t('report:checkpoint.key')} <code>${key}</code></p>
    <pre>${publicKey}</pre>
    <p>${t('report:checkpoint.signature')} <code class="command">${SIGNATURE}</code></p>
    ${stamped === null ? markup`<p>${t('report:checkpoint.notStamped')}</p>` : markup`<p>${t('report:checkpoint.stamped', { at: format.instant(stamped.at) })} ${words(stamped.authority)}. ${t('report:checkpoint.trust')} <code class="command">${STAMP}</code></p>`}`;
}
