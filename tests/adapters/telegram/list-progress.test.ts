import { Telegram } from 'telegraf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createListProgress, type ListProgress } from '../../../src/adapters/telegram/lists/list-progress.js';
import type { ListProposal } from '../../../src/core/register/list-proposal.js';
import { createI18n } from '../../../src/i18n/i18n.js';
import { FakeTelegram, TEST_TOKEN } from '../../support/fake-telegram.js';
import { PROPOSAL } from '../../support/list-proposals.js';

let fake: FakeTelegram;
beforeEach(async () => {
  fake = await FakeTelegram.start();
});
afterEach(() => fake.stop());

function progressOf(proposal: Partial<ListProposal> = {}, due = (): boolean => true): ListProgress {
  const telegram = new Telegram(TEST_TOKEN, { apiRoot: fake.root });
  const t = createI18n().t('en');
  return createListProgress({ telegram, proposal: { ...PROPOSAL, ...proposal }, t, due });
}

const said = (): unknown[] => fake.calls.map(({ payload }) => [payload['message_id'], payload['text']]);

describe('the message that says how far an import is', () => {
  it('is edited when it is time, and ends with what became of it', async () => {
    let asked = 0;
    const progress = progressOf({}, () => (asked += 1) === 2);
    progress.far({ step: 'reading', done: 10, total: 1_000 });
    progress.far({ step: 'comparing', done: 999, total: 1_000 });
    await progress.close('Done.');
    expect(said()).toEqual([
      [40, 'Comparing it with the list: 99 %'],
      [40, 'Done.'],
    ]);
  });

  it('says that a file is being applied, and when it had to begin anew', async () => {
    const progress = progressOf({ phase: 'applying', begun: true });
    progress.far({ step: 'writing', done: 1, total: 3 });
    await progress.close('Done.');
    expect(said()[0]).toEqual([
      40,
      'Applying the file.\nWriting the changes: 33 %\nThe work was interrupted and has begun anew.',
    ]);
  });

  it('waits for what is on its way, skips what is old by then, and says nothing after the end', async () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    fake.script = async ({ payload }) => {
      if (payload['text'] !== 'Done.') await answered;
      return undefined;
    };
    const progress = progressOf();
    progress.far({ step: 'reading', done: 1, total: 2 });
    progress.far({ step: 'reading', done: 2, total: 2 });
    const closed = progress.close('Done.');
    progress.far({ step: 'comparing', done: 1, total: 2 });
    answer();
    await closed;
    expect(said()).toEqual([
      [40, 'Reading the file: 50 %'],
      [40, 'Done.'],
    ]);
  });

  it('goes on in a new message when the first was deleted, and minds no refusal', async () => {
    fake.script = ({ method, payload }) =>
      method === 'editMessageText' && payload['message_id'] === 40
        ? { refuse: 400, words: 'Bad Request: message to edit not found' }
        : undefined;
    const progress = progressOf();
    progress.far({ step: 'reading', done: 1, total: 2 });
    await progress.close('Done.');
    expect(fake.methods()).toEqual(['editMessageText', 'sendMessage', 'editMessageText']);
    expect(said().at(-1)).toEqual([1, 'Done.']);
    fake.script = () => ({ refuse: 403, words: 'Forbidden: bot was blocked by the user' });
    await progressOf().close('Done.');
  });
});
