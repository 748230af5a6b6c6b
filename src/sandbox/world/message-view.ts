import type {
  AudioFile,
  Entity,
  FileBase,
  ForwardOrigin,
  InlineButton,
  Location,
  Message,
  Venue,
  VideoNoteFile,
} from '../bot-api-types.js';
import type { ButtonView, EntityView, MediaView, MessageView } from '../protocol.js';
import type { StoredMessage } from './state.js';
import type { World } from './world.js';

/** By message, which is never changed but replaced; in a long conversation everybody looks at all of them often. */
const views = new WeakMap<Message, MessageView>();

/** A message as people see it. */
export function messageView(world: World, { message }: StoredMessage): MessageView {
  const known = views.get(message);
  if (known?.from.name === senderName(world, message)) return known;
  const view = viewOf(world, message);
  views.set(message, view);
  return view;
}

function viewOf(world: World, message: Message): MessageView {
  const media = mediaView(message);
  const service = serviceText(message);
  return {
    chatId: message.chat.id,
    messageId: message.message_id,
    from: {
      id: message.from.id,
      name: senderName(world, message),
      isBot: message.from.is_bot,
    },
    date: message.date,
    text: message.text ?? message.caption ?? '',
    entities: (message.entities ?? message.caption_entities ?? []).map(entityView),
    buttons: buttonViews(message.reply_markup?.inline_keyboard),
    ...(message.edit_date !== undefined && { editDate: message.edit_date }),
    ...(message.media_group_id !== undefined && { mediaGroupId: message.media_group_id }),
    ...(media && { media }),
    ...(message.reply_to_message && { replyToMessageId: message.reply_to_message.message_id }),
    ...(message.via_bot?.username !== undefined && { viaBot: message.via_bot.username }),
    ...(message.forward_origin && { forwardedFrom: originName(message.forward_origin) }),
    ...(service !== undefined && { service }),
  };
}

/** The bot may be called otherwise by now. */
function senderName({ state }: World, { from }: Message): string {
  return from.id === state.bot.id ? (state.bot.names[''] ?? '') : from.first_name;
}

function originName(origin: ForwardOrigin): string {
  if (origin.type === 'user') return origin.sender_user.first_name;
  return origin.type === 'channel' ? origin.chat.title : origin.sender_user_name;
}

function serviceText(message: Message): string | undefined {
  const names = (message.new_chat_members ?? []).map(({ first_name }) => first_name);
  if (message.left_chat_member) return `${message.left_chat_member.first_name} left the group`;
  if (names.length > 0) return `${names.join(', ')} joined the group`;
  if (message.new_chat_title !== undefined) return `The group is called ${message.new_chat_title} now`;
  if (message.pinned_message) return 'A message was pinned';
  if (message.message_auto_delete_timer_changed) return 'Messages delete themselves from now on';
  return message.web_app_data && 'A web app sent something';
}

export function entityView(entity: Entity): EntityView {
  return {
    // Every type that is let in is one of the view's: the parsers make no other, and readers of entities check.
    type: entity.type as EntityView['type'],
    offset: entity.offset,
    length: entity.length,
    ...(entity.url !== undefined && { url: entity.url }),
    ...(entity.language !== undefined && { language: entity.language }),
  };
}

export function buttonViews(rows: InlineButton[][] | undefined): ButtonView[][] {
  return (rows ?? []).map((row) => row.map(buttonView));
}

function buttonView(button: InlineButton): ButtonView {
  const label = button.text;
  if (button.callback_data !== undefined) return { kind: 'callback', label, data: button.callback_data };
  if (button.url !== undefined) return { kind: 'url', label, url: button.url };
  if (button.copy_text !== undefined) return { kind: 'copy', label, text: button.copy_text.text };
  if (button.switch_inline_query_current_chat !== undefined) {
    return { kind: 'switchInline', label, query: button.switch_inline_query_current_chat, here: true };
  }
  const elsewhere = button.switch_inline_query ?? button.switch_inline_query_chosen_chat?.query;
  if (elsewhere !== undefined) return { kind: 'switchInline', label, query: elsewhere, here: false };
  return { kind: 'other', label };
}

function mediaView(message: Message): MediaView | undefined {
  const photo = message.photo?.at(-1);
  if (photo) {
    const { width, height } = photo;
    return { kind: 'photo', url: fileUrl(photo), width, height, spoiler: message.has_media_spoiler === true };
  }
  const { document, voice, sticker, location, contact } = message;
  if (message.video_note) return roundView(message.video_note);
  const video = message.video ?? message.animation;
  if (document && !video) {
    const { file_name: name = 'file', mime_type: mime = '', file_size: size } = document;
    return { kind: 'document', url: fileUrl(document), name, mime, size };
  }
  if (video) {
    const { mime_type: mime = '', file_size: size, width, height, duration } = video;
    return { kind: 'video', url: fileUrl(video), mime, size, width, height, duration };
  }
  if (message.audio) return soundView(message.audio);
  if (voice) return { kind: 'voice', url: fileUrl(voice), size: voice.file_size, duration: voice.duration };
  if (sticker) return { kind: 'sticker', emoji: sticker.emoji ?? '' };
  if (location) return placeView(location, message.venue);
  if (contact) return { kind: 'contact', phone: contact.phone_number, firstName: contact.first_name };
  return otherView(message);
}

function roundView(file: VideoNoteFile): MediaView {
  const { length, file_size: size, duration } = file;
  const side = { width: length, height: length };
  return { kind: 'video', url: fileUrl(file), mime: 'video/mp4', size, ...side, duration };
}

function soundView(file: AudioFile): MediaView {
  return { kind: 'voice', url: fileUrl(file), size: file.file_size, duration: file.duration };
}

function placeView({ latitude, longitude, live_period }: Location, venue: Venue | undefined): MediaView {
  return {
    kind: 'location',
    latitude,
    longitude,
    ...(venue && { title: venue.title }),
    ...(live_period !== undefined && { live: true }),
  };
}

const OTHERS = ['poll', 'dice', 'game', 'story', 'paid_media', 'giveaway', 'checklist'] as const;

function otherView(message: Message): MediaView | undefined {
  const what = OTHERS.find((kind) => message[kind] !== undefined);
  return what && { kind: 'other', what: message.dice?.emoji ?? what };
}

function fileUrl(file: FileBase): string {
  return `/sandbox/files/${file.file_id}`;
}
