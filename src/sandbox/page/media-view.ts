import type { MediaView } from '../protocol.js';
import { el, icon } from './dom.js';
import { coordinates, fileSize } from './format.js';
import type { Page } from './seat.js';

/** A picture, a file, a place… as it stands in a message. */
export function mediaView(media: MediaView, page: Page): HTMLElement {
  switch (media.kind) {
    case 'photo':
      return photo(media, page);
    case 'document':
      return documentCard(media, page);
    case 'video':
      return el('video', { className: 'video', src: media.url, controls: true, preload: 'metadata' });
    case 'voice':
      return el('audio', { className: 'voice', src: media.url, controls: true, preload: 'metadata' });
    case 'sticker':
      return el('div', { className: 'sticker' }, media.emoji);
    case 'location':
      return card(icon('place'), media.title ?? page.strings.location, coordinates(media));
    case 'other':
      return card(icon('file'), page.strings.other, media.what);
    case 'contact':
      return card(icon('contact'), media.firstName, media.phone);
  }
}

function photo(media: Extract<MediaView, { kind: 'photo' }>, page: Page): HTMLElement {
  const { width, height, url, spoiler } = media;
  const image = el('img', {
    src: url,
    width,
    height,
    alt: page.strings.photo,
    loading: 'lazy',
    decoding: 'async',
  });
  const frame = el('button', { type: 'button', className: 'photo', title: page.strings.enlarge }, image);
  // The place is kept before the picture has come, so that nothing below it jumps.
  frame.style.setProperty('--ratio', String(width / height || 1));
  if (spoiler) frame.classList.add('hidden-photo');
  frame.addEventListener('click', () => {
    if (frame.classList.contains('hidden-photo')) frame.classList.remove('hidden-photo');
    else page.enlarge(url);
  });
  return frame;
}

function documentCard(media: Extract<MediaView, { kind: 'document' }>, page: Page): HTMLElement {
  const details = `${fileSize(media.size)} · ${media.mime}`;
  const link = el('a', {
    className: 'card',
    href: media.url,
    download: media.name,
    title: page.strings.download,
  });
  link.append(...cardParts(icon('file'), media.name, details));
  return link;
}

function card(picture: Node, title: string, details: string): HTMLElement {
  return el('div', { className: 'card' }, ...cardParts(picture, title, details));
}

function cardParts(picture: Node, title: string, details: string): Node[] {
  return [
    el('span', { className: 'card-icon' }, picture),
    el(
      'span',
      { className: 'card-text' },
      el('span', { className: 'card-title' }, title),
      el('span', { className: 'card-details' }, details),
    ),
  ];
}
