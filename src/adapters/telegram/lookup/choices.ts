import { Markup } from 'telegraf';
import type { InlineKeyboardButton, MessageEntity } from 'telegraf/types';
import type { LookupAnswer } from '../../../core/register/lookup.js';
import { defineButton } from '../callback-data.js';
import type { BotContext } from '../context.js';
import { PAGE_SIZE, pageWithin } from '../menus/paging.js';
import { todayOf } from './answering.js';
import { choicesText, notFoundText } from '../views/card-answers.js';
import { companyLabel } from '../views/card-company.js';

/** Opens the card of one of several companies, as of a period where the question named one. */
export const choiceButton = defineButton('co2', ['company', 'from', 'to']);

/** Another page of the same choice. The question is not in it but in the text, where it has room. */
export const pageButton = defineButton('cop1', ['page']);

/** An answer that is no card: its text as HTML, and the buttons below. */
interface AnswerView {
  readonly text: string;
  readonly buttons: InlineKeyboardButton[][];
}

interface AnswerModel {
  readonly question: string;
  readonly answer: LookupAnswer;
  /** Of the companies to choose from, counted from 0. */
  readonly page: number;
}

type Reader = Pick<BotContext, 'app' | 't' | 'locale'>;

/** The companies to choose from, a screenful at a time, or where none was found. */
export function answerView(ctx: Reader, model: AnswerModel): AnswerView {
  const { answer } = model;
  return answer.results.length > 0
    ? choicesView(ctx, model)
    : { text: notFoundText(ctx.t, ctx.locale, { answer, today: todayOf(ctx) }), buttons: [] };
}

function choicesView(ctx: Reader, { question, answer, page: wanted }: AnswerModel): AnswerView {
  const { t, locale } = ctx;
  const page = pageWithin(wanted, answer.results.length);
  const shown = answer.results.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const period = { from: answer.asOf?.earliest ?? '', to: answer.asOf?.latest ?? '' };
  const buttons = shown.map(({ company }) => [
    Markup.button.callback(companyLabel(company), choiceButton.pack({ company: company.id, ...period })),
  ]);
  const more = (page + 1) * PAGE_SIZE < answer.results.length;
  const turn = (label: string, to: number) =>
    Markup.button.callback(label, pageButton.pack({ page: String(to) }));
  const turns = [
    ...(page > 0 ? [turn(t('common:back'), page - 1)] : []),
    ...(more ? [turn(t('common:next'), page + 1)] : []),
  ];
  const text = choicesText(t, locale, {
    question: tidy(question),
    results: answer.results,
    shown,
    preparing: answer.preparing,
    today: todayOf(ctx),
  });
  return { text, buttons: turns.length === 0 ? buttons : [...buttons, turns] };
}

/** The question that a message of choices answers: what stands in bold first. Null for any other message. */
export function questionIn(message: { text?: string; entities?: readonly MessageEntity[] }): string | null {
  const { text = '', entities = [] } = message;
  const bold = entities.find(({ type }) => type === 'bold');
  return bold ? text.slice(bold.offset, bold.offset + bold.length) : null;
}

/** As Telegram gives it back. */
function tidy(question: string): string {
  return question.trim().replace(/\s+/gu, ' ');
}
