import { beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import type { PersonDriver } from '../../src/sandbox/people/person.js';
import { report, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { greeted, startedOnce } from '../support/started-once.js';
import { takeAndMatch } from '../support/stories.js';

// A forged press can ask for what is on the screen already.
const product = startedOnce(startTestProduct);
/** Every button any moderator's menu showed: the queue, a case free and held, companies, reasons, a decided case. */
const real = new Set<string>();
let ref: string;

beforeAll(async () => {
  const { iryna, olena, sandbox } = product;
  const collect = (): void => {
    for (const { buttons } of sandbox.messages(iryna.chat.id)) {
      for (const button of buttons.flat()) if (button.kind === 'callback') real.add(button.data);
    }
  };
  await greeted(iryna);
  const decided = await report(olena, { manufacturer: 'Hikvision' });
  await takeAndMatch(iryna, decided);
  collect();
  await iryna.taps('Підтвердити', /підтверджено/);
  await iryna.chat.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'Відкрити знову'));
  collect();
  ref = await report(olena, { manufacturer: 'Hikvision' });
  await iryna.hasHeard(new RegExp(`Нове звернення ${ref}`));
  collect();
  await iryna.taps('Відкрити звернення', new RegExp(`${ref} · надіслано`));
  collect();
  await iryna.says('/queue', /У черзі/);
  collect();
  await iryna.taps('Взяти в роботу', /У роботі у Вас/);
  await iryna.taps('Відхилити', /./);
  await iryna.chat.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'До звернення'));
  collect();
  await iryna.taps('До звернення', /./);
  await iryna.taps('Обрати компанію', /./);
  await iryna.chat.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'Прибрати вибір'));
  collect();
});

const MODERATION = /^(new|queue|case|why|pk)/;

/** The same buttons a little changed: other menus' names, other cases, versions and positions. */
function variations(data: readonly string[]): string[] {
  return data.flatMap((each) => [
    each,
    each.replace(/^[^/]+/, 'case'),
    each.replace(/^[^/]+/, 'queue'),
    each.replace(/\/0\/0\//, '/1/0/'),
    each.replace(/:(\w+)/, ':1'),
    each.slice(0, -1),
  ]);
}

const GARBAGE = [
  ' ',
  '/',
  '////',
  ':',
  'case/ff/ff/x/h',
  'case/0/0//h',
  'queue/0/0/99:/h',
  'queue/0/0/-1:/h',
  'queue/0/0/NaN:x:y/f',
  'mine/0/0/1e9:ZZZZZZ/h',
  'own/0/0/0:000000/h',
  'rev/0/0/000000/h',
  'lang/7/7//h',
  'main/0/0//h',
  'ans1',
  'ans1:::',
  'ans1:000000:marking:unmarked',
  'ans1:000000:__proto__:constructor',
  'mov1:000000:proceed:offer',
  'mov1:000000:constructor:toString',
  'co1:',
  'co1:../../etc/passwd',
  '🙂'.repeat(16),
  'x'.repeat(64),
  '\u0000\u0001',
] as const;

function everything(): string {
  const { iryna, martha, sandbox, olena } = product;
  const texts = [iryna, martha, olena].map(({ chat }) => sandbox.messages(chat.id).map(({ text }) => text));
  return JSON.stringify(texts);
}

/** Presses each and hears nothing but an empty answer. */
async function getsNothing(chat: PersonDriver, data: readonly string[]): Promise<void> {
  const before = [everything(), chat.messages().length];
  for (const each of data) {
    const { text } = await chat.forgePress(each).answer();
    expect({ each, text }).toEqual({ each, text: '' });
  }
  expect([everything(), chat.messages().length]).toEqual(before);
}

describe('somebody without the role', () => {
  it('gets no answer to /queue', async () => {
    const { james, taras } = product;
    for (const person of [james, taras]) {
      person.chat.sendText('/queue');
      const next = await person.says('/help', /\/mycases/);
      expect(person.chat.messages().filter(({ from }) => from.isBot)).toEqual([next]);
    }
  });

  it('gets nothing and changes nothing with the data of any button of the moderators', async () => {
    const { james, taras } = product;
    const buttons = [...real].filter((data) => MODERATION.test(data));
    expect(new Set(buttons.map((data) => data.split('/')[0]))).toEqual(
      new Set(['new', 'queue', 'case', 'why', 'pk']),
    );
    await getsNothing(james.chat, variations(buttons));
    await getsNothing(taras.chat, buttons);
    await getsNothing(taras.chat.in(SANDBOX_IDS.group), buttons);
  });

  it('and a moderator in a group that is not the moderators’ own gets nothing either', async () => {
    const { iryna } = product;
    await getsNothing(
      iryna.chat.in(SANDBOX_IDS.group),
      [...real].filter((data) => MODERATION.test(data)),
    );
  });

  it('cannot press the buttons of another person’s draft or cases', async () => {
    const { olena, james, sandbox } = product;
    await withoutDraft(olena);
    await startWithPhoto(olena);
    await olena.says('/mycases', /У Вас/);
    const data = sandbox
      .messages(olena.chat.id)
      .flatMap(({ buttons }) => buttons.flat())
      .flatMap((button) => (button.kind === 'callback' ? [button.data] : []));
    expect(data.some((each) => each.startsWith('ans1:'))).toBe(true);
    const before = everything();
    for (const each of data) await james.chat.forgePress(each).answer();
    expect(everything()).toBe(before);
    expect(JSON.stringify(sandbox.messages(james.chat.id))).not.toMatch(/SL-\w{6}|Hikvision/);
    await olena.taps('Плата', /Що написано/);
  });
});

describe('garbage in place of a button', () => {
  it('is answered and does no harm, from anybody', async () => {
    const { james, iryna, olena } = product;
    const queue = (await iryna.says('/queue', /У черзі|Черга/)).text;
    const before = JSON.stringify(olena.chat.messages());
    for (const chat of [james.chat, iryna.chat]) {
      for (const data of GARBAGE) await chat.forgePress(data).answer();
    }
    const shown = iryna.chat.messages().findLast(({ text }) => text.includes(ref));
    for (const data of GARBAGE) await iryna.chat.forgePress(data, shown?.messageId ?? 0).answer();
    expect(JSON.stringify(olena.chat.messages())).toBe(before);
    expect((await iryna.says('/queue', /У черзі|Черга/)).text).toBe(queue);
  });
});
