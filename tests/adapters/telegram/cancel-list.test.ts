import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryConversationStore } from '../../../src/adapters/memory/conversation-store.js';
import { watchCancel, type CancelWatch } from '../../../src/adapters/telegram/lists/cancel-list.js';
import { createListProposals } from '../../../src/adapters/telegram/lists/list-proposals.js';
import type { ListProposal } from '../../../src/core/register/list-proposal.js';
import { PROPOSAL } from '../../support/list-proposals.js';

const watches: CancelWatch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.end();
});

async function watched(phase: ListProposal['phase']) {
  const proposals = createListProposals(createMemoryConversationStore(), { now: () => 0 });
  await proposals.save({ ...PROPOSAL, phase });
  let looks = 0;
  const looking = {
    load(id: string) {
      looks += 1;
      return proposals.load(id);
    },
  };
  const watch = watchCancel(looking, { id: 'p', phase }, 1);
  watches.push(watch);
  return { proposals, signal: watch.signal, looks: () => looks };
}

describe('work on a file that an admin sent', () => {
  it('breaks off when they cancel it, and not before', async () => {
    const { proposals, signal, looks } = await watched('reading');
    await expect.poll(looks).toBeGreaterThan(3);
    expect(signal.aborted).toBe(false);
    await proposals.erase('p');
    await expect.poll(() => signal.aborted).toBe(true);
  });

  it('does not break off once it is applied, whatever becomes of the proposal', async () => {
    const { proposals, signal } = await watched('applying');
    const other = await watched('reading');
    await Promise.all([proposals.erase('p'), other.proposals.erase('p')]);
    await expect.poll(() => other.signal.aborted).toBe(true);
    expect(signal.aborted).toBe(false);
  });
});
