import { mainName } from '../../../core/register/company.js';
import type { ListedSource } from '../../../core/register/list.js';
import type { LookupAnswer } from '../../../core/register/lookup.js';
import type { BotContext } from '../context.js';
import { escapeHtml } from '../html.js';
import { todayOf } from '../lookup/answering.js';
import { briefText } from '../views/card-brief.js';
import { shorten } from '../views/card-company.js';
import { LONGEST_MESSAGE, seenLength } from '../views/card-fit.js';
import { searchedBlocks } from './summary-view.js';

const LONGEST_NAME = 40;

/** Answers a few names in one message, a line each, in the order in which they were asked. */
export async function answerNames(ctx: BotContext, names: readonly string[]): Promise<void> {
  const lines: string[] = [];
  let searched: readonly ListedSource[] = [];
  for (const name of names) {
    const answer = await ctx.app.register.lookup(name);
    if (answer.ok) searched = answer.value.searched;
    lines.push(lineText(ctx, name, answer.ok ? answer.value : null));
  }
  const body = [lines.join('\n'), ctx.t('register:notFound.caution')].join('\n\n');
  const lists = searchedBlocks(ctx.t, ctx.locale, searched).filter(
    (block) => seenLength(body) + seenLength(block) < LONGEST_MESSAGE,
  );
  await ctx.reply([body, ...lists].join('\n\n'), {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
  });
}

function lineText(ctx: BotContext, asked: string, answer: LookupAnswer | null): string {
  const { t, locale } = ctx;
  const name = escapeHtml(shorten(asked, LONGEST_NAME));
  if (answer === null) return t('screening:line.unchecked', { name });
  const [best] = answer.results;
  if (best === undefined) return t('screening:line.not-found', { name });
  const today = todayOf(ctx);
  const standings = new Set(best.entries.map((placed) => briefText(t, locale, { placed, today })));
  const company = `<b>${escapeHtml(shorten(mainName(best.company), LONGEST_NAME))}</b>`;
  return t(`screening:line.${best.tier}`, { name, company, status: escapeHtml([...standings].join(', ')) });
}
