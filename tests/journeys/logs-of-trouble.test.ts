import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { DEFAULT_PEOPLE } from '../../src/sandbox/people/default-people.js';
import { jpeg } from '../support/files.js';
import { answerAll, startWithPhoto } from '../support/intake.js';
import { startTestProduct, type TestProduct } from '../support/product.js';
import { greeted } from '../support/started-once.js';
import { refIn } from '../support/stories.js';

/** What people write in this story, each a word that stands nowhere else. */
const WORDS = {
  caption: 'підписуватий',
  type: 'компонентище',
  marking: 'QX77ZZ91',
  manufacturer: 'Вигаданенко',
  weapon: 'зброярія',
  place: 'Урочищенько',
  circumstances: 'обставинонька',
  reason: 'причинонька',
  search: 'шуканинка',
  lookup: 'запитулька',
  edited: 'переписалка',
  forged: 'підробонька',
} as const;

it('whatever goes wrong with whatever people send, the log has none of it', async () => {
  const product = await startTestProduct();
  try {
    await goThroughTrouble(product);
    const logged = product.log.text();
    expect(product.log.lines.filter(({ level }) => level === 'warn').length).toBeGreaterThan(8);
    const secrets = [
      ...Object.values(WORDS),
      ...DEFAULT_PEOPLE.flatMap(({ id, firstName, username }) => [
        String(id),
        firstName,
        username ?? firstName,
      ]),
      '48.123',
      '37.456',
      product.sandbox.token,
      ...stored(product),
    ];
    expect(secrets.filter((secret) => logged.includes(secret))).toEqual([]);
  } finally {
    await product.stop();
  }
});

/** File handles, and the ids behind people, as the product stores them. */
function stored({ dataDir }: TestProduct): string[] {
  const database = new Database(join(dataDir, 'slid.db'), { readonly: true });
  const column = (sql: string): string[] => database.prepare(sql).pluck().all() as string[];
  const handles = column(`SELECT json_extract(fields, '$.remote.handle') FROM evidence`);
  const people = column('SELECT id FROM people');
  database.close();
  expect(handles.length).toBeGreaterThan(0);
  expect(people.length).toBeGreaterThan(1);
  return [...handles, ...people];
}

async function goThroughTrouble({ olena, iryna, taras, sandbox }: TestProduct): Promise<void> {
  const { faults } = sandbox;
  await greeted(iryna);
  faults.next('getFile', { kind: 'serverError' });
  await startWithPhoto(olena, WORDS.caption);
  const description = `Bad Request: wrong remote file identifier specified: "${WORDS.caption}"`;
  faults.next('getFile', { kind: 'refuse', code: 400, description });
  await olena.shows(await jpeg(), /Додано/, WORDS.caption);
  faults.next('sendMessage', { kind: 'serverError' });
  await olena.says(WORDS.type, /Що написано/);
  await olena.taps('Назад', /Що це за компонент/);
  faults.next('sendMessage', { kind: 'dropAfter' });
  const { type, marking, manufacturer, weapon, circumstances } = WORDS;
  await answerAll(olena, {
    type,
    marking,
    manufacturer,
    weapon,
    place: `${WORDS.place} 48.123, 37.456`,
    circumstances,
  });
  await olena.taps('Місце', /Де його знайшли/);
  faults.next('sendMessage', { kind: 'badGateway' });
  olena.chat.sendLocation(48.123, 37.456);
  await olena.hears(/Перевірте/);
  const said = olena.chat.sendText(WORDS.edited);
  olena.chat.editText(said.messageId, `${WORDS.edited} ще раз`);
  await olena.hears(/За змінами в попередніх/);
  faults.next('sendMessage', {
    kind: 'refuse',
    code: 400,
    description: `Bad Request: can't parse entities: unexpected "${WORDS.circumstances}" of ${olena.chat.id}`,
  });
  const ref = refIn(await olena.taps('Надіслати', /Підтвердження/));

  const queue = await iryna.says('/queue', /У черзі/);
  const row = queue.buttons.flat().find(({ label }) => label.includes(WORDS.manufacturer));
  await iryna.taps(row?.label ?? '', new RegExp(`${ref} · надіслано`));
  await iryna.taps('Взяти в роботу', /У роботі у Вас/);
  faults.next('sendPhoto', { kind: 'dropBefore' });
  faults.next('sendMediaGroup', { kind: 'serverError' });
  iryna.chat.pressButton('Показати файли');
  await iryna.taps('Обрати компанію', /./);
  await iryna.taps('Шукати іншу назву', /Напишіть назву/);
  await iryna.says(WORDS.search, /нічого схожого/);
  await iryna.taps('До звернення', new RegExp(ref));
  olena.chat.block();
  const { messageId } = await iryna.taps('Відхилити', /./);
  await iryna.presses(messageId, 'Написати свою причину');
  await iryna.hasHeard(/Напишіть причину/);
  await iryna.says(WORDS.reason, /Звернення відхилено/);
  olena.chat.unblock();
  faults.next('sendMessage', { kind: 'serverError' }, 3);
  await taras.says(WORDS.lookup, /Не вдалося обробити|Не знайдено/);
  faults.next('answerInlineQuery', { kind: 'serverError' });
  await taras.chat.inlineQuery(WORDS.lookup);
  await taras.chat.forgePress(`co1:${WORDS.forged}`).answer();
  await taras.chat.forgePress(`ans1:${WORDS.forged}:x:y`).answer();
  faults.next('getUpdates', { kind: 'dropAfter' });
  await taras.says('/help', /Повідомити/);
}
