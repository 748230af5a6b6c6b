import type { PageLanguage } from './strings.js';

/** Somebody in the story, found among the sandbox's people by language and role. */
export interface Actor {
  languageCode: string;
  role: RegExp;
}

export type StoryAction =
  | { kind: 'type'; text: string }
  /** The last button in sight with such a label. A function gets what earlier steps remembered. */
  | { kind: 'press'; button: RegExp | ((remembered: ReadonlyMap<string, string>) => RegExp) }
  | { kind: 'sample'; what: 'samplePhoto' | 'sampleAlbum' | 'sampleFile' }
  | { kind: 'location'; place: RegExp }
  | { kind: 'inline'; query: string; choose: RegExp }
  /** Only waits and lets the audience read. */
  | { kind: 'look' };

export interface Step {
  who: Actor;
  /** Absent: in the private chat with the bot. */
  where?: 'group';
  say: Record<PageLanguage, string>;
  action: StoryAction;
  /** What the bot must say (text, button or toast) before the story goes on. */
  until?: RegExp;
  /** Keeps what matched in the text that ended the step, under this name. */
  remember?: { name: string; what: RegExp };
  /** Only where this person had talked with the bot before the story: clears what is left from then. */
  leftoversOnly?: boolean;
  /** Only where the words that ended the step before match this: the bot asks some things of a newcomer alone. */
  onlyAfter?: RegExp;
}

/** A step did not come to its end; the message says what was waited for and what was seen instead. */
export class StepFailed extends Error {}

/** An action in a few words, for the report of a step that failed. */
export function describeAction(action: StoryAction): string {
  switch (action.kind) {
    case 'type':
      return action.text;
    case 'press':
      return typeof action.button === 'function' ? 'press' : action.button.source;
    case 'inline':
      return `@ ${action.query} / ${action.choose.source}`;
    case 'location':
      return action.place.source;
    case 'sample':
      return action.what;
    case 'look':
      return '…';
  }
}
