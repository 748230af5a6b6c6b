import type { Entity } from '../bot-api-types.js';
import { usableUrl } from './urls.js';

type EntityKind = Pick<Entity, 'type' | 'url' | 'language' | 'custom_emoji_id'>;

const SIMPLE: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
};

/** Undefined when the tag leaves no mark: a link that leads nowhere stays plain text, as with Telegram. */
export function entityForTag(
  name: string,
  attributes: Map<string, string>,
  inner: string,
): EntityKind | undefined {
  const simple = SIMPLE[name];
  if (simple) return { type: simple };
  if (name === 'pre') return { type: 'pre', language: attributes.get('language') };
  if (name === 'blockquote') {
    return { type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' };
  }
  if (name === 'tg-emoji') return { type: 'custom_emoji', custom_emoji_id: attributes.get('emoji-id') ?? '' };
  const url = usableUrl(attributes.get('href') || inner);
  return url === undefined ? undefined : { type: 'text_link', url };
}
