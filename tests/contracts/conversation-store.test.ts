import { WORLDS } from '../support/worlds.js';
import { conversationStoreContract } from './conversation-store.contract.js';

for (const [name, open] of WORLDS) conversationStoreContract(name, open);
