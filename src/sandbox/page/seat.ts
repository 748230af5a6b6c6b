import type { ActResult, BotView, ButtonView, MessageView, PersonAction, PersonView } from '../protocol.js';
import type { State } from './state.js';
import type { PageLanguage, Strings } from './strings.js';

/** What every view of the page has at hand. */
export interface Page {
  readonly state: State;
  readonly language: PageLanguage;
  readonly strings: Strings;
  /** Shows a picture as large as the window allows. */
  enlarge(url: string): void;
}

/** One person in one chat: what the views of a pane look from and act through. */
export interface Seat {
  readonly page: Page;
  readonly personId: number;
  readonly chatId: number;
  /** Does it as this person in this chat. A refusal is shown as a toast; then the answer is undefined. */
  act(action: PersonAction, files?: readonly File[]): Promise<ActResult | undefined>;
  toast(text: string): void;
  press(message: MessageView, button: ButtonView): void;
  /** True while the bot has not answered this press. */
  isPending(messageId: number, data: string): boolean;
  /** Opens a web address, or the chat here where it is a start link of the bot. */
  openLink(url: string): void;
  reply(message: MessageView): void;
  edit(message: MessageView): void;
}

export function personOf(seat: Seat): PersonView | undefined {
  return seat.page.state.people.get(seat.personId);
}

export function botOf(seat: Seat): BotView {
  return seat.page.state.bot;
}

/** A private chat with the bot has the id of its person. */
export function isPrivate(seat: Seat): boolean {
  return seat.chatId === seat.personId;
}
