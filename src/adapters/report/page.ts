import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '../../core/kernel/locale.js';
import { markup, Html } from './html.js';
import { STYLE } from './style.js';

const NAMES: Readonly<Record<Locale, string>> = { uk: 'Українська', en: 'English' };

/**
 * A page of its own in both languages, one of them shown at a time by style alone: it runs no script, loads nothing from
 * anywhere but the bag, and prints what is shown.
 */
export function page(title: string, content: (locale: Locale) => Html): string {
  const style = new Html(`<style>${STYLE}</style>`);
  const policy = [
    "default-src 'none'",
    "img-src 'self' file:",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { text } = markup`<!doctype html>
    <html lang="uk">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        ${LOCALES.map((locale) => switchTo(locale))}
        ${LOCALES.map((locale) => markup`<main class="${locale}" lang="${locale}">${content(locale)}</main> `)}
      </body>
    </html> `;
  return text;
}

/** Stands before the contents, so that style can show the one that goes with the pressed choice. */
function switchTo(locale: Locale): Html {
  const pressed = new Html(locale === 'uk' ? ' checked' : '');
  return markup`<input type="radio" name="language" id="${locale}" ${pressed} />
    <label for="${locale}" lang="${locale}">${NAMES[locale]}</label> `;
}
