import type { IncomingEvidence } from '../../../core/cases/command.js';
import { DONE, type JobResult } from '../../../core/jobs/job.js';
import type { Screening } from '../../../core/register/screening/screening.js';
import { formatFor } from '../../../i18n/format.js';
import type { PersonActor } from '../context.js';
import { acknowledgement, keepFile } from '../intake/keep-file.js';
import { rememberAccount } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import type { FetchTrouble } from './fetch-table.js';
import { showScreening } from './screening-message.js';
import { endScreening, type Attempt, type ScreeningParts } from './screening-work.js';

/** What becomes of a screening for which there is no table. */
export async function withoutTable(
  parts: ScreeningParts,
  screening: Screening,
  { trouble, attempt }: { readonly trouble: FetchTrouble; readonly attempt: Attempt },
): Promise<JobResult> {
  switch (trouble.kind) {
    case 'later':
      return attempt.last ? endScreening(parts, screening, 'not-fetched') : trouble;
    case 'never':
      return endScreening(parts, screening, trouble.fault);
    case 'media':
      return keepAsEvidence(parts, screening, trouble.incoming);
  }
}

/** What a file is shows in its content: a picture called `list.csv` is kept and answered as photos are. */
async function keepAsEvidence(
  { app, telegram }: ScreeningParts,
  screening: Screening,
  incoming: IncomingEvidence,
): Promise<JobResult> {
  const { locale } = screening;
  // The chat is a private one, whose id is the account's.
  const person = await rememberAccount(app, { account: screening.chat, locale });
  const actor: PersonActor = {
    kind: 'person',
    id: person.id,
    roles: app.rolesOf(person.account),
    cause: `screening:${screening.id}`,
  };
  const kept = await keepFile(app, { actor, safetySeen: person.safetySeenAt !== null }, incoming);
  const words = { app, t: app.translate(locale), format: formatFor(locale) };
  const view = kept.ok
    ? acknowledgement(words, kept.value.state)
    : { text: refusalText(words, kept.error), buttons: [] };
  await showScreening(telegram, screening, view);
  await app.screenings.erase(screening.id);
  return DONE;
}
