import { WORLDS } from '../support/worlds.js';
import { updateInboxContract } from './update-inbox.contract.js';

for (const [name, open] of WORLDS) updateInboxContract(name, open);
