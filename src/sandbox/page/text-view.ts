import type { EntityView } from '../protocol.js';
import { el } from './dom.js';
import { toSegments, type Segment } from './entities.js';
import { safeUrl } from './links.js';
import type { Seat } from './seat.js';

/** Formatted text as elements. All of it is text content: what the bot sends cannot become markup. */
export function textView(text: string, entities: readonly EntityView[], seat: Seat): Node[] {
  return toSegments(text, entities).map((segment) => segmentView(segment, seat));
}

function segmentView(segment: Segment, seat: Seat): Node {
  if ('text' in segment) return document.createTextNode(segment.text);
  const inside = segment.children.map((child) => segmentView(child, seat));
  return entityView({ entity: segment.entity, inside, written: plainText(segment), seat });
}

function plainText(segment: Segment): string {
  return 'text' in segment ? segment.text : segment.children.map(plainText).join('');
}

interface Drawn {
  entity: EntityView;
  inside: Node[];
  /** The words the entity covers. */
  written: string;
  seat: Seat;
}

function entityView({ entity, inside, written, seat }: Drawn): Node {
  switch (entity.type) {
    case 'bold':
      return el('strong', {}, ...inside);
    case 'italic':
      return el('em', {}, ...inside);
    case 'underline':
      return el('u', {}, ...inside);
    case 'strikethrough':
      return el('s', {}, ...inside);
    case 'spoiler':
      return spoiler(inside, seat);
    case 'code':
      return copiedOnTap(el('code', { className: codeClass(written) }, ...inside), written, seat);
    case 'pre':
      return preformatted({ entity, inside, written, seat });
    case 'blockquote':
      return el('blockquote', {}, ...inside);
    case 'expandable_blockquote':
      return expandable(inside, seat);
    case 'text_link':
      return link(entity.url ?? '', inside, seat);
    case 'url':
      return link(written, inside, seat);
    case 'email':
      return link(`mailto:${written}`, inside, seat);
    case 'bot_command':
      return command(written, inside, seat);
    case 'mention':
    case 'text_mention':
    case 'hashtag':
      return el('span', { className: 'mention' }, ...inside);
    case 'custom_emoji':
      return el('span', {}, ...inside);
  }
}

/** Something short, like a number of a case, stays in one piece; a checksum may break anywhere. */
function codeClass(written: string): string {
  return written.length <= 32 ? 'code short' : 'code';
}

/** Makes an inline element work like a button, for the mouse and the keyboard. */
function pressable<E extends HTMLElement>(element: E, title: string, onPress: () => void): E {
  element.tabIndex = 0;
  element.title = title;
  element.setAttribute('role', 'button');
  element.addEventListener('click', onPress);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  });
  return element;
}

function copiedOnTap(element: HTMLElement, written: string, seat: Seat): HTMLElement {
  return pressable(element, seat.page.strings.copy, () => {
    copyText(written, seat);
  });
}

/** Copies, and says so. */
export function copyText(text: string, seat: Seat): void {
  navigator.clipboard.writeText(text).then(
    () => {
      seat.toast(seat.page.strings.copied);
    },
    () => {
      // The clipboard exists only on https and localhost; there is nothing better to offer than the text itself.
      seat.toast(text);
    },
  );
}

function spoiler(inside: Node[], seat: Seat): HTMLElement {
  const element = el('span', { className: 'spoiler' }, el('span', {}, ...inside));
  return pressable(element, seat.page.strings.showSpoiler, () => {
    element.classList.add('shown');
    element.removeAttribute('title');
  });
}

function preformatted({ entity, inside, written, seat }: Drawn): HTMLElement {
  const code = el('code', {}, ...inside);
  const name = entity.language ? el('span', { className: 'code-language' }, entity.language) : undefined;
  return copiedOnTap(el('pre', {}, name, code), written, seat);
}

function expandable(inside: Node[], seat: Seat): HTMLElement {
  const element = el('blockquote', { className: 'expandable' }, ...inside);
  return pressable(element, seat.page.strings.expand, () => element.classList.toggle('shown'));
}

function link(written: string, inside: Node[], seat: Seat): HTMLElement {
  const href = safeUrl(written);
  if (!href) return el('span', {}, ...inside);
  const anchor = el('a', { href, target: '_blank', rel: 'noreferrer', title: href }, ...inside);
  anchor.addEventListener('click', (event) => {
    event.preventDefault();
    seat.openLink(href);
  });
  return anchor;
}

function command(written: string, inside: Node[], seat: Seat): HTMLElement {
  return pressable(el('span', { className: 'command' }, ...inside), written, () => {
    void seat.act({ action: 'sendText', text: written });
  });
}
