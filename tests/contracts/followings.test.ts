import { WORLDS } from '../support/worlds.js';
import { followingsContract } from './followings.contract.js';

for (const [name, open] of WORLDS) followingsContract(name, open);
