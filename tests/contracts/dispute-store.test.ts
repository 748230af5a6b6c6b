import { WORLDS } from '../support/worlds.js';
import { disputeStoreContract } from './dispute-store.contract.js';

for (const [name, open] of WORLDS) disputeStoreContract(name, open);
