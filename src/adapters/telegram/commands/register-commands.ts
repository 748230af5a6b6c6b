import type { Telegram } from 'telegraf';
import { LOCALES, type Locale } from '../../../core/kernel/locale.js';
import type { Log } from '../../../core/log.port.js';
import type { Translate } from '../../../i18n/keys.js';
import { capacityFor } from '../../../core/people/permissions.js';
import type { BotContext } from '../context.js';
import { describeTrouble } from '../errors/trouble.js';

const EVERYBODY = [
  'report',
  'check',
  'mycases',
  'following',
  'verify',
  'language',
  'help',
  'privacy',
  'erase',
  'cancel',
] as const;
const MODERATORS = ['queue', 'disputes', 'same', ...EVERYBODY] as const;
const ADMINS = [...MODERATORS, 'import'] as const;
const IN_GROUPS = ['check'] as const;
const IN_THE_ROOM = ['queue', ...IN_GROUPS] as const;
type Command = (typeof ADMINS)[number];

/** Telegram's language codes by ours; none is the default. People whose Telegram speaks Russian read Ukrainian. */
const LANGUAGE_CODES: Record<Locale, readonly (string | undefined)[]> = { uk: ['uk', 'ru'], en: [undefined] };

export interface Registration {
  readonly telegram: Telegram;
  readonly translate: (locale: Locale) => Translate;
  /** The moderators' own group; null without one. */
  readonly room: string | null;
  readonly log: Log;
}

/** Tells Telegram the commands and what the bot is, in every language. Failing at it stops nothing. */
export async function registerCommands(registration: Registration): Promise<void> {
  const { telegram, translate, log } = registration;
  for (const locale of LOCALES) {
    const t = translate(locale);
    for (const code of LANGUAGE_CODES[locale]) {
      const language = code === undefined ? {} : { language_code: code };
      await attempt(log, async () => {
        const scope = { type: 'all_private_chats' } as const;
        await telegram.setMyCommands(described(EVERYBODY, t), { scope, ...language });
        await telegram.setMyCommands(described(IN_GROUPS, t), {
          scope: { type: 'all_group_chats' },
          ...language,
        });
        await telegram.setMyDescription(t('common:about.description'), code);
        await telegram.setMyShortDescription(t('common:about.short'), code);
      });
    }
  }
  await offerInRoom(registration);
}

/** Puts the queue into the command menu of the moderators' room. Fails until the bot is in it. */
export async function offerInRoom({ telegram, translate, room, log }: Registration): Promise<void> {
  if (room === null) return;
  const scope = { type: 'chat', chat_id: Number(room) } as const;
  await attempt(log, async () => {
    for (const locale of LOCALES) {
      const commands = described(IN_THE_ROOM, translate(locale));
      for (const code of LANGUAGE_CODES[locale]) {
        const language = code === undefined ? {} : { language_code: code };
        await telegram.setMyCommands(commands, { scope, ...language });
      }
    }
  });
}

/** Puts the moderators' commands into the command menu of a moderator's private chat, in their language. */
export async function offerQueue({ app, actor, chat, telegram, t }: BotContext): Promise<void> {
  if (chat?.type !== 'private' || actor === null || capacityFor('see-queue', actor, null) === null) return;
  const scope = { type: 'chat', chat_id: chat.id } as const;
  const commands = capacityFor('import-list', actor, null) === null ? MODERATORS : ADMINS;
  await attempt(app.log, () => telegram.setMyCommands(described(commands, t), { scope }));
}

function described(names: readonly Command[], t: Translate) {
  return names.map((command) => ({ command, description: t(`common:commands.${command}`) }));
}

async function attempt(log: Log, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (thrown) {
    log.warn('telegram.commands-not-set', describeTrouble(thrown));
  }
}
