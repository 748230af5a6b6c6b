import { beforeAll, describe, expect, it } from 'vitest';
import { SANDBOX_IDS } from '../../src/sandbox/people/default-people.js';
import { A_CHANNEL } from '../../src/sandbox/people/other-kinds.js';
import { jpeg } from '../support/files.js';
import { report, showPhoto, startWithPhoto, withoutDraft } from '../support/intake.js';
import { startTestProduct } from '../support/product.js';
import { startedOnce } from '../support/started-once.js';
import { addDetails } from '../support/stories.js';
import { SENT_KINDS } from '../support/sent-kinds.js';

const product = startedOnce(() => startTestProduct({ MODERATORS_CHAT_ID: String(SANDBOX_IDS.group) }));
let photo: Uint8Array;
beforeAll(async () => {
  photo = await jpeg();
});

/** What the bot has said in all: nothing may be added by what nobody waits for an answer to. */
function everythingSaid(): number {
  const { olena, iryna, sandbox } = product;
  const chats = [olena.chat.id, iryna.chat.id, SANDBOX_IDS.group];
  return chats.flatMap((id) => sandbox.messages(id)).filter(({ from }) => from.isBot).length;
}

describe('in the moderators’ room', () => {
  it('nothing that answers to the bot is taken for evidence, and nobody is answered', async () => {
    const { olena, iryna } = product;
    const ref = await report(olena);
    const room = iryna.chat.in(SANDBOX_IDS.group);
    const notice = await room.waitFor(({ text }) => text.includes(ref));
    const before = everythingSaid();
    await room.sendPhoto(photo, undefined, { replyTo: notice.messageId });
    room.sendText('гарне фото', { replyTo: notice.messageId });
    await room.sendPhoto(photo);
    room.service('pinned');
    room.service('title');
    room.service('joined');
    room.sendText('/queue');
    await room.waitFor(({ from, text }) => from.isBot && /У черзі|Черга/.test(text), { fresh: true });
    expect(everythingSaid()).toBe(before + 1);
  });

  it('a moderator who is asked for words is told so, whatever else they send, once for an album', async () => {
    const { olena, iryna } = product;
    const ref = await report(olena);
    const room = iryna.chat.in(SANDBOX_IDS.group);
    const notice = await room.waitFor(({ text }) => text.includes(ref));
    const openCase = notice.buttons.flat()[0]?.label ?? '';
    await room.press(notice.messageId, openCase).answer();
    const taken = await room.waitFor(
      ({ messageId, buttons }) =>
        messageId >= notice.messageId && buttons.flat().some(({ label }) => label === 'Взяти в роботу'),
    );
    await room.press(taken.messageId, 'Взяти в роботу').answer();
    await room.waitFor(({ buttons }) => buttons.flat().some(({ label }) => label === 'Відхилити'));
    await room.pressButton('Відхилити').answer();
    await room.waitFor(({ buttons }) =>
      buttons.flat().some(({ label }) => label === 'Написати свою причину'),
    );
    await room.pressButton('Написати свою причину').answer();
    const asked = await room.waitFor(({ text }) => text.startsWith('Напишіть причину'), { fresh: true });
    const before = everythingSaid();
    await room.sendPhoto(photo, undefined, { replyTo: asked.messageId });
    await room.waitFor(({ text }) => text === 'Тут потрібен текст. Скасувати: /cancel', { fresh: true });
    room.service('pinned');
    room.sendText('/cancel');
    await room.waitFor(({ from }) => from.isBot, { fresh: true });
    expect(everythingSaid()).toBe(before + 2);
  });
});

describe('a moderator who is asked for words in private', () => {
  it('is told so for everything else, once for an album, and what they sent becomes no report', async () => {
    const { olena, iryna } = product;
    await iryna.says('/start', /Слід/);
    const ref = await report(olena);
    const { messageId } = await iryna.says('/queue', /У черзі/);
    const row = iryna.chat
      .messages()
      .find((message) => message.messageId === messageId)
      ?.buttons.flat();
    const label = row?.find((button) => button.label.includes(ref))?.label ?? ref;
    await iryna.presses(messageId, label);
    await iryna.presses(messageId, 'Взяти в роботу');
    await iryna.presses(messageId, 'Відхилити');
    await iryna.presses(messageId, 'Написати свою причину');
    await iryna.hearsFrom(messageId, /Напишіть причину/);
    const others = SENT_KINDS.filter(({ sort }) => !/^(words|unknown|silent)/.test(sort));
    for (const kind of others) {
      const before = everythingSaid();
      await kind.send(iryna.chat);
      await iryna.hears(/^Тут потрібен текст/);
      expect([kind.name, everythingSaid()]).toEqual([kind.name, before + 1]);
    }
    await iryna.says('/cancel', /Скасовано/);
    await iryna.says('/cancel', /нема чого скасовувати/);
  });
});

describe('updates of other kinds', () => {
  it('are neither asked for nor, should they come, answered', async () => {
    const { olena, sandbox } = product;
    await withoutDraft(olena);
    await showPhoto(olena);
    const before = everythingSaid();
    const stranger = { id: 600_000_003, is_bot: false, first_name: 'Somebody' };
    const bot = { id: 600_000_004, is_bot: true, first_name: 'Bot' };
    const group = { id: -400_000_777, type: 'group', title: 'Somewhere' };
    const text = { message_id: 5, date: 1_800_000_000, text: '/check Hikvision' };
    sandbox.deliver('channel_post', { ...text, chat: A_CHANNEL, sender_chat: A_CHANNEL });
    sandbox.deliver('message', { ...text, chat: group, from: bot });
    sandbox.deliver('message_reaction', {
      chat: group,
      message_id: 5,
      date: 1,
      user: stranger,
      old_reaction: [],
      new_reaction: [],
    });
    sandbox.deliver('my_chat_member', {
      ...{ chat: group, from: stranger, date: 1_800_000_000 },
      old_chat_member: { user: bot, status: 'member' },
      new_chat_member: { user: bot, status: 'administrator' },
    });
    sandbox.deliver('message', {
      message_id: 6,
      date: 1,
      chat: group,
      from: stranger,
      new_chat_members: [bot],
    });
    sandbox.deliver('message', {
      message_id: 7,
      date: 1,
      chat: group,
      from: stranger,
      migrate_to_chat_id: -1_000_000_000_001,
    });
    sandbox.deliver('message', { message_id: 8, date: 1, chat: group, from: stranger, photo: [] });
    await olena.says('/help', /Повідомити про компонент/);
    expect(everythingSaid()).toBe(before + 1);
    await olena.taps('Готово', /У якому стані/);
  });
});

describe('albums', () => {
  it('that come over minutes, with words in between, are one album of one report', async () => {
    const { olena } = product;
    await withoutDraft(olena);
    const [first] = await olena.chat.sendAlbum([photo, photo], ['плата', 'маркування']);
    const album = first?.mediaGroupId ?? '';
    await olena.hears(/Отримано 2 файли/);
    await olena.taps('Почати звернення', /Надішліть ще/);
    await olena.says('ще зараз надішлю', /Коли всі файли надіслано/);
    await olena.chat.sendPhoto(photo, 'збоку', { album });
    await olena.hears(/Отримано 3 файли/);
    await olena.taps('Готово', /У якому стані/);
    await olena.chat.sendPhoto(photo, undefined, { album });
    await olena.hears(/Разом 4 файли/);
  });

  it('of what is not taken are refused in one sentence', async () => {
    const { olena } = product;
    await withoutDraft(olena);
    const before = everythingSaid();
    const zip = { bytes: new Uint8Array(8), name: 'a.zip', mime: 'application/zip' };
    await olena.chat.sendFiles([zip, zip, zip]);
    await olena.says('/help', /Повідомити про компонент/);
    expect(everythingSaid()).toBe(before + 2);
  });
});

describe('the same photo', () => {
  it('twice is two files of the report, with one hash', async () => {
    const { olena, sandbox } = product;
    await withoutDraft(olena);
    await startWithPhoto(olena);
    await olena.shows(photo, /Разом 2 файли/);
    await addAndSend();
    const [own] = sandbox
      .messages(olena.chat.id)
      .filter(({ text }) => text.includes('Збережено без змін 2 файли'));
    const hashes = own?.text.match(/^[0-9a-f]{64}$/gm) ?? [];
    expect(new Set(hashes).size).toBe(1);
    expect(hashes).toHaveLength(2);
  });
});

async function addAndSend(): Promise<void> {
  const { olena } = product;
  await olena.taps('Назад', /Перевірте звернення/);
  await addDetails(olena, /Що це за компонент/);
  await olena.taps('Назад', /Перевірте звернення/);
  await olena.taps('Надіслати', /Підтвердження/);
}

describe('two reports at once', () => {
  it('a link in the middle of a draft offers the draft, and counts for the report after it', async () => {
    const { olena } = product;
    await withoutDraft(olena);
    await showPhoto(olena);
    olena.chat.open('r_shahed-136');
    const waits = await olena.hears(/У Вас є чернетка/);
    await olena.presses(waits.messageId, 'Продовжити');
    await olena.hearsFrom(waits.messageId + 1, /Отримано 1 файл/);
    await withoutDraft(olena);
    await olena.says('/report', /Надішліть фото|Звернення про/);
    await olena.hasHeard(/Звернення про Shahed-136/);
  });

  it('from a second device the draft goes on where it is, and buttons of the first do no harm', async () => {
    const { olena } = product;
    await withoutDraft(olena);
    await showPhoto(olena);
    const first = await olena.hasHeard(/Отримано 1 файл. Надішліть ще/);
    await olena.taps('Готово', /У якому стані/);
    const stale = first.buttons.flat()[0];
    const again = stale?.kind === 'callback' ? await olena.chat.forgePress(stale.data).answer() : null;
    expect(again?.text).toContain('Ви вже відповіли');
    await olena.taps('Уламки вже в надійному місці', /Де його знайшли/);
  });
});

it('a file that Telegram no longer has is refused with what to do', async () => {
  const { olena, sandbox } = product;
  await withoutDraft(olena);
  const gone = { kind: 'refuse', code: 400, description: 'Bad Request: invalid file_id' } as const;
  sandbox.faults.next('getFile', gone);
  await olena.chat.sendFile(photo, { name: 'old.jpg', mime: 'image/jpeg' });
  await olena.hears(/не збережено: Telegram більше його не має, надішліть ще раз/);
});
