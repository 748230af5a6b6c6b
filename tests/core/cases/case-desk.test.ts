import { describe, expect, it } from 'vitest';
import { noFacts } from '../../../src/core/evidence/facts.js';
import { sha256Hex } from '../../../src/adapters/system/hash.js';
import { auditedFields } from '../../../src/core/cases/audit.js';
import { verifyLedger } from '../../../src/core/ledger/verify.js';
import { SYSTEM } from '../../../src/core/people/actor.js';
import { NOON, toPerson } from '../../support/cases.js';
import { aFile, IRYNA, OLENA, person, STRANGER } from '../../support/deciding.js';
import { aDesk, aReviewedDraft, aWaitingCase, carriedOut, openCommand, ROOM } from '../../support/desk.js';
import { seededIds } from '../../support/seeded.js';

const SUBMIT = { kind: 'submit' } as const;

describe('the case desk', () => {
  it('stores state, ledger entry, messages and jobs of a command together', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const before = await world.stored(ref);
    const { state, changed } = carriedOut(await world.desk.handle(ref, SUBMIT, OLENA));
    expect(changed).toBe(true);
    const after = await world.stored(ref);
    expect(after.state).toEqual(state);
    expect(after.head.seq).toBe(before.head.seq + 1);
    expect((await world.messages()).map(({ message }) => message.kind)).toEqual([
      'case-submitted',
      'new-case',
    ]);
    expect((await world.jobs()).map(({ key }) => key)).toEqual([
      `seal-evidence:${state.evidence[0]?.id ?? ''}`,
    ]);
  });

  it('stores nothing of a command that is refused, and wakes nobody', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const [before, woken] = [await world.stored(ref), world.woken()];
    for (const by of [STRANGER, IRYNA, SYSTEM]) {
      expect(await world.desk.handle(ref, SUBMIT, by)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(await world.stored(ref)).toEqual(before);
    expect(await world.stores.cases.ledger(ref)).toHaveLength(before.head.seq);
    expect(await world.messages()).toEqual([]);
    expect(world.woken()).toBe(woken);
  });

  it('stores nothing of a command that is already true, and says so', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const before = await world.stored(ref);
    expect(carriedOut(await world.desk.handle(ref, { kind: 'resume' }, OLENA))).toEqual({
      state: before.state,
      changed: false,
    });
    expect(await world.stored(ref)).toEqual(before);
  });

  it('wakes the workers only when there is something to send or to do', async () => {
    const world = aDesk();
    const { ref } = carriedOut(await world.desk.open(openCommand, OLENA)).state;
    expect(world.woken()).toBe(0);
    await world.desk.handle(ref, { kind: 'receive', evidence: aFile() }, OLENA);
    expect(world.woken()).toBe(1);
    await world.desk.handle(ref, { kind: 'pause' }, OLENA);
    expect(world.woken()).toBe(1);
    const full = aDesk();
    const waiting = await aReviewedDraft(full);
    const woken = full.woken();
    await full.desk.handle(waiting, SUBMIT, OLENA);
    expect(full.woken()).toBe(woken + 1);
  });

  it('knows no case that is not there', async () => {
    expect(await aDesk().desk.handle('SL-000000', SUBMIT, OLENA)).toEqual({
      ok: false,
      error: { code: 'no-such-case' },
    });
  });

  it('gives case and ledger the same time, even if the clock moves on meanwhile', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    let now = NOON;
    world.clock.now = () => ++now;
    const { state } = carriedOut(await world.desk.handle(ref, SUBMIT, OLENA));
    expect((await world.stores.cases.ledger(ref)).at(-1)?.at).toBe(state.submittedAt);
  });
});

describe('opening a report at the desk', () => {
  it('takes another number when the first is taken', async () => {
    const usual = seededIds();
    const numbers = ['SL-000000', 'SL-000000', 'SL-1K3F94'] as const;
    let drawn = 0;
    const caseRef = () => numbers[drawn++] ?? 'SL-123458';
    const world = aDesk({ ids: { ...usual, caseRef } });
    await world.desk.open(openCommand, OLENA);
    const second = { ...openCommand, reporter: STRANGER.id, component: 'part-2' };
    expect(carriedOut(await world.desk.open(second, STRANGER)).state.ref).toBe('SL-1K3F94');
    expect((await world.stored('SL-000000')).state.reporter).toBe(OLENA.id);
  });

  it('is refused while another draft is open, and possible after', async () => {
    const world = aDesk();
    const ref = await aReviewedDraft(world);
    const again = { ...openCommand, component: 'part-2' };
    expect(await world.desk.open(again, OLENA)).toEqual({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(await world.stores.cases.refs()).toEqual([ref]);
    await world.desk.handle(ref, { kind: 'withdraw' }, OLENA);
    expect((await world.desk.open(again, OLENA)).ok).toBe(true);
  });

  it('happens once when two photos open it at the same time', async () => {
    const world = aDesk();
    const open = (component: string) =>
      world.desk.open({ ...openCommand, component, evidence: aFile() }, OLENA);
    const opened = await Promise.all([open('part-1'), open('part-2')]);
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await world.stores.cases.refs()).toHaveLength(1);
    expect(await world.jobs()).toHaveLength(1);
  });
});

describe('messages to moderators', () => {
  it.each([
    ['to their room', [ROOM]],
    ['to each in person', [toPerson('iryna'), toPerson('petro')]],
    ['to nobody when there is nobody', []],
  ])('go %s', async (_, moderators) => {
    const world = aDesk({ moderators });
    await aWaitingCase(world);
    const sent = (await world.messages()).filter(({ message }) => message.kind === 'new-case');
    expect(sent.map(({ to }) => to)).toEqual(moderators);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(moderators.length);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(moderators.length);
  });
});

describe('the ledger', () => {
  it('tells each change by capacity: reporter, program, moderator', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const [file] = (await world.stored(ref)).state.evidence;
    const sealing = {
      kind: 'seal',
      sha256: 'a1',
      bytes: 1,
      mediaType: 'image/png',
      facts: noFacts('tests'),
    } as const;
    await world.desk.handle(ref, { ...sealing, evidence: file?.id ?? '' }, SYSTEM);
    const told = (await world.stores.cases.ledger(ref)).map(({ kind, actor }) => `${kind} by ${actor}`);
    expect(told).toEqual([
      'opened by reporter',
      'received by reporter',
      ...Array.from({ length: 5 }, () => 'answered by reporter'),
      'submitted by reporter',
      'taken by moderator:iryna',
      'sealed by system',
    ]);
  });

  it('gives exactly the case when replayed', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world, true);
    const { state, head } = await world.stored(ref);
    const entries = await world.stores.cases.ledger(ref);
    expect(verifyLedger({ entries, head, fields: auditedFields(state) }, sha256Hex)).toEqual([]);
  });

  it('never holds who reported, nor the messenger’s handle of a file', async () => {
    const world = aDesk();
    const reporter = person('reporter-7f3a');
    const remote = { handle: 'handle-9c1b', bytes: 5 };
    const opening = { ...openCommand, reporter: reporter.id, evidence: aFile({ remote }) };
    const { ref } = carriedOut(await world.desk.open(opening, reporter)).state;
    await world.desk.handle(ref, { kind: 'receive', evidence: aFile({ remote }) }, reporter);
    await world.desk.handle(ref, { kind: 'withdraw' }, reporter);
    const text = JSON.stringify(await world.stores.cases.ledger(ref));
    expect(text).toContain('withdrawn');
    expect(text).not.toContain('7f3a');
    expect(text).not.toContain('9c1b');
  });

  it('tells who looked, and that nothing changed', async () => {
    const world = aDesk();
    const ref = await aWaitingCase(world);
    const before = await world.stored(ref);
    await world.desk.handle(ref, { kind: 'view', purpose: 'case' }, IRYNA);
    expect((await world.stored(ref)).state).toEqual(before.state);
    const last = (await world.stores.cases.ledger(ref)).at(-1);
    expect(last).toMatchObject({ kind: 'viewed', actor: 'moderator:iryna' });
    expect(JSON.parse(last?.payload ?? '')).toMatchObject({ changes: [] });
  });

  it('has a salt of its own in every entry', async () => {
    const world = aDesk();
    const entries = await world.stores.cases.ledger(await aWaitingCase(world));
    const salts = entries.map(({ payload }) => (JSON.parse(payload ?? '') as { salt: string }).salt);
    expect(new Set(salts).size).toBe(entries.length);
  });
});
