// A start with wrong settings must fail, with one sentence per problem and nothing else.
import console from 'node:console';
import process from 'node:process';

import { check, inFreshFolder, start } from './program.mjs';

const WRONG = { PORT: 'abc', LOG_LEVEL: 'loud', WEBHOOK_SECRET: 'only-half-of-it' };

try {
  await inFreshFolder(async (folder) => {
    const { output, ended } = start(folder, WRONG);
    const { code } = await ended;
    const sentences = output.err.split('\n').filter((line) => line.trim() !== '');
    console.log(`ended with ${code}:\n${sentences.join('\n')}`);
    check(code !== 0 && code !== null, 'It did not end with an error code.');
    for (const name of Object.keys(WRONG)) {
      const about = sentences.filter((line) => line.includes(`${name} `) && line.endsWith('.'));
      check(about.length >= 1, `There is no sentence about ${name}.`);
    }
    check(sentences.length === Object.keys(WRONG).length, 'There is not exactly one sentence per problem.');
  });
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
