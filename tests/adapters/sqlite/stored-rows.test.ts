import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type SlidDatabase } from '../../../src/adapters/sqlite/open-database.js';
import { cases, components, evidence } from '../../../src/adapters/sqlite/schema/cases.js';
import { inbox, jobs, outbox } from '../../../src/adapters/sqlite/schema/work.js';
import { createSqliteStores, type SqliteStores } from '../../../src/adapters/sqlite/stores.js';
import { OperatorError } from '../../../src/core/kernel/operator-error.js';
import {
  aCase,
  aChange,
  aFinding,
  aJob,
  aMessage,
  anEvidence,
  aSubmittedCase,
  NOON,
  stated,
  toPerson,
} from '../../support/cases.js';

const SECRET = 'надруковане ім’я';
const QUEUE = { now: NOON, offset: 0, limit: 10 };

describe('rows in SQLite', () => {
  let database: SlidDatabase;
  let stores: SqliteStores;
  beforeEach(() => {
    database = openDatabase({ path: ':memory:' });
    stores = createSqliteStores(database);
  });
  afterEach(() => {
    database.close();
  });

  it.each([
    ['incident', '{"weapon":', 'incident'],
    ['incident', `{"weapon":{"value":"${SECRET}"}}`, 'incident.weapon.value'],
    ['consent', `"${SECRET}"`, 'consent'],
    ['status', SECRET, 'status'],
    ['opened_at', SECRET, 'openedAt'],
    ['intake', '{}', 'intake.step'],
  ])(
    'name the case and the place when %s is damaged, and never what stands there',
    async (column, value, where) => {
      const state = aSubmittedCase();
      await stores.cases.commit(aChange(null, state));
      database.db.run(sql`update cases set ${sql.raw(column)} = ${value}`);
      const failure: unknown = await stores.cases.load(state.ref).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(OperatorError);
      expect(String(failure)).toContain(`Case ${state.ref} is damaged in the database (at ${where}`);
      expect(String(failure)).not.toContain(SECRET);
    },
  );

  it('of a case from before there were disputes are read as one that nobody disputed', async () => {
    const state = aFinding('hikvision');
    await stores.cases.commit(aChange(null, state));
    database.db.run(sql`update components set fields = json_remove(fields, '$.disputes')`);
    expect((await stores.cases.load(state.ref))?.state).toEqual(state);
    expect(await stores.views.findingsOf('hikvision')).toMatchObject([{ disputes: [] }]);
  });

  it('of a file from before anybody looked into files are read as one that tells nothing', async () => {
    const state = aSubmittedCase();
    await stores.cases.commit(aChange(null, state));
    database.db.run(sql`update evidence set fields = json_remove(fields, '$.facts')`);
    expect((await stores.cases.load(state.ref))?.state).toEqual(state);
  });

  it('name the case when a component or a file of it is damaged', async () => {
    const state = aSubmittedCase();
    await stores.cases.commit(aChange(null, state));
    database.db.update(evidence).set({ fields: '{"id":7}' }).run();
    await expect(stores.cases.load(state.ref)).rejects.toThrow(`Case ${state.ref} is damaged`);
    database.db.delete(evidence).run();
    database.db.update(components).set({ fields: 'null' }).run();
    await expect(stores.cases.load(state.ref)).rejects.toThrow('components.0');
  });

  it('of one damaged case take neither the queue nor a card with them', async () => {
    const [bad, good] = [aSubmittedCase({ submittedAt: NOON - 1 }), aSubmittedCase()];
    const [badFinding, goodFinding] = [aFinding('c'), aFinding('c')];
    for (const state of [bad, good, badFinding, goodFinding]) await stores.cases.commit(aChange(null, state));
    database.db.update(cases).set({ incident: 'not JSON' }).where(eq(cases.ref, bad.ref)).run();
    database.db.update(components).set({ fields: '[]' }).where(eq(components.caseRef, badFinding.ref)).run();
    expect((await stores.views.queue(QUEUE)).rows.map(({ ref }) => ref)).toEqual([bad.ref, good.ref]);
    expect((await stores.views.findingsOf('c')).map(({ caseRef }) => caseRef)).toEqual([goodFinding.ref]);
  });

  it('hold nothing of a case that could not be read back as it is', async () => {
    const place = stated({ kind: 'pin' as const, latitude: Number.NaN, longitude: 0 });
    const unreadable = aCase({ incident: { ...aCase().incident, place } });
    await expect(stores.cases.commit(aChange(null, unreadable))).rejects.toThrow(
      'incident.place.value.latitude',
    );
    expect(await stores.cases.refs()).toEqual([]);
  });

  it('keep no words of a message once it is sent, and keep those of one that could not be', async () => {
    const messages = [aMessage(toPerson('a'), { key: 'sent' }), aMessage(toPerson('b'), { key: 'blocked' })];
    await stores.cases.commit(aChange(null, aCase(), { messages }));
    await stores.outbox.sent(messages[0]?.id ?? '', NOON + 1);
    await stores.outbox.giveUp(messages[1]?.id ?? '', NOON + 2, 'unreachable');
    await stores.outbox.giveUp(messages[0]?.id ?? '', NOON + 3, 'exhausted');
    await stores.outbox.sent(messages[1]?.id ?? '', NOON + 3);
    const rows = database.db.select().from(outbox).orderBy(outbox.number).all();
    expect(rows).toMatchObject([
      { key: 'sent', message: null, outcome: 'sent', finishedAt: NOON + 1 },
      {
        key: 'blocked',
        message: JSON.stringify(messages[1]?.message),
        outcome: 'unreachable',
        finishedAt: NOON + 2,
      },
    ]);
  });

  it('keep how a job first ended', async () => {
    const queued = ['a', 'b'].map((id) => aJob('SL-00000X', id));
    await stores.cases.commit(aChange(null, aCase(), { jobs: queued }));
    await stores.jobs.done(queued[0]?.id ?? '', NOON + 1);
    await stores.jobs.giveUp(queued[1]?.id ?? '', NOON + 2);
    await stores.jobs.giveUp(queued[0]?.id ?? '', NOON + 3);
    await stores.jobs.done(queued[1]?.id ?? '', NOON + 3);
    expect(database.db.select().from(jobs).orderBy(jobs.number).all()).toMatchObject([
      { outcome: 'done', finishedAt: NOON + 1 },
      { outcome: 'gave-up', finishedAt: NOON + 2 },
    ]);
  });

  it('keep no content of an update that was dealt with, and that of one put aside', async () => {
    const updates = ['1', '2'].map((id) => ({ id, lane: 'chat', payload: `{"text":"${SECRET}"}` }));
    await stores.inbox.accept(updates, NOON);
    await stores.inbox.done('1', NOON);
    await stores.inbox.park('2', NOON);
    const rows = database.db.select().from(inbox).orderBy(inbox.number).all();
    expect(rows.map(({ payload }) => payload)).toEqual([null, updates[1]?.payload]);
  });

  it('of cases that do not wait are not looked at to show the queue', () => {
    const plan = database.db.all<{ detail: string }>(
      sql`explain query plan select * from cases where status in ('submitted', 'in_review', 'needs_info') and submitted_at is not null order by submitted_at`,
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('cases_waiting');
  });

  it('find the evidence of a message without a scan', () => {
    const file = anEvidence();
    const plan = database.db.all<{ detail: string }>(
      sql`explain query plan select * from evidence where message = ${file.message}`,
    );
    expect(plan.map(({ detail }) => detail).join()).toContain('evidence_message');
  });
});
