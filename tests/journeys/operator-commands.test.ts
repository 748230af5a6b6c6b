import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/adapters/system/hash.js';
import { exportCommand } from '../../src/app/commands/export-command.js';
import { statsCommand } from '../../src/app/commands/stats-command.js';
import { inPlainWords } from '../../src/app/commands/system-trouble.js';
import { createTerminal } from '../../src/app/terminal.js';
import type { Stats } from '../../src/core/stats/stats.port.js';
import { aCase, stated } from '../support/cases.js';
import { createOperator, type Operator } from '../support/operator.js';

let operator: Operator;
beforeEach(async () => {
  operator = await createOperator();
});
afterEach(async () => {
  await operator.close();
});

describe('an export', () => {
  const toStdout = { format: 'jsonl', audience: 'internal', out: '-' } as const;

  it('to standard output is one line a case, by number, and nothing else', async () => {
    const states = [await operator.store('data', 'one'), await operator.store('data', 'two')];
    expect(await exportCommand(operator.on('data'), toStdout)).toBe(true);
    const lines = operator.terminal.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ref: string });
    expect(lines.map(({ ref }) => ref)).toEqual(states.map(({ ref }) => ref).sort());
    expect(lines.find(({ ref }) => ref === states[0]?.ref)).toMatchObject({
      status: 'submitted',
      submittedAt: '2024-05-01T12:00:00.000Z',
      evidence: [{ sha256: sha256Hex('one'), bytes: 3, type: 'image/jpeg' }],
    });
    expect(operator.terminal.stderr).toContain('Exported 2 cases');
  });

  it('to a file appears whole, replaces an older one, and leaves nothing beside it', async () => {
    await operator.store('data', 'one');
    const out = join(operator.root, 'cases.csv');
    writeFileSync(out, 'older');
    expect(await exportCommand(operator.on('data'), { ...toStdout, format: 'csv', out })).toBe(true);
    expect(readFileSync(out, 'utf8').split('\r\n')).toHaveLength(3);
    expect(operator.terminal.stdout).toBe('');
    expect(readdirSync(operator.root).sort()).toEqual(['cases.csv', 'data']);
  });

  it('never replaces what is no file', async () => {
    await operator.store('data', 'one');
    const folder = join(operator.root, 'folder');
    mkdirSync(folder);
    const link = join(operator.root, 'link');
    symlinkSync('/dev/null', link);
    for (const out of [folder, link])
      await expect(exportCommand(operator.on('data'), { ...toStdout, out })).rejects.toThrow('Name a file');
  });

  it('of one case has that case; a draft, an unknown case and one without consent are refused in words', async () => {
    const state = await operator.store('data', 'one', { consent: stated('internal') });
    const draft = await operator.store('data', 'two', { status: 'draft', submittedAt: null });
    await operator.store('data', 'three');
    const of = (ref: string, audience: 'internal' | 'public' = 'internal'): Promise<boolean> =>
      exportCommand(operator.on('data'), { ...toStdout, audience, case: ref });
    await expect(of(draft.ref)).rejects.toThrow('may not be exported');
    await expect(of(state.ref, 'public')).rejects.toThrow('may not be exported');
    await expect(of(aCase().ref)).rejects.toThrow('There is no case');
    await expect(of('SL-1')).rejects.toThrow('is not a case number');
    expect(operator.terminal.stdout).toBe('');
    expect(await of(state.ref.toLowerCase())).toBe(true);
    expect(operator.terminal.stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('with nothing to export is an empty file, or the names of the columns', async () => {
    await operator.store('data', 'one', { consent: stated('internal') });
    await exportCommand(operator.on('data'), { ...toStdout, audience: 'public' });
    expect(operator.terminal.stdout).toBe('');
    await exportCommand(operator.on('data'), { ...toStdout, format: 'csv', audience: 'public' });
    expect(operator.terminal.stdout).toMatch(/^\ufeffref,[^\n]*\r\n$/);
  });

  it('goes on past a damaged case, names it, and does not succeed', async () => {
    const [bad, good] = [await operator.store('data', 'one'), await operator.store('data', 'two')];
    const database = new Database(join(operator.root, 'data', 'slid.db'));
    database.prepare("update cases set incident = 'x' where ref = ?").run(bad.ref);
    database.close();
    expect(await exportCommand(operator.on('data'), toStdout)).toBe(false);
    expect(operator.terminal.stdout).toContain(good.ref);
    expect(operator.terminal.stderr).toContain(`${bad.ref} could not be read`);
  });
});

describe('stats', () => {
  it('count cases by status, files once each, and waiting work; nothing personal', async () => {
    await operator.store('data', 'same', { reporter: 'person-olena' });
    await operator.store('data', 'same', { status: 'approved' });
    await operator.store('data', 'other', { status: 'draft', submittedAt: null });
    expect(await statsCommand(operator.on('data'), { json: true })).toBe(true);
    const stats = JSON.parse(operator.terminal.stdout) as Stats;
    expect(stats.cases).toMatchObject({
      total: 3,
      byStatus: { submitted: 1, approved: 1, draft: 1, rejected: 0 },
    });
    expect(stats.evidence).toEqual({ sealed: 3, waiting: 0, refused: 0, originals: 2, bytes: 9 });
    expect(stats.waiting).toEqual({ messages: 0, jobs: 0, updates: 0 });
    expect(stats.databaseBytes).toBeGreaterThan(0);
    expect(operator.terminal.stdout).not.toContain('olena');
  });

  it('are lines a person can read', async () => {
    await operator.store('data', 'photo');
    await statsCommand(operator.on('data'), { json: false });
    expect(operator.terminal.stdout).toMatch(/^Cases +1$/m);
    expect(operator.terminal.stdout).toMatch(/^ {2}submitted +1$/m);
    expect(operator.terminal.stdout).toMatch(/^Files sealed +1 \(1 original, 5 bytes\)$/m);
  });

  it('of a mistyped folder are refused, and make no folder', async () => {
    await expect(statsCommand(operator.on('dat'), { json: false })).rejects.toThrow('There is no database');
    expect(readdirSync(operator.root)).toEqual([]);
  });
});

describe('the terminal', () => {
  function terminalOn(isTTY: boolean) {
    const written: string[] = [];
    const stream = {
      isTTY,
      write: (text: string, done?: () => void) => {
        written.push(text);
        done?.();
        return true;
      },
    };
    let now = 0;
    const terminal = createTerminal({ stdout: stream, stderr: stream, now: () => (now += 1000) });
    return { terminal, written };
  }

  it('shows progress to a person and clears it before a message', () => {
    const { terminal, written } = terminalOn(true);
    terminal.progress('1 of 2');
    terminal.progress('2 of 2');
    terminal.err('Done.');
    expect(written).toEqual(['\r\u001b[K1 of 2', '\r\u001b[K2 of 2', '\r\u001b[K', 'Done.\n']);
  });

  it('says nothing of progress into a pipe', async () => {
    const { terminal, written } = terminalOn(false);
    terminal.progress('1 of 2');
    await terminal.data('x');
    expect(written).toEqual(['x']);
  });
});

describe('trouble with the disk', () => {
  it('is told as what failed, why and what to do', async () => {
    const full = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    await expect(inPlainWords('It could not be written', () => Promise.reject(full))).rejects.toThrow(
      'It could not be written: The disk is full. Make room or use another place.',
    );
    const bug = new Error('a bug');
    await expect(inPlainWords('It', () => Promise.reject(bug))).rejects.toBe(bug);
  });
});
