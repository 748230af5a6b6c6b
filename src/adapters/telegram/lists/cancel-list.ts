import { Composer, Markup } from 'telegraf';
import type { InlineKeyboardButton } from 'telegraf/types';
import type { ListProposal, ListProposals } from '../../../core/register/list-proposal.js';
import type { Translate } from '../../../i18n/keys.js';
import { defineButton } from '../callback-data.js';
import type { BotContext } from '../context.js';

const cancelButton = defineButton('lcx1', ['id']);

/** Under the message of a proposal for as long as it is read and compared: once it is applied there is no way back. */
export function cancelRow(
  t: Translate,
  { id, phase }: Pick<ListProposal, 'id' | 'phase'>,
): readonly (readonly InlineKeyboardButton[])[] {
  return phase === 'reading' ? [[Markup.button.callback(t('lists:cancel'), cancelButton.pack({ id }))]] : [];
}

/** "Cancel" under a file that is being read: the proposal is forgotten, and its job breaks off when it sees that. */
export const cancelledLists = new Composer<BotContext>();

cancelledLists.action(cancelButton.pattern, async (ctx) => {
  const { app, t, actor } = ctx;
  const pressed = cancelButton.parse(ctx.match.input);
  const proposal = pressed && (await app.proposals.load(pressed.id));
  if (proposal === null || proposal.sentBy !== actor?.id) {
    await ctx.answerCbQuery(t('lists:over'), { show_alert: true });
    return;
  }
  if (proposal.phase === 'applying') {
    await ctx.answerCbQuery(t('lists:applyingAlready'));
    return;
  }
  await app.proposals.erase(proposal.id);
  await ctx.answerCbQuery();
  await ctx.editMessageText(t('lists:cancelled'));
});

/** Milliseconds between two looks whether a proposal is still there. */
const LOOK_EVERY = 500;

export interface CancelWatch {
  /** Aborts soon after the admin pressed "Cancel". */
  readonly signal: AbortSignal;
  end(): void;
}

export function watchCancel(
  proposals: Pick<ListProposals, 'load'>,
  { id, phase }: Pick<ListProposal, 'id' | 'phase'>,
  everyMs = LOOK_EVERY,
): CancelWatch {
  const cancelled = new AbortController();
  const looking = setInterval(() => {
    isCancelled(proposals, { id, phase }).then(
      (gone) => {
        if (gone) cancelled.abort();
      },
      // Whoever does the work looks once more before anything is said.
      () => undefined,
    );
  }, everyMs);
  return {
    signal: cancelled.signal,
    end() {
      clearInterval(looking);
    },
  };
}

/** Whether the admin said no while the proposal was read and compared. */
export async function isCancelled(
  proposals: Pick<ListProposals, 'load'>,
  { id, phase }: Pick<ListProposal, 'id' | 'phase'>,
): Promise<boolean> {
  return phase === 'reading' && (await proposals.load(id)) === null;
}
