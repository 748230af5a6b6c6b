import { WORLDS } from '../support/worlds.js';
import { jobQueueContract } from './job-queue.contract.js';

for (const [name, open] of WORLDS) jobQueueContract(name, open);
