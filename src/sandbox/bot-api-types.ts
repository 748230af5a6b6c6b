/** The few shapes of the Bot API that the sandbox keeps and sends. Optional fields are simply left out of the JSON. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string | undefined;
  language_code?: string | undefined;
}

export type ChatType = 'private' | 'group' | 'supergroup';

export interface Chat {
  id: number;
  type: ChatType;
  title?: string | undefined;
  first_name?: string | undefined;
  username?: string | undefined;
}

/** Offset and length count UTF-16 units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string | undefined;
  language?: string | undefined;
  custom_emoji_id?: string | undefined;
  user?: User | undefined;
}

export interface FileBase {
  file_id: string;
  file_unique_id: string;
  file_size: number;
}

export interface PhotoSize extends FileBase {
  width: number;
  height: number;
}

export interface DocumentFile extends FileBase {
  file_name?: string | undefined;
  mime_type?: string | undefined;
  thumbnail?: PhotoSize | undefined;
}

export interface VideoFile extends DocumentFile {
  width: number;
  height: number;
  duration: number;
}

/** A round video. */
export interface VideoNoteFile extends FileBase {
  length: number;
  duration: number;
}

export interface AudioFile extends DocumentFile {
  duration: number;
}

export interface VoiceFile extends FileBase {
  duration: number;
  mime_type?: string | undefined;
}

export interface Sticker extends FileBase {
  type: 'regular';
  width: number;
  height: number;
  is_animated: boolean;
  is_video: boolean;
  emoji?: string | undefined;
}

export interface Location {
  latitude: number;
  longitude: number;
  horizontal_accuracy?: number | undefined;
  /** Seconds for which it is shared as it moves. */
  live_period?: number | undefined;
}

export interface Venue {
  location: Location;
  title: string;
  address: string;
}

export interface Contact {
  phone_number: string;
  first_name: string;
  user_id?: number | undefined;
}

export interface InlineButton {
  text: string;
  callback_data?: string | undefined;
  url?: string | undefined;
  switch_inline_query?: string | undefined;
  switch_inline_query_current_chat?: string | undefined;
  switch_inline_query_chosen_chat?: { query?: string | undefined } | undefined;
  copy_text?: { text: string } | undefined;
  [other: string]: unknown;
}

export interface InlineKeyboard {
  inline_keyboard: InlineButton[][];
}

export interface ReplyKey {
  text: string;
  request_location?: boolean | undefined;
  request_contact?: boolean | undefined;
}

/** What a message carries, besides who sent it and when. */
export interface Content {
  text?: string | undefined;
  entities?: Entity[] | undefined;
  caption?: string | undefined;
  caption_entities?: Entity[] | undefined;
  photo?: PhotoSize[] | undefined;
  document?: DocumentFile | undefined;
  video?: VideoFile | undefined;
  /** Comes with `document` beside it, which is the same file. */
  animation?: VideoFile | undefined;
  video_note?: VideoNoteFile | undefined;
  audio?: AudioFile | undefined;
  voice?: VoiceFile | undefined;
  sticker?: Sticker | undefined;
  location?: Location | undefined;
  /** Comes with `location` beside it. */
  venue?: Venue | undefined;
  contact?: Contact | undefined;
  /** Kinds whose insides nothing here looks at. */
  poll?: object | undefined;
  dice?: { emoji: string; value: number } | undefined;
  game?: object | undefined;
  story?: object | undefined;
  paid_media?: object | undefined;
  giveaway?: object | undefined;
  checklist?: object | undefined;
  has_media_spoiler?: boolean | undefined;
  media_group_id?: string | undefined;
  left_chat_member?: User | undefined;
  new_chat_members?: User[] | undefined;
  new_chat_title?: string | undefined;
  pinned_message?: Message | undefined;
  message_auto_delete_timer_changed?: { message_auto_delete_time: number } | undefined;
  web_app_data?: { data: string; button_text: string } | undefined;
}

export type ForwardOrigin =
  | { type: 'user'; date: number; sender_user: User }
  /** Somebody who does not let others find them by what they wrote. */
  | { type: 'hidden_user'; date: number; sender_user_name: string }
  | { type: 'channel'; date: number; chat: Channel; message_id: number };

export interface Channel {
  id: number;
  type: 'channel';
  title: string;
  username?: string | undefined;
}

/** The part of a message that a reply quotes. */
export interface Quote {
  text: string;
  position: number;
  is_manual?: boolean | undefined;
}

export interface Message extends Content {
  message_id: number;
  from: User;
  chat: Chat;
  date: number;
  edit_date?: number | undefined;
  reply_to_message?: Message | undefined;
  quote?: Quote | undefined;
  via_bot?: User | undefined;
  forward_origin?: ForwardOrigin | undefined;
  has_protected_content?: boolean | undefined;
  reply_markup?: InlineKeyboard | undefined;
}

export interface BotCommand {
  command: string;
  description: string;
}

export interface CommandScope {
  type: string;
  chat_id?: number | undefined;
  user_id?: number | undefined;
}

export type UpdateKind =
  | 'message'
  | 'edited_message'
  | 'channel_post'
  | 'message_reaction'
  | 'callback_query'
  | 'inline_query'
  | 'chosen_inline_result'
  | 'my_chat_member'
  | 'chat_member';
