import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/sqlite/open-database.js';
import { components } from '../../../src/adapters/sqlite/schema/cases.js';
import { createSqliteStores } from '../../../src/adapters/sqlite/stores.js';
import { OperatorError } from '../../../src/core/kernel/operator-error.js';
import { aCase, aChange } from '../../support/cases.js';

describe('the database file', () => {
  let root: string;
  let path: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'slid-database-'));
    path = join(root, 'data', 'slid.db');
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const mode = (name: string): string => (statSync(join(root, name)).mode & 0o777).toString(8);

  it('is made with its folder, and nobody else may read either, nor what stands beside it', async () => {
    const database = openDatabase({ path });
    await createSqliteStores(database).cases.commit(aChange(null, aCase()));
    expect(readdirSync(join(root, 'data')).sort()).toEqual(['slid.db', 'slid.db-shm', 'slid.db-wal']);
    expect(['data', 'data/slid.db', 'data/slid.db-wal', 'data/slid.db-shm'].map(mode)).toEqual([
      '700',
      '600',
      '600',
      '600',
    ]);
    database.close();
  });

  it('is everything there is after a clean stop', async () => {
    const database = openDatabase({ path });
    const state = aCase();
    await createSqliteStores(database).cases.commit(aChange(null, state));
    database.close();
    expect(readdirSync(join(root, 'data'))).toEqual(['slid.db']);
    const again = openDatabase({ path });
    expect((await createSqliteStores(again).cases.load(state.ref))?.state).toEqual(state);
    again.close();
  });

  it('has every confirmed commit after the program was killed', async () => {
    const database = openDatabase({ path });
    const states = Array.from({ length: 20 }, () => aCase());
    for (const state of states) await createSqliteStores(database).cases.commit(aChange(null, state));
    // What a killed program leaves: the files as they stand, with nothing folded in and no lock held.
    cpSync(join(root, 'data'), join(root, 'killed'), { recursive: true });
    database.close();
    const after = openDatabase({ path: join(root, 'killed', 'slid.db') });
    expect([...(await createSqliteStores(after).cases.refs())].sort()).toEqual(
      states.map(({ ref }) => ref).sort(),
    );
    after.close();
  });

  it('waits for the disk at every commit and never lets a row point nowhere', () => {
    const database = openDatabase({ path });
    const { db } = database;
    expect(db.get('pragma synchronous')).toEqual({ synchronous: 2 });
    expect(db.get('pragma journal_mode')).toEqual({ journal_mode: 'wal' });
    const astray = { caseRef: 'SL-00000X', id: 'a', position: 0, fields: '{}' } as const;
    expect(() => db.insert(components).values(astray).run()).toThrow('FOREIGN KEY');
    database.close();
  });

  it('of a newer version of the program is refused in plain words and left as it is', () => {
    openDatabase({ path }).close();
    const raw = new Database(path);
    raw.exec(
      "insert into __drizzle_migrations (hash, created_at) values ('from the future', 99999999999999)",
    );
    raw.close();
    const before = statSync(path).mtimeMs;
    expect(() => openDatabase({ path })).toThrow(OperatorError);
    expect(() => openDatabase({ path })).toThrow('newer version');
    expect(statSync(path).mtimeMs).toBe(before);
  });

  it('can be opened by an operator beside the running program', async () => {
    const running = openDatabase({ path });
    const operator = openDatabase({ path });
    const state = aCase();
    await createSqliteStores(running).cases.commit(aChange(null, state));
    expect(await createSqliteStores(operator).cases.refs()).toEqual([state.ref]);
    operator.close();
    running.ping();
    running.close();
    expect(() => {
      running.ping();
    }).toThrow();
  });
});
