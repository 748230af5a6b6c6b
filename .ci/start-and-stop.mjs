// Starts the built program as a newcomer would, twice on the same data: the second start finds a database.
import console from 'node:console';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

import { check, inFreshFolder, start } from './program.mjs';

/** Milliseconds, many times what it takes: a machine may be busy with other things. */
const START_WITHIN = 60_000;
const STOP_WITHIN = 20_000;

/** What `probe` gives as soon as it gives something; fails with `otherwise` if that takes too long. */
async function soon(program, probe, otherwise) {
  const deadline = Date.now() + START_WITHIN;
  while (Date.now() < deadline) {
    check(program.child.exitCode === null, 'The program ended by itself.');
    const found = await probe();
    if (found) return found;
    await wait(100);
  }
  throw new Error(`${otherwise} within ${START_WITHIN / 1000} s.`);
}

async function health(url) {
  const response = await fetch(`${url}/health`).catch(() => null);
  return response?.status === 200 ? response.json() : null;
}

async function startAndStop(folder, signal) {
  // Any port that is free when it asks for one: a port found free before may be taken by then.
  const program = start(folder, { PORT: '0' });
  try {
    const began = Date.now();
    const printed = () => /http:\/\/\S+(?=\s)/.exec(program.output.out)?.[0];
    const url = await soon(program, printed, 'The address was not printed');
    const healthy = await soon(program, () => health(url), '/health did not answer 200');
    console.log(`healthy after ${Date.now() - began} ms: ${JSON.stringify(healthy)}`);
    const page = await fetch(url);
    check(page.status === 200, `The sandbox page answered ${page.status}.`);
    check((await page.text()).includes('<html'), 'The sandbox page is not a page.');

    const stopping = Date.now();
    program.child.kill(signal);
    const late = wait(STOP_WITHIN, null, { ref: false });
    const end = await Promise.race([program.ended, late]);
    check(end !== null, `${signal} did not stop it within ${STOP_WITHIN / 1000} s.`);
    check(end.code === 0, `After ${signal} it ended with ${end.code ?? end.signal}.`);
    console.log(`${signal}: stopped after ${Date.now() - stopping} ms`);
  } catch (error) {
    console.log(`${program.output.out}\n${program.output.err}`);
    throw error;
  } finally {
    program.child.kill('SIGKILL');
  }
}

try {
  await inFreshFolder(async (folder) => {
    await startAndStop(folder, 'SIGTERM');
    await startAndStop(folder, 'SIGINT');
  });
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
