import { beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { MessageView } from '../../src/sandbox/protocol.js';
import { importLive } from '../support/live-list.js';
import { startTestProduct, type Player } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';

const HEADER = 'id,schema,name,aliases,countries,identifiers,sanctions,first_seen,last_seen';
const COPY = [HEADER, 'newling,Company,Newling,,de,,,2022-05-12,2026-05-01'].join('\n');

const product = startedOnce(startTestProduct);
beforeAll(async () => {
  await importLive(product.dataDir, { Bolt: 'bolt' }, '2024-05-01');
});

async function sends(person: Player, name: string, answer: RegExp): Promise<MessageView> {
  const { messageId } = await person.chat.sendFile(Buffer.from(COPY), { name });
  return person.hearsFrom(messageId, answer);
}
const labels = ({ buttons }: MessageView) => buttons.flat().map(({ label }) => label);

describe('a file that an admin sends without a word', () => {
  it('is asked about, and compared with the list that is meant', async () => {
    const { iryna } = product;
    const asked = await sends(iryna, 'targets.simple.csv', /Що зробити з цим файлом/);
    expect(labels(asked)).toEqual([
      'Оновити «Чинний перелік»',
      'Оновити «Міжнародні спонсори війни»',
      'Перевірити назви з файлу',
    ]);
    const shown = await iryna.taps('Оновити «Чинний перелік»', /копія від 1 травня 2026/);
    expect(shown.text).toContain('+ Newling');
    await iryna.taps('Не застосовувати', /не застосовано/);
  });

  it('is screened like anybody’s table when that is meant', async () => {
    const { martha } = product;
    await sends(martha, 'suppliers.csv', /What should be done with this file/);
    await martha.taps('Check the names in it', /suppliers\.csv/);
  });

  it('that no table can be is offered as a list only, and an old question is over', async () => {
    const { iryna } = product;
    const first = await sends(iryna, 'entities.ftm.json', /Що зробити з цим файлом/);
    expect(labels(first)).toHaveLength(2);
    const second = await sends(iryna, 'targets.csv.gz', /Що зробити з цим файлом/);
    expect(await iryna.presses(first.messageId, 'Оновити «Чинний перелік»')).toContain('Це вже завершено');
    expect(second.messageId).toBeGreaterThan(first.messageId);
  });

  it('is a table when it comes from anybody else', async () => {
    const { taras, iryna } = product;
    const { messageId } = await taras.chat.sendFile(Buffer.from(COPY), { name: 'list.csv' });
    const answer = await taras.hearsFrom(messageId, /./);
    expect(answer.text).not.toContain('Що зробити з цим файлом');
    const asked = await sends(iryna, 'again.csv', /Що зробити з цим файлом/);
    const button = asked.buttons.flat().find(({ label }) => label === 'Оновити «Чинний перелік»');
    const data = button?.kind === 'callback' ? button.data : '';
    expect((await taras.chat.forgePress(data).answer()).text).toContain('Це вже завершено');
  });
});

describe('the command menu', () => {
  const commandsOf = async (person: number): Promise<string[]> => {
    const response = await fetch(`${product.url}/bot${product.sandbox.token}/getMyCommands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ scope: { type: 'chat', chat_id: person } }),
    });
    const { result } = (await response.json()) as { result: { command: string }[] };
    return result.map(({ command }) => command);
  };

  it('holds what an admin may do, and nobody else sees it', async () => {
    const { iryna, taras } = product;
    await iryna.says('/start', /Слід/);
    await taras.says('/start', /Слід/);
    await iryna.says('/import', /Щоб оновити перелік/);
    const commands = await commandsOf(SANDBOX_IDS.moderator);
    expect(commands).toEqual(expect.arrayContaining(['queue', 'same', 'import', 'report']));
    expect(await commandsOf(SANDBOX_IDS.campaigner)).toEqual([]);
  });
});
