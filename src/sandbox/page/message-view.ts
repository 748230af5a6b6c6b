import type { MessageView } from '../protocol.js';
import { buttonsView } from './buttons-view.js';
import { el } from './dom.js';
import { clockTime, summary } from './format.js';
import { mediaView } from './media-view.js';
import { menuButton, type MenuItem } from './menu.js';
import { copyText, textView } from './text-view.js';
import { isPrivate, type Seat } from './seat.js';

/** One message, or several that form an album. At least one is given. */
export function itemView(messages: readonly MessageView[], seat: Seat): HTMLElement {
  const [first] = messages;
  if (!first) throw new Error('an item of the list has at least one message');
  if (first.service) return el('li', { className: 'service' }, el('span', {}, first.service));
  const own = first.from.id === seat.personId;
  const keyboards = messages.map((message) => buttonsView(message, seat));
  return el(
    'li',
    { className: `message ${own ? 'own' : 'other'}`, attrs: { 'data-message': String(first.messageId) } },
    bubble(messages, first, seat),
    ...keyboards,
  );
}

function bubble(messages: readonly MessageView[], first: MessageView, seat: Seat): HTMLElement {
  const bare = messages.every((message) => message.media && !message.text) && !first.replyToMessageId;
  return el(
    'div',
    { className: `bubble ${bare ? 'bare' : ''}` },
    header(first, seat),
    replyQuote(first, seat),
    mediaOf(messages, seat),
    ...messages.map((message) => caption(message, seat)),
    footer(messages, seat),
    actions(first, seat),
  );
}

function header(message: MessageView, seat: Seat): HTMLElement | undefined {
  const { strings } = seat.page;
  const lines = [
    !isPrivate(seat) && message.from.id !== seat.personId ? message.from.name : '',
    message.forwardedFrom ? `${strings.forwardedFrom} ${message.forwardedFrom}` : '',
    message.viaBot ? `${strings.via} @${message.viaBot}` : '',
  ].filter(Boolean);
  return lines.length > 0 ? el('div', { className: 'sender' }, lines.join(' · ')) : undefined;
}

function replyQuote(message: MessageView, seat: Seat): HTMLElement | undefined {
  if (!message.replyToMessageId) return undefined;
  const { state, strings } = seat.page;
  const original = state.message(message.chatId, message.replyToMessageId);
  const words = original ? `${original.from.name}: ${summary(original, strings)}` : strings.deletedMessage;
  return el('div', { className: 'quote' }, words);
}

function mediaOf(messages: readonly MessageView[], seat: Seat): HTMLElement | undefined {
  const media = messages.flatMap((message) => (message.media ? [message.media] : []));
  const views = media.map((one) => mediaView(one, seat.page));
  if (views.length < 2) return views[0];
  const grid = media.every((one) => one.kind === 'photo' || one.kind === 'video');
  return el(
    'div',
    { className: grid ? 'album' : 'stack', attrs: { 'data-count': String(views.length) } },
    ...views,
  );
}

function caption(message: MessageView, seat: Seat): HTMLElement | undefined {
  if (!message.text) return undefined;
  return el('div', { className: 'text' }, ...textView(message.text, message.entities, seat));
}

function footer(messages: readonly MessageView[], seat: Seat): HTMLElement {
  const { language, strings } = seat.page;
  const last = messages.at(-1);
  const edited = messages.some((message) => message.editDate !== undefined);
  return el(
    'div',
    { className: 'meta' },
    edited ? el('span', { className: 'edited' }, strings.edited) : undefined,
    el('time', {}, clockTime(last?.date ?? 0, language)),
  );
}

function actions(message: MessageView, seat: Seat): HTMLElement {
  const { strings } = seat.page;
  const items: MenuItem[] = [
    {
      label: strings.reply,
      icon: 'reply',
      choose: () => {
        seat.reply(message);
      },
    },
  ];
  if (message.text)
    items.push({
      label: strings.copy,
      icon: 'file',
      choose: () => {
        copyText(message.text, seat);
      },
    });
  if (message.from.id === seat.personId && (message.text || message.media)) {
    items.push({
      label: strings.edit,
      icon: 'pencil',
      choose: () => {
        seat.edit(message);
      },
    });
  }
  return menuButton({
    label: strings.messageActions,
    icon: 'more',
    className: 'message-menu',
    items: () => items,
  });
}
