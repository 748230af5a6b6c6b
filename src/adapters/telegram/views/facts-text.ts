import type { FileFacts, TakenAt } from '../../../core/evidence/facts.js';
import type { Speech } from './case-fields.js';

/**
 * What a file tells of itself, as one line of plain text for moderators; empty when it tells nothing. Coordinates are
 * said to be there and not shown: a caption is seen by whoever looks over a shoulder.
 */
export function factsText(speech: Speech, facts: FileFacts | null): string {
  if (facts === null) return '';
  const { t } = speech;
  const parts = [
    facts.taken && takenText(speech, facts.taken),
    facts.position && t('evidence:position'),
    facts.device,
    facts.software && t('evidence:software', { software: facts.software }),
    facts.size && t('evidence:size', { width: facts.size.width, height: facts.size.height }),
    facts.credentials && t('evidence:credentials'),
    ...facts.extras.map((extra) => t(`evidence:extra.${extra}`)),
    facts.trouble && t(`evidence:trouble.${facts.trouble}`),
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(' · ');
}

/** "Taken 12 May 2024 14:03 (camera’s clock)" */
function takenText({ t, format }: Speech, { local, offset, from }: TakenAt): string {
  const [day = '', time = ''] = local.split('T');
  const when = `${format.date(day)} ${time.slice(0, 'hh:mm'.length)}`;
  const clock = t(`evidence:clock.${from}`);
  return t('evidence:taken', { when, clock: offset === null ? clock : `${clock}, UTC${offset}` });
}
