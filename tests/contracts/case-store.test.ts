import { WORLDS } from '../support/worlds.js';
import { caseStoreContract } from './case-store.contract.js';

for (const [name, open] of WORLDS) caseStoreContract(name, open);
