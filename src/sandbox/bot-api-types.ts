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
  voice?: VoiceFile | undefined;
  sticker?: Sticker | undefined;
  location?: Location | undefined;
  contact?: Contact | undefined;
  has_media_spoiler?: boolean | undefined;
  media_group_id?: string | undefined;
  left_chat_member?: User | undefined;
}

export interface ForwardOrigin {
  type: 'user';
  date: number;
  sender_user: User;
}

export interface Message extends Content {
  message_id: number;
  from: User;
  chat: Chat;
  date: number;
  edit_date?: number | undefined;
  reply_to_message?: Message | undefined;
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
  | 'callback_query'
  | 'inline_query'
  | 'chosen_inline_result'
  | 'my_chat_member'
  | 'chat_member';
