import { describe, expect, it } from 'vitest';

import { describeError } from '../../../src/adapters/log/describe-error.js';
import { createLog } from '../../../src/adapters/log/log.js';
import { OperatorError } from '../../../src/core/kernel/operator-error.js';
import type { LogLevel } from '../../../src/core/log.port.js';

const TOKEN = '7000000001:AAH-made_up_token_for_this_test_0000';

function listen(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const log = createLog({ level, destination: { write: (line) => lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown> };
}

describe('the log', () => {
  it('an event is one line of JSON with its details and nothing of the machine', () => {
    const { log, lines, last } = listen();
    log.info('job.done', { kind: 'seal-evidence', attempts: 2 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      event: 'job.done',
      kind: 'seal-evidence',
      attempts: 2,
    });
  });

  it('events below the level are not written', () => {
    const { log, lines } = listen('warn');
    log.debug('a');
    log.info('b');
    log.warn('c');
    log.error('d');
    expect(lines).toHaveLength(2);
  });

  it('a bot token never reaches the log, wherever it stands', () => {
    const { log, lines } = listen();
    log.warn('call.failed', { url: `https://api.telegram.org/bot${TOKEN}/getMe`, why: TOKEN });
    log.warn('call.failed', { url: `https://api.telegram.org/bot${encodeURIComponent(TOKEN)}/getMe` });
    log.warn('call.failed', { header: 'Authorization: Bearer abcdefghijkl', form: 'secret=abcdefghijkl' });
    expect(lines.join('')).not.toMatch(/made_up_token|abcdefghijkl/);
    expect(lines.join('')).toContain('https://api.telegram.org/bot[withheld]/getMe');
  });

  it('a detail that is personal by its name is withheld', () => {
    const { log, lines } = listen();
    log.info('oops', { user_id: 100200300, firstName: 'Olena', text: 'words', fileId: 'AgAC', count: 3 });
    expect(lines.join('')).not.toMatch(/100200300|Olena|words|AgAC/);
    expect(lines.join('')).toContain('"count":3');
  });
});

describe('what a log may say about an error', () => {
  it('a stranger’s message is not repeated, only class, code and place', () => {
    const error = Object.assign(new TypeError('cannot read "Olena, Kyiv"\n    at Olena (secret:1:1)'), {
      code: 'E_MADE_UP',
    });
    const described = describeError(error);
    expect(described).toMatchObject({ error: 'TypeError E_MADE_UP' });
    expect(described['at']).toContain('tests/adapters/log/log.test.ts:');
    expect(JSON.stringify(described)).not.toContain('Olena');
  });

  it('a message written for the operator is kept, and the class of its cause', () => {
    const cause = Object.assign(new Error('private'), { code: 'EADDRINUSE' });
    const described = describeError(new OperatorError('Port 3000 is taken.', { cause }));
    expect(described).toMatchObject({
      error: 'OperatorError',
      message: 'Port 3000 is taken.',
      cause: 'Error EADDRINUSE',
    });
    expect(JSON.stringify(described)).not.toContain('private');
  });

  it('something thrown that is no error is described by its type alone', () => {
    expect(describeError('Olena')).toEqual({ error: 'string' });
    expect(describeError(undefined)).toEqual({ error: 'undefined' });
  });

  it('a name or a code made of somebody’s text is not repeated', () => {
    const error = Object.assign(new Error('x'), { name: 'Olena from Kyiv', code: 'my secret' });
    expect(describeError(error)).toMatchObject({ error: 'Error' });
  });
});
