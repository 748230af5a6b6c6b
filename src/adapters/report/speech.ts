import type { ActorTag } from '../../core/people/actor.js';
import type { Format } from '../../i18n/format.js';
import type { Translate } from '../../i18n/keys.js';

/** One language of a report. */
export interface Speech {
  readonly t: Translate;
  readonly format: Format;
}

/** A moment as the export wrote it: exact, or for the public a month. */
export function momentText({ format }: Speech, at: string): string {
  return at.length === '2024-05'.length ? format.date(at) : format.instant(Date.parse(at));
}

/** Who acted, by capacity. A moderator's tag is a random id that leads to nobody without the database. */
export function whoText({ t }: Speech, by: ActorTag | 'moderator'): string {
  if (by === 'reporter' || by === 'system' || by === 'operator' || by === 'moderator')
    return t(`report:by.${by}`);
  return `${t('report:by.moderator')} ${by.slice('moderator:'.length)}`;
}
