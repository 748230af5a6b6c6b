import type { ListProposal } from '../../src/core/register/list-proposal.js';

/** A list that an admin has just sent to the bot. */
export const PROPOSAL: ListProposal = {
  id: 'p',
  listId: 'live',
  remote: { handle: 'h', bytes: 1 },
  sentBy: 'admin',
  chat: '7',
  message: 40,
  locale: 'en',
  phase: 'reading',
  begun: false,
  shown: null,
};
