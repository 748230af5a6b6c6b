import type { Audience } from '../../core/export/audience.js';
import type { CaseRef } from '../../core/kernel/case-ref.js';
import type { Locale } from '../../core/kernel/locale.js';
import type { Instant } from '../../core/kernel/time.js';
import { markup } from './html.js';
import { page } from './page.js';
import type { Speech } from './speech.js';

/** The first page of a bag with several cases: it leads to the page of each. */
export function indexReport(
  speech: (locale: Locale) => Speech,
  bag: { readonly refs: readonly CaseRef[]; readonly audience: Audience; readonly madeAt: Instant },
): string {
  return page('Slid', (locale) => {
    const { t, format } = speech(locale);
    const made = { at: format.instant(bag.madeAt), audience: t(`report:audience.${bag.audience}`) };
    return markup`<h1>${t('report:cases')}</h1>
      <p>${t('report:made', made)} ${t('report:noReporter')}</p>
      <ol>
        ${bag.refs.map((ref) => markup`<li><a href="${ref}/report.html">${ref}</a></li> `)}
      </ol>`;
  });
}
