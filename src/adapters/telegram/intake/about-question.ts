import type { CaseState } from '../../../core/cases/case.js';
import { openComponent } from '../../../core/cases/open-component.js';
import { isAboutComponent, type Question } from '../../../core/cases/steps.js';
import type { CaseRef } from '../../../core/kernel/case-ref.js';
import type { BotContext } from '../context.js';
import type { QuestionMessage } from './question-message.js';

/** Of one draft; what is older than this many questions and answers is corrected at the review. */
const MOST = 60;

/** The question that is open, or another one of the same draft. */
export function about(draft: CaseState, question: Question): Pick<QuestionMessage, 'question' | 'component'> {
  const component = isAboutComponent(question) ? openComponent(draft)?.id : undefined;
  return component === undefined ? { question } : { question, component };
}

/** Remembers what a message is about, so that replies to it and edits of it find their question. */
export function noteAbout({ session }: BotContext, ref: CaseRef, noted: QuestionMessage): void {
  const before = session.about?.ref === ref ? session.about.messages : [];
  const others = before.filter(({ message }) => message !== noted.message);
  session.about = { ref, messages: [...others, noted].slice(-MOST) };
}

/** What a message was about, and in which draft; null for any other message. */
export function aboutMessage(
  { session }: BotContext,
  message: number | undefined,
): (QuestionMessage & { readonly ref: CaseRef }) | null {
  const { about: noted } = session;
  const found = noted?.messages.find((each) => each.message === message);
  return noted && found ? { ...found, ref: noted.ref } : null;
}

/** Whether the draft asks just this now. */
export function isOpenQuestion(
  draft: CaseState,
  { question, component }: Pick<QuestionMessage, 'question' | 'component'>,
): boolean {
  return draft.intake.step === question && about(draft, question).component === component;
}

export function digestOf({ app }: BotContext, words: string): string {
  return app.digest(words).slice(0, 12);
}
