import type { MessageView } from '../protocol.js';
import type { PageLanguage, Strings } from './strings.js';

const LOCALES: Record<PageLanguage, string> = { en: 'en-GB', uk: 'uk-UA' };

export function clockTime(unixSeconds: number, language: PageLanguage): string {
  return new Date(unixSeconds * 1000).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** "Today", "Yesterday", else the date; two messages of one day get the same label. */
export function dayLabel(unixSeconds: number, words: { language: PageLanguage; strings: Strings }): string {
  const day = new Date(unixSeconds * 1000);
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === now.toDateString()) return words.strings.today;
  if (day.toDateString() === yesterday.toDateString()) return words.strings.yesterday;
  return day.toLocaleDateString(LOCALES[words.language], { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Bytes as people write them: 812 B, 14.2 kB, 3.1 MB. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Five decimals are about a metre. */
export function coordinates(place: { latitude: number; longitude: number }): string {
  return `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`;
}

/** One line that stands for a message, in a reply and in a report of the story. */
export function summary(message: MessageView, strings: Strings): string {
  if (message.service) return message.service;
  const kind = message.media ? mediaName(message.media.kind, strings) : '';
  return [kind, message.text.replaceAll(/\s+/g, ' ').trim()].filter(Boolean).join(' · ');
}

type MediaKind = NonNullable<MessageView['media']>['kind'];

function mediaName(kind: MediaKind, strings: Strings): string {
  return kind === 'document' ? strings.file : strings[kind];
}

/** Up to two letters for a round picture. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).slice(0, 2);
  return words
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
