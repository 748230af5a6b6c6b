import { WORLDS } from '../support/worlds.js';
import { peopleContract } from './people.contract.js';

for (const [name, open] of WORLDS) peopleContract(name, open);
