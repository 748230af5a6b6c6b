import type { Clock } from '../../core/kernel/time.js';
import type { InlineKeyboardButton } from 'telegraf/types';
import {
  leavesNoTrace,
  type CaseMessage,
  type Destination,
  type Message,
} from '../../core/outbox/message.js';
import type { Delivery, Messenger } from '../../core/outbox/messenger.port.js';
import { formatFor } from '../../i18n/format.js';
import type { MenuBridge } from './bridge/bridge.js';
import type { Host, Services } from './context.js';
import { deliveryOf } from './delivery.js';
import type { GatedTelegram } from './gate/gated-telegram.js';
import { answerQuestionButton } from './intake/adding-buttons.js';
import { shortRef } from './intake/buttons.js';
import { leftDraftButtons } from './intake/paused-view.js';
import { newsView } from './following/news-view.js';
import { cardMenu } from './lookup/card-menu.js';
import { moderationMenu } from './moderation/moderation-menus.js';
import { messageText } from './views/message-text.js';

export interface MessengerParts {
  readonly app: Services;
  readonly botName: string;
  readonly bridge: MenuBridge<Host>;
  /** The client for background traffic. */
  readonly telegram: GatedTelegram;
  readonly clock: Clock;
}

/** Says what waits in the outbox, each in the language of who reads it, and remembers who cannot be reached. */
export function createMessenger(parts: MessengerParts): Messenger {
  return {
    async deliver(to, message) {
      const address = await addressOf(parts, to);
      if (address === null) return { kind: 'unreachable' };
      const delivery = await send(parts, address, message);
      await noteReach(parts, to, delivery);
      return delivery;
    },
  };
}

interface Address {
  readonly chatId: string;
  readonly host: Host;
}

async function addressOf({ app, botName }: MessengerParts, to: Destination): Promise<Address | null> {
  const person = to.kind === 'person' ? await app.people.byId(to.id) : null;
  if (to.kind === 'person' && person === null) return null;
  const locale = person?.locale ?? app.defaultLocale;
  const actor = person && ({ kind: 'person', id: person.id, roles: app.rolesOf(person.account) } as const);
  const host: Host = { app, botName, locale, t: app.translate(locale), format: formatFor(locale), actor };
  return { chatId: person?.account ?? to.id, host };
}

async function send(
  { bridge, telegram }: MessengerParts,
  { chatId, host }: Address,
  message: Message,
): Promise<Delivery> {
  try {
    if (message.kind === 'company-news') {
      const view = await newsView(host, message.news);
      const options = { link_preview_options: { is_disabled: true } };
      await bridge.send(host, { chatId }, { ...view, menu: cardMenu, options, urgency: 'broadcast' });
    } else if (message.kind === 'new-case' || message.kind === 'case-added') {
      const text = messageText(host, message);
      await bridge.send(host, { chatId }, { text, menu: moderationMenu, payload: shortRef(message.ref) });
    } else if (message.kind === 'data-erased') {
      await telegram.sendMessage(chatId, host.t('erasing:done'));
    } else {
      const buttons = buttonsUnder(host, message);
      await telegram.sendMessage(chatId, messageText(host, message), {
        parse_mode: 'HTML',
        ...(leavesNoTrace(message) ? { disable_notification: true } : {}),
        ...(buttons.length === 0 ? {} : { reply_markup: { inline_keyboard: [buttons] } }),
      });
    }
    return { kind: 'sent' };
  } catch (thrown) {
    return deliveryOf(thrown);
  }
}

function buttonsUnder({ t }: Host, message: CaseMessage): InlineKeyboardButton[] {
  if (message.kind === 'case-asked') return [answerQuestionButton(t, message.ref)];
  return message.kind === 'draft-waits' ? leftDraftButtons(t, message.ref) : [];
}

async function noteReach({ app, clock }: MessengerParts, to: Destination, delivery: Delivery): Promise<void> {
  const person = to.kind === 'person' ? await app.people.byId(to.id) : null;
  if (person === null) return;
  if (delivery.kind === 'unreachable' && person.unreachableSince === null) {
    await app.people.change(person.id, { unreachableSince: clock.now() });
  } else if (delivery.kind === 'sent' && person.unreachableSince !== null) {
    await app.people.change(person.id, { unreachableSince: null });
  }
}
