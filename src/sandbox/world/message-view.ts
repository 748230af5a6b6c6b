import type { Entity, FileBase, InlineButton, Message } from '../bot-api-types.js';
import type { ButtonView, EntityView, MediaView, MessageView } from '../protocol.js';
import type { StoredMessage } from './state.js';
import type { World } from './world.js';

/** A message as people see it. */
export function messageView(world: World, { message }: StoredMessage): MessageView {
  const media = mediaView(message);
  const service = message.left_chat_member && `${message.left_chat_member.first_name} left the group`;
  return {
    chatId: message.chat.id,
    messageId: message.message_id,
    from: {
      id: message.from.id,
      name:
        message.from.id === world.state.bot.id ? (world.state.bot.names[''] ?? '') : message.from.first_name,
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
    ...(message.forward_origin && { forwardedFrom: message.forward_origin.sender_user.first_name }),
    ...(service !== undefined && { service }),
  };
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
  const { document, video, voice, sticker, location, contact } = message;
  if (document) {
    const { file_name: name = 'file', mime_type: mime = '', file_size: size } = document;
    return { kind: 'document', url: fileUrl(document), name, mime, size };
  }
  if (video) {
    const { mime_type: mime = '', file_size: size, width, height, duration } = video;
    return { kind: 'video', url: fileUrl(video), mime, size, width, height, duration };
  }
  if (voice) return { kind: 'voice', url: fileUrl(voice), size: voice.file_size, duration: voice.duration };
  if (sticker) return { kind: 'sticker', emoji: sticker.emoji ?? '' };
  if (location) return { kind: 'location', latitude: location.latitude, longitude: location.longitude };
  if (contact) return { kind: 'contact', phone: contact.phone_number, firstName: contact.first_name };
  return undefined;
}

function fileUrl(file: FileBase): string {
  return `/sandbox/files/${file.file_id}`;
}
