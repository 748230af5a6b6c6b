import { beforeEach, describe, expect, it } from 'vitest';
import { readList } from '../../../src/adapters/formats/read-list.js';
import { openMemoryStaging } from '../../../src/adapters/memory/list-staging.js';
import { importListOnce } from '../../../src/core/register/import-list.js';
import { createJoinDesk, type JoinDesk } from '../../../src/core/register/join-desk.js';
import { createRegisterDesk, type RegisterDesk } from '../../../src/core/register/register-desk.js';
import { STARTER_LIST } from '../../../src/starter/starter-list.js';
import { IRYNA, OLENA } from '../../support/deciding.js';
import { listFile } from '../../support/list-files.js';
import { NO_FINDINGS, starterStore } from '../../support/register.js';

let register: RegisterDesk;
let joins: JoinDesk;
beforeEach(async () => {
  const store = await starterStore();
  const file = listFile(
    'id,schema,name,aliases,countries,identifiers\nhik-9,Company,Hikvision,,cn,\ntoyo,Company,Toyota,,jp,',
    '2026-01-01',
  );
  await importListOnce({
    store,
    list: { ...STARTER_LIST, id: 'other', state: { kind: 'live', staleAfterDays: 90 } },
    file,
    read: readList,
    openStaging: openMemoryStaging,
    importedBy: 'system',
    now: Date.UTC(2026, 1, 1),
  });
  register = createRegisterDesk({ store, findings: NO_FINDINGS });
  joins = createJoinDesk({ register, store, clock: { now: () => 1 } });
});

async function found(query: string): Promise<(readonly [string, number])[]> {
  const answer = await register.lookup(query);
  return answer.ok ? answer.value.results.map(({ company, entries }) => [company.id, entries.length]) : [];
}

describe('companies of different lists with one name', () => {
  it('are two until a moderator says that they are one, and two again when they take it back', async () => {
    expect((await found('Hikvision')).map(([id]) => id).sort()).toEqual(['hik-9', 'hikvision']);
    const candidates = await joins.candidates('Hikvision', IRYNA);
    const pair = candidates.ok ? candidates.value : null;
    const ids = [pair?.first.company.id ?? '', pair?.second.company.id ?? ''] as const;
    expect([...ids].sort()).toEqual(['hik-9', 'hikvision']);
    const [first, second] = ids;

    expect((await joins.decide({ first, second, same: true }, IRYNA)).ok).toBe(true);
    expect(await found('Hikvision')).toEqual([['hikvision', 2]]);
    expect((await register.card('hik-9'))?.company.id).toBe('hikvision');
    expect(await joins.candidates('Hikvision', IRYNA)).toEqual({ ok: true, value: null });

    await joins.decide({ first, second, same: false }, IRYNA);
    expect((await found('Hikvision')).map(([id]) => id).sort()).toEqual(['hik-9', 'hikvision']);
  });

  it('are nobody else’s to join', async () => {
    const verdict = { first: 'hik-9', second: 'hikvision', same: true };
    expect(await joins.decide(verdict, OLENA)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await joins.candidates('Hikvision', OLENA)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await found('Hikvision')).toHaveLength(2);
  });

  it('cannot be joined with themselves or with what the register does not have', async () => {
    const refused = { ok: false, error: 'no-company' };
    expect(await joins.decide({ first: 'hik-9', second: 'hik-9', same: true }, IRYNA)).toEqual(refused);
    expect(await joins.decide({ first: 'hik-9', second: 'nobody', same: true }, IRYNA)).toEqual(refused);
  });

  it('are proposed only where there are two', async () => {
    expect(await joins.candidates('Toyota', IRYNA)).toEqual({ ok: true, value: null });
  });
});
