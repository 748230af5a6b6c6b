import { expect, it } from 'vitest';
import { createMemoryRegisterStore } from '../../../src/adapters/memory/register-store.js';
import type { EntryFacts } from '../../../src/core/register/entry-change.js';
import { createRegisterDesk } from '../../../src/core/register/register-desk.js';
import type { RegisterStore } from '../../../src/core/register/register-store.port.js';
import { LIVE_LIST } from '../../support/live-list.js';
import { NO_FINDINGS, starterDesk } from '../../support/register.js';

function factsOf(companyId: string, name: string): EntryFacts {
  const provenance = { basis: 'stated', source: null } as const;
  const on = { earliest: '2024-01-01', latest: '2024-01-01', approximate: false };
  return {
    companyId,
    names: [{ text: name, kind: 'main', language: null, provenance }],
    countries: [],
    identifiers: [],
    links: [],
    history: [{ kind: 'listed', on, basis: 'stated', source: null, note: null }],
    reason: null,
    source: 'https://example.org',
  };
}

async function imports(store: RegisterStore, id: string, facts: EntryFacts, former: EntryFacts | null) {
  const known = await store.list(id);
  const takenOn = known === null ? '2024-02-01' : '2024-03-01';
  await store.applyImport({
    list: { ...LIVE_LIST, id },
    snapshot: { listId: id, takenOn, fileSha256: takenOn, importedAt: 1, importedBy: 'system' },
    after: known?.snapshot.number ?? null,
    changes: [{ kind: former === null ? 'added' : 'changed', facts, former }],
  });
}

it('what each list said of a company is told by list, also when the lists know it by different ids', async () => {
  const store = createMemoryRegisterStore();
  const [before, after] = [factsOf('acme', 'Acme'), factsOf('acme', 'Acme International')];
  await imports(store, 'first', before, null);
  await imports(store, 'second', factsOf('nk-4711', 'ACME'), null);
  await imports(store, 'first', after, before);
  await store.decideJoin({
    first: 'acme',
    second: 'nk-4711',
    same: true,
    decidedBy: 'someone',
    decidedAt: 1,
  });
  const desk = createRegisterDesk({ store, findings: NO_FINDINGS });
  const recorded = await desk.recorded('nk-4711');
  expect(
    recorded.map(({ id, first, since, former, present }) => ({
      id,
      first: first.takenOn,
      since: since.takenOn,
      former: former.map(({ facts }) => facts.names[0]?.text),
      present: present.names[0]?.text,
    })),
  ).toEqual([
    {
      id: 'first:acme',
      first: '2024-02-01',
      since: '2024-03-01',
      former: ['Acme'],
      present: 'Acme International',
    },
    { id: 'second:nk-4711', first: '2024-02-01', since: '2024-02-01', former: [], present: 'ACME' },
  ]);
});

it('nothing is told of a company that nobody lists', async () => {
  expect(await (await starterDesk()).recorded('nobody')).toEqual([]);
});
