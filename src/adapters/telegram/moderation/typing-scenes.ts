/** Scenes in which a moderator types something about a case, by name, so that menus can open them. */
export const REASON_SCENE = 'reject-reason';
export const ASK_SCENE = 'ask-reporter';
export const SEARCH_SCENE = 'company-search';
