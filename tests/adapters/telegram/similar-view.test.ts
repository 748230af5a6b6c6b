import { describe, expect, it } from 'vitest';
import type { Host } from '../../../src/adapters/telegram/context.js';
import { similarIn } from '../../../src/adapters/telegram/moderation/similar-view.js';
import { aSubmittedCase } from '../../support/cases.js';

/** Somebody who is answered, and how often files were searched for meanwhile. */
function moderatorAnswered() {
  const searches: string[] = [];
  const evidence = {
    similarTo: ({ ref }: { ref: string }) => {
      searches.push(ref);
      return Promise.resolve([]);
    },
  };
  const host = { app: { evidence }, actor: { kind: 'person', id: 'mod-1' } } as unknown as Host;
  return { host, searches };
}

describe('files like those of a case', () => {
  it('are searched for once, though the text and the buttons of one answer both ask', async () => {
    const { host, searches } = moderatorAnswered();
    const state = aSubmittedCase();
    await Promise.all([similarIn(host, state), similarIn(host, { ...state })]);
    await similarIn(host, state);
    expect(searches).toHaveLength(1);
  });

  it('are searched for again once the case has changed, and for the next answer', async () => {
    const { host, searches } = moderatorAnswered();
    const state = aSubmittedCase();
    await similarIn(host, state);
    await similarIn(host, { ...state, version: state.version + 1 });
    expect(searches).toHaveLength(2);
    const next = moderatorAnswered();
    await similarIn(next.host, state);
    expect(next.searches).toHaveLength(1);
  });

  it('are not searched for when nobody known asks', async () => {
    const { host, searches } = moderatorAnswered();
    expect(await similarIn({ ...host, actor: null }, aSubmittedCase())).toEqual([]);
    expect(searches).toEqual([]);
  });
});
