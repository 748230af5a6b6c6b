/** The languages the product speaks. */
export const LOCALES = ['uk', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** `uk` for people whose Telegram speaks Ukrainian or Russian, else English. */
export function localeFor(languageCode: string | undefined): Locale {
  const language = languageCode?.toLowerCase().split('-')[0];
  return language === 'uk' || language === 'ru' ? 'uk' : 'en';
}
