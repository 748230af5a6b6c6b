import type { Refusal } from '../../../core/cases/refusal.js';
import type { Format } from '../../../i18n/format.js';
import type { Translate } from '../../../i18n/keys.js';

/** Why something was not done, and what to do, as one plain sentence. */
export function refusalText({ t, format }: { t: Translate; format: Format }, refusal: Refusal): string {
  return t(`errors:refusal.${refusal.code}`, {
    status: refusal.status ? t(`case:status.${refusal.status}`) : '',
    until: untilText(format, refusal),
    limit: refusal.limit ?? 0,
  });
}

/** A hold ends within the hour; when the next case may be sent may be tomorrow. */
function untilText(format: Format, { code, until }: Refusal): string {
  if (until === undefined) return '';
  return code === 'too-many-cases' ? format.instant(until) : format.time(until);
}
