import type { Telegram } from 'telegraf';
import type { ImportFar } from '../../../core/register/import-far.js';
import type { ListProposal } from '../../../core/register/list-proposal.js';
import type { Translate } from '../../../i18n/keys.js';
import { showInMessage, type KeptMessage, type KeptView } from '../kept-message.js';
import { every } from '../screening/turns.js';
import { cancelRow } from './cancel-list.js';

/** Milliseconds between two changes of the message. */
const EVERY = 3_000;
/** Whatever takes no longer than this is not spoken of. */
const FIRST = 1_000;

/** Keeps the one message of a proposal that says how far it is. Telegram's refusals change nothing about the work. */
export interface ListProgress {
  /** To be told as often as anything moves. */
  far(far: ImportFar): void;
  /** Whether the message says anything by now that it did not at first. */
  readonly spoke: boolean;
  /** The last thing the message says. Whatever follows comes after it. */
  close(text: string): Promise<void>;
}

export interface ListProgressParts {
  /** The client for background traffic. */
  readonly telegram: Telegram;
  readonly proposal: ListProposal;
  readonly t: Translate;
  /** Whether it is time to say how far it is. */
  readonly due?: () => boolean;
}

export function createListProgress(parts: ListProgressParts): ListProgress {
  const { telegram, proposal, t, due = every(EVERY, FIRST) } = parts;
  let shownIn: KeptMessage = proposal;
  let showing: Promise<void> | null = null;
  let closed = false;
  let spoke = false;
  const show = async (text: string, buttons: KeptView['buttons'] = []): Promise<void> => {
    spoke = true;
    const shown = await showInMessage(telegram, shownIn, { text, buttons });
    if (shown.kind === 'shown') shownIn = { ...shownIn, message: shown.message };
    showing = null;
  };
  return {
    get spoke() {
      return spoke;
    },
    far(far) {
      // One that is still on its way is followed by a newer one.
      if (closed || showing !== null || !due()) return;
      showing = show(farText(t, proposal, far), cancelRow(t, proposal));
    },
    async close(text) {
      closed = true;
      await showing;
      await show(text);
    },
  };
}

/** How far it is. HTML. */
function farText(t: Translate, { phase, begun }: ListProposal, { step, done, total }: ImportFar): string {
  return [
    ...(phase === 'applying' ? [t('lists:progress.applying')] : []),
    t(`lists:progress.${step}`, { percent: String(percentOf(done, total)) }),
    ...(begun ? [t('lists:progress.again')] : []),
  ].join('\n');
}

/** Never more than there is. */
function percentOf(done: number, total: number): number {
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}
