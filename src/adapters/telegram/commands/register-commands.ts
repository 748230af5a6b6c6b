import type { Telegram } from 'telegraf';
import { LOCALES, type Locale } from '../../../core/kernel/locale.js';
import type { Log } from '../../../core/log.port.js';
import type { Translate } from '../../../i18n/keys.js';
import { describeTrouble } from '../errors/trouble.js';

const EVERYBODY = ['report', 'check', 'mycases', 'language', 'help', 'privacy', 'cancel'] as const;
const IN_GROUPS = ['check'] as const;
type Command = (typeof EVERYBODY)[number] | 'queue';

/** Telegram's language codes by ours: people whose Telegram speaks Russian are answered in Ukrainian. */
const LANGUAGE_CODES: Record<Locale, readonly (string | undefined)[]> = { uk: ['uk', 'ru'], en: [undefined] };

export interface CommandRegistration {
  readonly telegram: Telegram;
  readonly translate: (locale: Locale) => Translate;
  /** Chats where the moderators' command is offered too, with the language of each. */
  readonly moderators: readonly { readonly chatId: string; readonly locale: Locale }[];
  readonly log: Log;
}

/** Tells Telegram the commands and what the bot is, in every language. Failing at it stops nothing. */
export async function registerCommands({
  telegram,
  translate,
  moderators,
  log,
}: CommandRegistration): Promise<void> {
  const commands = (names: readonly Command[], t: Translate) =>
    names.map((command) => ({ command, description: t(`common:commands.${command}`) }));
  const attempt = async (what: string, call: () => Promise<unknown>): Promise<void> => {
    try {
      await call();
    } catch (thrown) {
      log.warn('telegram.profile-not-set', { what, ...describeTrouble(thrown) });
    }
  };
  for (const locale of LOCALES) {
    const t = translate(locale);
    for (const code of LANGUAGE_CODES[locale]) {
      const language = code === undefined ? {} : { language_code: code };
      await attempt('commands', () =>
        telegram.setMyCommands(commands(EVERYBODY, t), { scope: { type: 'all_private_chats' }, ...language }),
      );
      await attempt('commands', () =>
        telegram.setMyCommands(commands(IN_GROUPS, t), { scope: { type: 'all_group_chats' }, ...language }),
      );
      await attempt('description', () => telegram.setMyDescription(t('common:about.description'), code));
      await attempt('description', () => telegram.setMyShortDescription(t('common:about.short'), code));
    }
  }
  for (const { chatId, locale } of moderators) {
    await attempt('moderator-commands', () =>
      telegram.setMyCommands(commands(['queue', ...EVERYBODY], translate(locale)), {
        scope: { type: 'chat', chat_id: chatId },
      }),
    );
  }
}
