import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createPictureWorkHere } from '../../src/adapters/image/picture-work.js';
import { startProduct } from '../../src/app/start-product.js';
import { readConfig, type Config, type Environment } from '../../src/config/config.js';
import type { Clock } from '../../src/core/kernel/time.js';
import type { Sandbox } from '../../src/sandbox/create-sandbox.js';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { PersonDriver } from '../../src/sandbox/people/person.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { RecordingLog } from './recording-log.js';
import { tablesInThisThread } from './tables.js';

/** The product in the sandbox, driven as people drive it, over real HTTP between bot and Bot API. */
export interface TestProduct {
  readonly dataDir: string;
  readonly log: RecordingLog;
  readonly url: string;
  readonly sandbox: Sandbox;
  /** The Ukrainian-speaking and the English-speaking volunteer, the campaigner, the moderators. */
  readonly olena: Player;
  readonly james: Player;
  readonly taras: Player;
  readonly iryna: Player;
  readonly martha: Player;
  /** Stops and starts again on the same folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** No pacing between test people and their bot. */
export const NO_LIMITS = {
  overall: { everyMs: 0, burst: 1000 },
  privateChat: { everyMs: 0, burst: 1000 },
  group: { everyMs: 0, burst: 1000 },
  backOff: 10,
};

/** A day of test people holds more reports than anybody's. */
const PLENTY = { CASES_PER_DAY: '1000' };

export async function startTestProduct(
  environment: Environment = {},
  { clock }: { readonly clock?: Clock } = {},
): Promise<TestProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'slid-journey-'));
  const log = new RecordingLog();
  const config = configOf({ DATA_DIR: dataDir, PORT: '0', ...PLENTY, ...environment });
  const pictures = createPictureWorkHere();
  const options = { limits: NO_LIMITS, tables: tablesInThisThread, pictures, ...(clock ? { clock } : {}) };
  let product = await startProduct(config, log, options);
  const sandbox = (): Sandbox => {
    if (product.sandbox === null) throw new Error('the product runs without a sandbox');
    return product.sandbox;
  };
  const player = (id: number): Player => new Player(sandbox, id);
  return {
    dataDir,
    log,
    get url() {
      return product.url;
    },
    get sandbox() {
      return sandbox();
    },
    olena: player(SANDBOX_IDS.volunteerUk),
    james: player(SANDBOX_IDS.volunteerEn),
    taras: player(SANDBOX_IDS.campaigner),
    iryna: player(SANDBOX_IDS.moderator),
    martha: player(SANDBOX_IDS.secondModerator),
    async restart() {
      await product.stop();
      product = await startProduct(config, log, options);
    },
    async stop() {
      await product.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export function configOf(environment: Environment): Config {
  const config = readConfig(environment);
  if (!config.ok) throw new Error(config.error.join('\n'));
  return config.value;
}

const judged = new WeakMap<RecordingLog, { mistakes: number; lines: number }>();

/**
 * On a busy machine an update may be handled a second time, after a first try that was given up though it went through;
 * the same edit then changes nothing. The product takes this as harmless too.
 */
const AT_WORST_IDLE = /message is not modified/;

/**
 * Since the last look, the bot made no request that Telegram would have refused, and logged no error. `besides`: the
 * words of refusals that cannot be avoided, as when something is dealt with twice.
 */
export function expectNoMistakes(
  { sandbox, log }: Pick<TestProduct, 'sandbox' | 'log'>,
  besides: RegExp | null = null,
): void {
  const before = judged.get(log) ?? { mistakes: 0, lines: 0 };
  const mistakes = sandbox.mistakes();
  judged.set(log, { mistakes: mistakes.length, lines: log.lines.length });
  const avoidable = mistakes
    .slice(before.mistakes)
    .filter(({ description }) => !AT_WORST_IDLE.test(description) && besides?.test(description) !== true);
  expect(avoidable).toEqual([]);
  expect(log.lines.slice(before.lines).filter(({ level }) => level === 'error')).toEqual([]);
}

/** A person with a chat, in the words of a story: they do something, then hear something. */
export class Player {
  #seat: { readonly sandbox: Sandbox; readonly chat: PersonDriver } | null = null;

  constructor(
    private readonly sandbox: () => Sandbox,
    private readonly id: number,
  ) {}

  /** One driver for as long as the sandbox runs: it remembers what came since the person last did something. */
  get chat(): PersonDriver {
    const sandbox = this.sandbox();
    if (this.#seat?.sandbox !== sandbox) this.#seat = { sandbox, chat: sandbox.person(this.id) };
    return this.#seat.chat;
  }

  /** Types a text and waits for an answer below it that fits. */
  async says(text: string, answer: RegExp): Promise<MessageView> {
    const { messageId } = this.chat.sendText(text);
    return this.hearsFrom(messageId, answer);
  }

  /** Presses the newest button with this label and waits for an answer that fits: that message edited, or a later one. */
  async taps(label: string, answer: RegExp): Promise<MessageView> {
    const { messageId } = await this.chat.waitFor(({ buttons }) =>
      buttons.flat().some((button) => button.label === label),
    );
    this.chat.press(messageId, label);
    return this.hearsFrom(messageId, answer);
  }

  /** Presses a button of this message, once it is there, and waits for what the bot shows on top of the chat. */
  async presses(message: number, label: string): Promise<string> {
    await this.chat.waitFor(
      ({ messageId, buttons }) =>
        messageId === message && buttons.flat().some((button) => button.label === label),
    );
    return (await this.chat.press(message, label).answer()).text;
  }

  /** Waits for an answer that fits in this message or below it. */
  hearsFrom(first: number, pattern: RegExp): Promise<MessageView> {
    return this.chat.waitFor(
      ({ from, text, messageId }) => messageId >= first && from.isBot && pattern.test(text),
      { fresh: true },
    );
  }

  /** Sends a photo and waits for an answer below it that fits. */
  async shows(photo: Uint8Array, answer: RegExp, caption?: string): Promise<MessageView> {
    const { messageId } = await this.chat.sendPhoto(photo, caption);
    return this.hearsFrom(messageId, answer);
  }

  /** Presses a button and waits for what the bot shows on top of the chat. */
  async tapsForToast(label: string): Promise<string> {
    const { text } = await this.chat.pressButton(label).answer();
    return text;
  }

  /** Waits for a message of the bot that fits, sent or edited since the person last did something. */
  hears(pattern: RegExp): Promise<MessageView> {
    return this.chat.waitFor(({ from, text }) => from.isBot && pattern.test(text), { fresh: true });
  }

  /** Waits for a message of the bot that fits, whenever it was sent. */
  hasHeard(pattern: RegExp): Promise<MessageView> {
    return this.chat.waitFor(({ from, text }) => from.isBot && pattern.test(text));
  }
}
