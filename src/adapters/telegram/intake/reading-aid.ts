import type { CaseState } from '../../../core/cases/case.js';
import type { PlaceIndex } from '../../../core/places/place-index.js';
import type { BotContext } from '../context.js';
import { dayInUkraine } from '../today.js';

/** The reporter's day. */
export function todayOf({ app }: BotContext): string {
  return dayInUkraine(app.clock.now());
}

/** The gazetteer, where a place is asked for. Without it words are kept as they are: nobody's answer is lost for it. */
export async function placesFor({ app }: BotContext, question: string): Promise<PlaceIndex | null> {
  if (question !== 'place') return null;
  try {
    return await app.gazetteer.places();
  } catch {
    app.log.error('gazetteer.not-read');
    return null;
  }
}

/** What was typed about this question and waits for a press, if anything. */
export function typedAbout({ session }: BotContext, ref: CaseState['ref'], question: string): string | null {
  const { typed } = session;
  return typed?.ref === ref && typed.question === question ? (typed.words ?? null) : null;
}
