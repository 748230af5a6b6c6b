import type { ConversationStore } from '../../../core/conversations/conversation-store.port.js';
import type { Clock } from '../../../core/kernel/time.js';
import type { ListProposal, ListProposals } from '../../../core/register/list-proposal.js';

/** Proposals among what the chat edge remembers. */
export function createListProposals(conversations: ConversationStore, clock: Clock): ListProposals {
  const keyOf = (id: string): string => `list-proposal:${id}`;
  return {
    async load(id) {
      return (await conversations.get(keyOf(id))) as ListProposal | null;
    },
    save: (proposal) => conversations.set(keyOf(proposal.id), proposal, clock.now()),
    erase: (id) => conversations.delete(keyOf(id)),
  };
}
