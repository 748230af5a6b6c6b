import type { Message } from 'telegraf/types';
import type { CaseState } from '../../../core/cases/case.js';
import { MAX_WORDS } from '../../../core/cases/limits.js';
import type { BotContext } from '../context.js';
import { about, isOpenQuestion } from './about-question.js';
import { askAbout, take, takeAside } from './hear.js';
import { placesFor } from './reading-aid.js';
import { turnDown } from './turn-down.js';

/**
 * A point on the map can only say where it was found, so it is taken whatever is asked. Of a location that is shared live
 * it is the first point: where its sender goes from there is no business of ours, and they hear that they can stop.
 */
export async function takePlace(
  ctx: BotContext,
  draft: CaseState,
  message: Message.LocationMessage | Message.VenueMessage,
): Promise<void> {
  if (draft.intake.step === 'safety') return turnDown(ctx, 'place', draft);
  const { latitude, longitude } = message.location;
  const words = 'venue' in message ? nameOf(message.venue) : undefined;
  const place = { kind: 'pin', latitude, longitude } as const;
  const asked = about(draft, 'place');
  if ((await placesFor(ctx, 'place'))?.isAbroad(place)) {
    const heard = { kind: 'place', reading: { kind: 'doubtful', place, why: 'abroad' } } as const;
    await askAbout(ctx, draft, { said: words === undefined ? asked : { ...asked, words }, heard });
    return;
  }
  const answer = { question: 'place', value: words === undefined ? place : { ...place, words } } as const;
  const note = 'live_period' in message.location ? ctx.t('sent:stopSharing') : null;
  if (!isOpenQuestion(draft, asked)) {
    await takeAside(ctx, draft, note === null ? { answer } : { answer, note });
    return;
  }
  if (note !== null) await ctx.reply(note);
  await take(ctx, draft, { answer, remark: 'none' });
}

/** «Автостанція, вул. Героїв України, 5» */
function nameOf({ title, address }: { readonly title: string; readonly address: string }): string {
  const parts = [title, address].map((part) => part.trim()).filter((part) => part !== '');
  return parts.join(', ').slice(0, MAX_WORDS.place);
}
