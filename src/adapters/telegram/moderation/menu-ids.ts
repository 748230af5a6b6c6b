/** The moderators' menus as their buttons name them; short, since it is part of 64 bytes. */
export const MODERATION_MENUS = {
  notice: 'new',
  queue: 'queue',
  case: 'case',
  reject: 'why',
  pick: 'pk',
  similar: 'sim',
} as const;
