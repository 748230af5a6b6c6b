import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { readConfig, type Config, type Environment } from '../../../src/config/config.js';
import { readEnvironment } from '../../../src/config/environment.js';
import { variables } from '../../../src/config/variables.js';

const TOKEN = '7000000001:AAH-made_up_token_for_this_test_0000';

function accepted(environment: Environment): Config {
  const read = readConfig(environment);
  if (!read.ok) throw new Error(read.error.join('\n'));
  return read.value;
}

function faults(environment: Environment): readonly string[] {
  const read = readConfig(environment);
  return read.ok ? [] : read.error;
}

describe('what an operator can set', () => {
  it('with nothing set, the sandbox starts', () => {
    const config = accepted({});
    expect(config).toMatchObject({
      mode: { kind: 'sandbox' },
      adminIds: [],
      moderatorsChatId: null,
      port: 3000,
      logLevel: 'info',
      defaultLocale: 'uk',
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  it('an empty variable counts as absent, and an unknown one is ignored', () => {
    expect(accepted({ BOT_TOKEN: '', PORT: ' ', SHELL: '/bin/sh' })).toEqual(accepted({}));
  });

  it('with a token, updates are polled from Telegram', () => {
    expect(accepted({ BOT_TOKEN: TOKEN }).mode).toEqual({
      kind: 'telegram',
      token: TOKEN,
      apiRoot: 'https://api.telegram.org',
      updates: { kind: 'polling' },
    });
  });

  it('says for how many days things are kept', () => {
    expect(accepted({}).keeping).toEqual({
      drafts: 30,
      withdrawn: 30,
      rejected: 365,
      parked: 90,
      finished: 30,
      conversations: 180,
    });
    expect(accepted({ DRAFT_DAYS: '7', REJECTED_DAYS: ' 1 ' }).keeping).toMatchObject({
      drafts: 7,
      rejected: 1,
    });
    for (const wrong of ['0', '-1', '1.5', 'never', '40000'])
      expect(faults({ DRAFT_DAYS: wrong })).toEqual([
        `DRAFT_DAYS must be a whole number of days from 1 to 36500, not "${wrong}".`,
      ]);
  });

  it('with a webhook address and its secret, Telegram calls us', () => {
    const config = accepted({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://bot-api:8081/',
      WEBHOOK_URL: 'https://slid.example/hook',
      WEBHOOK_SECRET: 'a-long_secret',
    });
    expect(config.mode).toMatchObject({
      apiRoot: 'http://bot-api:8081',
      updates: { kind: 'webhook', secret: 'a-long_secret' },
    });
  });

  it('lists, numbers and choices are read', () => {
    const config = accepted({
      ADMIN_IDS: '5, 7,5,',
      MODERATORS_CHAT_ID: '-1001234567890',
      PORT: '0',
      LOG_LEVEL: 'warn',
      DEFAULT_LOCALE: 'en',
      DATA_DIR: '/srv/slid',
    });
    expect(config).toMatchObject({
      adminIds: [5, 7],
      moderatorsChatId: -1001234567890,
      port: 0,
      logLevel: 'warn',
      defaultLocale: 'en',
      dataDir: '/srv/slid',
    });
  });

  it('nothing can be changed once it is read', () => {
    const config = accepted({ BOT_TOKEN: TOKEN });
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.mode, { token: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(config.adminIds, { 0: 1 })).toThrow(TypeError);
  });
});

describe('a wrong setting stops the start with one sentence', () => {
  it.each<[Environment, string]>([
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, not "abc".'],
    [{ PORT: '65536' }, 'PORT must be a whole number from 0 to 65535, not "65536".'],
    [{ PORT: '-1' }, 'PORT must be a whole number from 0 to 65535, not "-1".'],
    [{ PORT: '3e3' }, 'PORT must be a whole number from 0 to 65535, not "3e3".'],
    [{ TSA_URL: 'ftp://stamps.example' }, 'TSA_URL must be the http or https address'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug, info, warn, error or silent, not "loud".'],
    [{ DEFAULT_LOCALE: 'ru' }, 'DEFAULT_LOCALE must be uk or en, not "ru".'],
    [{ ADMIN_IDS: '5,@olena' }, 'ADMIN_IDS must be Telegram user ids'],
    [{ ADMIN_IDS: '0' }, 'ADMIN_IDS must be Telegram user ids'],
    [{ ADMIN_IDS: '-100' }, 'ADMIN_IDS must be Telegram user ids'],
    [{ MODERATORS_CHAT_ID: '100' }, 'MODERATORS_CHAT_ID must be the id of a group'],
    [{ BOT_TOKEN: 'hello' }, 'BOT_TOKEN must be the token as BotFather gave it'],
    [{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'ftp://x' }, 'TELEGRAM_API_ROOT must be the address'],
    [{ BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: 'https://a:b@x' }, 'TELEGRAM_API_ROOT must be the address'],
    [{ TELEGRAM_API_ROOT: 'https://x' }, 'TELEGRAM_API_ROOT is set but BOT_TOKEN is not.'],
    [{ BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://x/hook' }, 'WEBHOOK_URL is set but WEBHOOK_SECRET is not.'],
    [{ BOT_TOKEN: TOKEN, WEBHOOK_SECRET: 'abc' }, 'WEBHOOK_SECRET is set but WEBHOOK_URL is not.'],
    [{ WEBHOOK_URL: 'https://x/hook', WEBHOOK_SECRET: 'abc' }, 'WEBHOOK_URL is set but BOT_TOKEN is not.'],
    [
      { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://x/h', WEBHOOK_SECRET: 'no spaces' },
      'WEBHOOK_SECRET must be 1 to 256',
    ],
    [
      { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'https://x/health', WEBHOOK_SECRET: 'abc' },
      'WEBHOOK_URL must be an https address',
    ],
    [
      { BOT_TOKEN: TOKEN, WEBHOOK_URL: 'http://slid.example/hook', WEBHOOK_SECRET: 'abc' },
      'WEBHOOK_URL must be an https address',
    ],
    [{ ENCRYPTION_KEY: 'f'.repeat(64) }, 'ENCRYPTION_KEY is set, but this version does not encrypt yet.'],
  ])('%j', (environment, sentence) => {
    const found = faults(environment);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(sentence);
    expect(found[0]).toMatch(/\.$/);
  });

  it('a webhook over http is for this machine only', () => {
    const local = { BOT_TOKEN: TOKEN, WEBHOOK_SECRET: 'abc', WEBHOOK_URL: 'http://localhost:3000/hook' };
    expect(faults(local)).toEqual([]);
  });

  it('all problems are told at once', () => {
    const found = faults({
      PORT: 'x',
      LOG_LEVEL: 'y',
      ADMIN_IDS: 'z',
      WEBHOOK_SECRET: 'w',
      ENCRYPTION_KEY: 'k',
    });
    expect(found.map((sentence) => sentence.split(' ')[0])).toEqual([
      'ADMIN_IDS',
      'PORT',
      'LOG_LEVEL',
      'WEBHOOK_SECRET',
      'ENCRYPTION_KEY',
    ]);
  });

  it('no sentence repeats a secret', () => {
    const found = faults({ BOT_TOKEN: 'hidden!', WEBHOOK_SECRET: 'hidden!', ENCRYPTION_KEY: 'hidden!' });
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.join()).not.toContain('hidden');
  });
});

describe('the file .env', () => {
  it('gives what the real environment leaves open, and loses where both speak', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slid-env-'));
    try {
      writeFileSync(join(folder, '.env'), '# a comment\nSLID_TEST_ONLY="from the file"\nPATH=overridden\n');
      const environment = readEnvironment(join(folder, '.env'));
      expect(environment['SLID_TEST_ONLY']).toBe('from the file');
      expect(environment['PATH']).toBe(process.env['PATH']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is not needed', () => {
    expect(readEnvironment('/nowhere/.env')['PATH']).toBe(process.env['PATH']);
  });

  it('.env.example explains every variable there is, and no other', () => {
    const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
    const explained = [...example.matchAll(/(?:^#.*\n)+^(\w+)=$/gm)].map((match) => match[1]);
    expect(explained.sort()).toEqual([...Object.keys(variables.shape), 'ENCRYPTION_KEY'].sort());
  });
});
