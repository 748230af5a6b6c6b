import { WORLDS } from '../support/worlds.js';
import { outboxContract } from './outbox.contract.js';

for (const [name, open] of WORLDS) outboxContract(name, open);
