import type { PersonDriver } from '../../src/sandbox/people/person.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { isoMedia, jpeg, pdf, png } from './files.js';

/**
 * How something that is sent is dealt with, as far as the answer to it differs:
 * `file` is evidence, `album` two of it, `lie` evidence only by its name; `words…` are words to be read as such; `silent`
 * is nothing that anybody waits for an answer to.
 */
export type Sort =
  | 'file'
  | 'album'
  | 'lie'
  | 'too-big'
  | 'file-type'
  | 'table'
  | 'point'
  | 'live-point'
  | 'voice'
  | 'sound'
  | 'contact'
  | 'sticker'
  | 'closed'
  | 'other'
  | 'words'
  | 'words-link'
  | 'words-nothing'
  | 'words-long'
  | 'words-date'
  | 'unknown-command'
  | 'silent';

export interface SentKind {
  readonly name: string;
  readonly sort: Sort;
  /** Resolves to the first message of it. */
  readonly send: (chat: PersonDriver) => Promise<MessageView> | MessageView;
}

type Send = SentKind['send'];
const kind = (sort: Sort, name: string, send: Send): SentKind => ({ name, sort, send });
const ZIP = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(64)]);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
const LOCKED = Buffer.concat([pdf(), Buffer.from('trailer\n<< /Encrypt 5 0 R >>\n%%EOF\n')]);
const BIG = new Uint8Array(20 * 1024 * 1024 + 1);
const NAME = 'Zzyzx Qwrtp';
const TEXT = 'Ґжцкщ-77';

function file(sort: Sort, name: string, content: Uint8Array | (() => Promise<Uint8Array>), mime: string) {
  const bytes = async (): Promise<Uint8Array> => (typeof content === 'function' ? content() : content);
  return kind(sort, `file ${name}`, async (chat) => chat.sendFile(await bytes(), { name, mime }));
}

function words(sort: Sort, name: string, text: string, how?: Parameters<PersonDriver['sendText']>[1]) {
  return kind(sort, name, (chat) => chat.sendText(text, how));
}

/** The newest message of the bot, to be answered to. */
function newest(chat: PersonDriver): number {
  return chat.messages().findLast(({ from }) => from.isBot)?.messageId ?? 0;
}

/** Everything that a person may send a bot, and what Telegram may say in a chat. */
export const SENT_KINDS: readonly SentKind[] = [
  kind('file', 'photo', async (chat) => chat.sendPhoto(await jpeg())),
  kind('file', 'photo with a caption', async (chat) => chat.sendPhoto(await jpeg(), 'Zzyzx')),
  kind('file', 'photo forwarded from a channel', async (chat) =>
    chat.sendPhoto(await jpeg(), 'Новини', { forwardedFrom: 'channel' }),
  ),
  kind('file', 'photo forwarded from somebody who hides', async (chat) =>
    chat.sendPhoto(await jpeg(), undefined, { forwardedFrom: 'hidden' }),
  ),
  kind('album', 'album whose captions differ', async (chat) => {
    const [first] = await chat.sendAlbum([await jpeg(), await jpeg()], ['плата', 'маркування']);
    if (first === undefined) throw new Error('no album was sent');
    return first;
  }),
  kind('file', 'video', (chat) => chat.sendVideo(isoMedia('isom'))),
  kind('file', 'round video', (chat) => chat.sendVideoNote(isoMedia('isom'))),
  kind('file', 'animation', (chat) => chat.sendAnimation(isoMedia('isom'))),
  kind('file', 'animation through another bot', (chat) =>
    chat.sendAnimation(isoMedia('isom'), { viaAnotherBot: true }),
  ),
  file('file', 'a.png', png, 'image/png'),
  file('file', 'IMG_0001.HEIC', isoMedia('heic'), 'application/octet-stream'),
  file('file', 'act.pdf', pdf(), 'application/pdf'),
  file('file', 'locked.pdf', LOCKED, 'application/pdf'),
  file('file', 'photo.exe', jpeg, 'image/jpeg'),
  file('lie', 'parts.jpg', ZIP, 'image/jpeg'),
  file('lie', 'empty.jpg', new Uint8Array(0), 'image/jpeg'),
  file('lie', 'drawing.png', SVG, 'image/png'),
  file('file-type', 'drawing.svg', SVG, 'image/svg+xml'),
  file('file-type', 'parts.zip', ZIP, 'application/zip'),
  file('file-type', 'setup.exe', Buffer.from('MZ'), 'application/x-msdownload'),
  file(
    'file-type',
    'letter.docx',
    ZIP,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  file('table', 'list.csv', Buffer.from('name\nZzyzx\n'), 'text/csv'),
  file('table', 'notes.txt', Buffer.from('Zzyzx\n'), 'text/plain'),
  kind('too-big', 'video of more than 20 MB', (chat) => chat.sendVideo(BIG)),
  kind('voice', 'voice message', (chat) => chat.sendVoice(new Uint8Array(64))),
  kind('sound', 'sound file', (chat) => chat.sendAudio(new Uint8Array(64))),
  kind('contact', 'contact', (chat) => chat.sendContact('+380001112233')),
  kind('sticker', 'sticker', (chat) => chat.sendSticker('🙂')),
  kind('sticker', 'dice', (chat) => chat.sendOther('dice')),
  kind('closed', 'story', (chat) => chat.sendOther('story')),
  kind('closed', 'paid media', (chat) => chat.sendOther('paid-media')),
  kind('other', 'poll', (chat) => chat.sendOther('poll')),
  kind('other', 'game', (chat) => chat.sendOther('game')),
  kind('other', 'giveaway', (chat) => chat.sendOther('giveaway')),
  kind('other', 'checklist', (chat) => chat.sendOther('checklist')),
  kind('point', 'location', (chat) => chat.sendLocation(49.9935, 36.2304)),
  kind('point', 'venue', (chat) => chat.sendOther('venue')),
  kind('live-point', 'live location', (chat) => chat.sendOther('live-location')),
  words('words', 'text', NAME),
  words('words', 'forwarded text', TEXT, { forwardedFrom: 'person' }),
  words('words', 'text forwarded from a channel', TEXT, { forwardedFrom: 'channel' }),
  words('words', 'text through another bot', TEXT, { viaAnotherBot: true }),
  kind('words', 'text that quotes the bot', (chat) =>
    chat.sendText(NAME, { replyTo: newest(chat), quote: 'Zz' }),
  ),
  words('words', 'text from right to left', 'קומפוננטה \u202Eabc'),
  words('words-link', 'link', 'https://zzyzx.example/qwrtp?x=1#y'),
  words('words', 'number', '73519284'),
  words('words-nothing', 'emoji', '👍🏽🇺🇦'),
  words('words-nothing', 'invisible characters', '\u2060\u200B'),
  words('words-nothing', 'question marks', '???'),
  words('words-long', 'text of 4,096 characters', 'Щ'.repeat(4096)),
  words('words-date', 'yesterday, in English', 'yesterday'),
  words('words-date', 'yesterday, in Ukrainian', 'вчора'),
  words('unknown-command', 'unknown command', '/nonsense'),
  kind('silent', 'pinning', (chat) => chat.service('pinned')),
  kind('silent', 'timer', (chat) => chat.service('timer')),
  kind('silent', 'data of a web app', (chat) => chat.service('web-app-data')),
  kind('silent', 'reaction', (chat) => {
    const message = chat.messages().at(-1);
    if (message === undefined) throw new Error('there is nothing to react to');
    chat.react(message.messageId, '👍');
    return message;
  }),
  kind('silent', 'live location that moves', (chat) => {
    const shared = chat.messages().findLast(({ media }) => media?.kind === 'location' && media.live === true);
    if (shared === undefined) throw new Error('no location is shared');
    return chat.moveTo(shared.messageId, 50.1, 30.1);
  }),
];
