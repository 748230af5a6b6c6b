import type { Message } from 'telegraf/types';

/** What somebody sent, as far as the answer to it differs. `closed`: Telegram hands bots nothing of its content. */
export type MessageKind =
  'words' | 'file' | 'place' | 'voice' | 'sound' | 'contact' | 'sticker' | 'closed' | 'other';

/** By the field that holds it. A venue has a place too, an animation a document, a live photo a photo. */
const KINDS: readonly (readonly [field: string, kind: MessageKind])[] = [
  ['text', 'words'],
  ['photo', 'file'],
  ['video', 'file'],
  ['video_note', 'file'],
  ['document', 'file'],
  ['location', 'place'],
  ['voice', 'voice'],
  ['audio', 'sound'],
  ['contact', 'contact'],
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['story', 'closed'],
  ['paid_media', 'closed'],
];

/** Also of a kind that Telegram invents tomorrow: that is `other`, and is answered. */
export function kindOfMessage(message: Message): MessageKind {
  return KINDS.find(([field]) => field in message)?.[1] ?? 'other';
}

/**
 * What Telegram itself says in a chat: somebody pinned, joined, changed the title, set a timer. Nobody said it to us, so
 * nobody is answered. The fields are those that https://core.telegram.org/bots/api#message calls service messages.
 */
const SERVICE = new Set([
  ...['new_chat_members', 'left_chat_member', 'chat_owner_left', 'chat_owner_changed', 'new_chat_title'],
  ...['new_chat_photo', 'delete_chat_photo', 'group_chat_created', 'supergroup_chat_created'],
  ...['channel_chat_created', 'message_auto_delete_timer_changed', 'migrate_to_chat_id'],
  ...['migrate_from_chat_id', 'pinned_message', 'successful_payment', 'refunded_payment', 'users_shared'],
  ...['chat_shared', 'gift', 'unique_gift', 'gift_upgrade_sent', 'connected_website', 'write_access_allowed'],
  ...['passport_data', 'proximity_alert_triggered', 'boost_added', 'chat_background_set'],
  ...['checklist_tasks_done', 'checklist_tasks_added', 'direct_message_price_changed'],
  ...['forum_topic_created', 'forum_topic_edited', 'forum_topic_closed', 'forum_topic_reopened'],
  ...['general_forum_topic_hidden', 'general_forum_topic_unhidden', 'giveaway_created'],
  ...['giveaway_completed', 'managed_bot_created', 'paid_message_price_changed', 'poll_option_added'],
  ...['poll_option_deleted', 'suggested_post_approved', 'suggested_post_approval_failed'],
  ...['suggested_post_declined', 'suggested_post_paid', 'suggested_post_refunded', 'video_chat_scheduled'],
  ...['video_chat_started', 'video_chat_ended', 'video_chat_participants_invited', 'web_app_data'],
]);

export function isServiceMessage(message: Message): boolean {
  return Object.keys(message).some((field) => SERVICE.has(field));
}
