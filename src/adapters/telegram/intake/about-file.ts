import type { CaseState, Evidence } from '../../../core/cases/case.js';
import type { Arrangement } from '../../../core/cases/command.js';
import { openComponent } from '../../../core/cases/open-component.js';
import type { Message } from 'telegraf/types';
import type { BotContext } from '../context.js';
import { escapeHtml } from '../html.js';
import { remember } from '../middleware/identify.js';
import { refusalText } from '../views/refusal-text.js';
import { repliedKey } from './incoming-file.js';

/** "2", "component 2", «компонент 2», «це 2-й компонент»: which component a photo shows. */
const NUMBER =
  /^(?:(?:this|it) is |це )?(?:(?:component|part|no\.?|компонент|деталь|№)\s*)?(\d{1,2})(?:-?(?:й|ий|st|nd|rd|th))?(?: (?:component|part|компонент))?[.!]?$/iu;

/** The file of the draft that a message answers to; null when it answers to anything else, or to nothing. */
export function repliedFile(
  ctx: BotContext,
  draft: CaseState,
  message: Pick<Message.CommonMessage, 'reply_to_message'>,
): Evidence | null {
  const key = repliedKey(ctx, message);
  return draft.evidence.find((file) => file.message === key) ?? null;
}

/**
 * Takes words that answer to a photo: the number of the component that it shows, or else what is written on that one.
 * `edited`: they were taken before, and nothing is said where they say the same.
 */
export async function takeAboutFile(
  ctx: BotContext,
  draft: CaseState,
  {
    file,
    words,
    edited = false,
  }: { readonly file: Evidence; readonly words: string; readonly edited?: boolean },
): Promise<void> {
  const change = changeBy(draft, file, words);
  if (change === null) {
    await ctx.reply(ctx.t('intake:noSuchComponent', { count: draft.components.length }));
    return;
  }
  const handled = await ctx.app.desk.handle(draft.ref, { kind: 'arrange', change }, await remember(ctx));
  if (!handled.ok) await ctx.reply(refusalText(ctx, handled.error));
  else if (handled.value.changed || !edited)
    await ctx.reply(told(ctx, handled.value.state, { file, change, words }), { parse_mode: 'HTML' });
}

function changeBy(draft: CaseState, file: Evidence, words: string): Arrangement | null {
  const number = NUMBER.exec(words.trim())?.[1];
  if (number !== undefined) {
    const component = draft.components[Number(number) - 1]?.id;
    return component === undefined ? null : { do: 'assign', evidence: file.id, component };
  }
  const component = file.component ?? openComponent(draft)?.id;
  const answer = { question: 'marking', value: { kind: 'text', text: words.trim() } } as const;
  return component === undefined ? null : { do: 'correct', answer, component };
}

function told(
  { t }: BotContext,
  { components, evidence }: CaseState,
  { file, change, words }: { readonly file: Evidence; readonly change: Arrangement; readonly words: string },
): string {
  const number = evidence.findIndex(({ id }) => id === file.id) + 1;
  const component = 'component' in change ? components.findIndex(({ id }) => id === change.component) + 1 : 0;
  return change.do === 'correct'
    ? t('intake:markedComponent', { component, marking: escapeHtml(words.trim()) })
    : t('intake:assigned', { number, component });
}
