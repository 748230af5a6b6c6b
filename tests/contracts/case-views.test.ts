import { WORLDS } from '../support/worlds.js';
import { caseViewsContract } from './case-views.contract.js';

for (const [name, open] of WORLDS) caseViewsContract(name, open);
