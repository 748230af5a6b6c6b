/** Run before every file of tests: whichever files ran before it in this process, it begins in the same way. */
import { restartIds } from './cases.js';

restartIds();
