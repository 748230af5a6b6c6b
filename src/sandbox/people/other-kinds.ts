import type { Channel, Content, ForwardOrigin, User } from '../bot-api-types.js';
import type { OtherKind } from '../protocol.js';

export const A_CHANNEL: Channel = {
  id: -1_001_234_567_890,
  type: 'channel',
  title: 'Новини області',
  username: 'oblast_news_sandbox',
};

const SQUARE = { latitude: 50.4501, longitude: 30.5234 };
const STATION = { latitude: 50.44061, longitude: 30.48937 };
const NEXT_YEAR = 1_893_456_000;

/** What each looks like to a bot, by https://core.telegram.org/bots/api#message and the types it leads to. */
export const OTHER_KINDS: Readonly<Record<OtherKind, Content>> = {
  venue: {
    venue: { location: STATION, title: 'Центральний вокзал', address: 'Вокзальна площа, 1, Київ' },
    location: STATION,
  },
  'live-location': { location: { ...SQUARE, horizontal_accuracy: 12, live_period: 900 } },
  poll: {
    poll: {
      id: '5123456789012345678',
      question: 'Що це?',
      options: ['Плата', 'Двигун'].map((text) => ({ text, voter_count: 0 })),
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: 'regular',
      allows_multiple_answers: false,
    },
  },
  dice: { dice: { emoji: '🎲', value: 4 } },
  game: { game: { title: 'Chess', description: 'A game of chess', photo: [] } },
  story: { story: { chat: A_CHANNEL, id: 42 } },
  'paid-media': {
    paid_media: { star_count: 5, paid_media: [{ type: 'preview', width: 320, height: 240, duration: 0 }] },
  },
  giveaway: { giveaway: { chats: [A_CHANNEL], winners_selection_date: NEXT_YEAR, winner_count: 3 } },
  checklist: { checklist: { title: 'Що взяти', tasks: [{ id: 1, text: 'Рукавиці' }] } },
};

/** Whose message is forwarded: somebody's, somebody's who hides, or a channel's. */
export type ForwardSource = 'person' | 'hidden' | 'channel';

const SOMEBODY: User = { id: 600_000_001, is_bot: false, first_name: 'Микола' };

export function forwardOrigin(source: ForwardSource, date: number): ForwardOrigin {
  if (source === 'channel') return { type: 'channel', date, chat: A_CHANNEL, message_id: 77 };
  return source === 'hidden'
    ? { type: 'hidden_user', date, sender_user_name: 'Микола' }
    : { type: 'user', date, sender_user: SOMEBODY };
}

/** Through whose inline mode something was sent that is not the bot of this sandbox. */
export const ANOTHER_BOT: User = { id: 600_000_002, is_bot: true, first_name: 'GIF', username: 'gif' };

/** What Telegram itself says in a chat. */
export type ServiceKind = 'pinned' | 'timer' | 'title' | 'joined' | 'web-app-data';

export const SERVICE_KINDS: Readonly<Record<Exclude<ServiceKind, 'pinned'>, Content>> = {
  timer: { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
  title: { new_chat_title: 'Нова назва' },
  joined: { new_chat_members: [SOMEBODY] },
  'web-app-data': { web_app_data: { data: '{}', button_text: 'Open' } },
};
