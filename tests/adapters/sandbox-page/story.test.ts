import { describe, expect, it } from 'vitest';
import { State } from '../../../src/sandbox/page/state.js';
import { Pace, Stopped } from '../../../src/sandbox/page/story-pace.js';
import type { Step } from '../../../src/sandbox/page/story-step.js';
import { Story, type StoryProps } from '../../../src/sandbox/page/story.js';
import type { ButtonView, MessageView } from '../../../src/sandbox/protocol.js';

const OLENA = 1;
const who = { languageCode: 'uk', role: /volunteer/i };
const say = { uk: 'Олена пише.', en: 'Olena writes.' };

let nextId = 1;
const fromBot = (text: string, label?: string): MessageView => {
  const button: ButtonView[] = label ? [{ kind: 'callback', label, data: 'x' }] : [];
  return {
    chatId: OLENA,
    messageId: nextId++,
    from: { id: 7, name: 'Slid', isBot: true },
    date: 0,
    text,
    entities: [],
    buttons: button.length > 0 ? [button] : [],
  };
};

/** A story on a page without a page: `answers` is what the bot says to each text, as if at once. */
function storyOf(steps: Step[], answers: Record<string, MessageView> = {}, before: MessageView[] = []) {
  const state = new State();
  const person = { id: OLENA, firstName: 'Olena', languageCode: 'uk', role: 'Volunteer', blocked: false };
  state.apply({ type: 'person', person });
  for (const message of before) state.apply({ type: 'message', message });
  const pace = new Pace();
  pace.speed = 1000;
  const told: string[] = [];
  const pressed: string[] = [];
  const hands: StoryProps['hands'] = {
    sitDownAs: () => undefined,
    say: (_, text) => {
      const message = answers[text];
      if (message) {
        state.apply({ type: 'message', message });
        story.hear({ type: 'message', message });
      }
      return Promise.resolve();
    },
    press: (_, label, counts) => {
      const buttons = state
        .messagesOf(OLENA)
        .filter(({ messageId }) => counts(messageId))
        .flatMap((message) => message.buttons.flat());
      const found = buttons.findLast((button) => label.test(button.label));
      if (found) pressed.push(found.label);
      return Promise.resolve(found !== undefined);
    },
    sendSample: () => Promise.resolve(),
    sendLocation: () => Promise.resolve(),
    sendInline: () => Promise.resolve(true),
  };
  const onStep = (_: number, step: Step) => told.push(step.say.en);
  const story = new Story({ steps, state, hands, pace, onStep, patienceMs: 30 });
  return { story, pace, told, pressed };
}

describe('the story’s runner', () => {
  it('says at which answer a step waited in vain, and what stood in the chat instead', async () => {
    const steps: Step[] = [{ who, say, action: { kind: 'type', text: '/start' }, until: /Safety first/ }];
    const { story } = storyOf(steps, { '/start': fromBot('Which language?', 'English') });
    await expect(story.play()).rejects.toThrow('/start → Safety first\nSlid: Which language? [English]');
  });

  it('presses only buttons that came since it began', async () => {
    const press: Step = { who, say, action: { kind: 'press', button: /^Send$/ } };
    const { story, pressed } = storyOf([press], {}, [fromBot('An old report', 'Send')]);
    await expect(story.play()).rejects.toThrow('^Send$');
    expect(pressed).toEqual([]);
  });

  it('carries a case number from one step to the next', async () => {
    const steps: Step[] = [
      {
        who,
        say,
        action: { kind: 'type', text: 'send' },
        until: /SL-/,
        remember: { name: 'ref', what: /SL-\w+/ },
      },
      {
        who,
        say,
        action: { kind: 'press', button: (remembered) => new RegExp(remembered.get('ref') ?? '-') },
      },
    ];
    const { story, pressed } = storyOf(steps, { send: fromBot('Sent: SL-7K3F9Q', 'Open SL-7K3F9Q') });
    await story.play();
    expect(pressed).toEqual(['Open SL-7K3F9Q']);
  });

  it('clears the table only where something was left on it', async () => {
    const clear: Step = { who, say, action: { kind: 'type', text: '/cancel' }, leftoversOnly: true };
    const fresh = storyOf([clear]);
    await fresh.story.play();
    expect(fresh.told).toEqual([]);
    const used = storyOf([clear], {}, [fromBot('Welcome')]);
    await used.story.play();
    expect(used.told).toEqual(['Olena writes.']);
  });

  it('leaves out what the bot asks of newcomers alone', async () => {
    const steps = (answer: string): [Step[], Record<string, MessageView>] => [
      [
        { who, say, action: { kind: 'type', text: 'begin' }, until: /./ },
        { who, say, action: { kind: 'type', text: 'read' }, onlyAfter: /101/ },
      ],
      { begin: fromBot(answer) },
    ];
    const newcomer = storyOf(...steps('Call 101'));
    await newcomer.story.play();
    expect(newcomer.told).toHaveLength(2);
    const known = storyOf(...steps('Send photos'));
    await known.story.play();
    expect(known.told).toHaveLength(1);
  });

  it('ends where it is when it is stopped', async () => {
    const { story, pace, told } = storyOf([{ who, say, action: { kind: 'look' }, until: /never/ }]);
    const playing = story.play();
    pace.stop();
    await expect(playing).rejects.toThrow(Stopped);
    expect(told).toHaveLength(1);
  });
});
