import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sha256Hex, sha256OfBytes } from '../../src/adapters/system/hash.js';
import { createHttpAuthority } from '../../src/adapters/tsa/http-authority.js';
import { verifyBagCommand } from '../../src/app/commands/verify-bag-command.js';
import { verifyCommand } from '../../src/app/commands/verify-command.js';
import type { ExportedCase } from '../../src/core/export/exported-case.js';
import { anEvidence, NOON, stated } from '../support/cases.js';
import { aHostileFinding, exportBag, HOSTILE } from '../support/bag-worlds.js';
import { bagInFolder, bagInZip, faultsOf, type Bag } from '../support/bagit.js';
import { createOperator, type Operator } from '../support/operator.js';
import { aPicture } from '../support/pictures.js';
import { startAuthority } from '../support/time-stamp-authority.js';

let operator: Operator;
beforeEach(async () => {
  operator = await createOperator();
});
afterEach(async () => {
  await operator.close();
});

const folder = (): string => join(operator.root, 'bag');
const text = (bag: Bag, path: string): string => bag.get(path)?.toString('utf8') ?? `no ${path}`;
const verify = (bag = folder()): Promise<boolean> => verifyBagCommand(operator.on('nowhere'), { bag });

describe('a bag', () => {
  it('is one by the text of RFC 8493, as a folder and as a zip, and both hold the same', async () => {
    const picture = await aPicture(1);
    const state = await operator.store('data', picture, aHostileFinding());
    expect(await exportBag(operator, { case: state.ref })).toBe(true);
    expect(await exportBag(operator, { case: state.ref, out: 'case.zip' })).toBe(true);
    const bag = bagInFolder(folder());
    const zip = await bagInZip(join(operator.root, 'case.zip'));
    expect(faultsOf(bag)).toEqual([]);
    expect(faultsOf(zip)).toEqual([]);
    expect([...zip.keys()].sort()).toEqual([...bag.keys()].sort());
    const sha256 = sha256OfBytes(picture);
    expect(bag.get(`data/originals/01-${sha256}.jpg`)).toEqual(picture);
    expect(bag.get(`data/stripped/01-${sha256}.jpg`)?.length).toBeGreaterThan(1000);
    expect((JSON.parse(text(bag, 'data/case.json')) as ExportedCase).ref).toBe(state.ref);
    expect(text(bag, 'bag-info.txt')).toMatch(/^Payload-Oxum: \d+\.10$/m);
    expect(text(bag, 'bag-info.txt')).toContain(`External-Identifier: ${state.ref}\n`);
    expect(await verify()).toBe(true);
    expect(await verify(join(operator.root, 'case.zip'))).toBe(true);
    expect(readdirSync(operator.root).sort()).toEqual(['bag', 'case.zip', 'data']);
  });

  it('passes sha256sum and sha512sum as they are', async (context) => {
    if (!existsSync('/usr/bin/sha256sum')) context.skip();
    await operator.store('data', 'one');
    await exportBag(operator);
    for (const sum of ['sha256', 'sha512'])
      for (const manifest of [`manifest-${sum}.txt`, `tagmanifest-${sum}.txt`])
        execFileSync(`${sum}sum`, ['--strict', '--quiet', '-c', manifest], { cwd: folder() });
  });

  it('of several cases has a folder for each, and a page that leads to them', async () => {
    const states = [await operator.store('data', 'one'), await operator.store('data', 'two')];
    await operator.store('data', 'three');
    const refs = states.map(({ ref }) => ref);
    expect(await exportBag(operator, { case: refs })).toBe(true);
    const bag = bagInFolder(folder());
    expect(faultsOf(bag)).toEqual([]);
    expect([...bag.keys()].filter((path) => path.endsWith('/case.json')).sort()).toEqual(
      refs.map((ref) => `data/${ref}/case.json`).sort(),
    );
    for (const ref of refs) expect(text(bag, 'data/report.html')).toContain(`href="${ref}/report.html"`);
    expect(await verify()).toBe(true);
  });

  it('is the same again but for the export that its ledger then remembers', async () => {
    const { ref } = await operator.store('data', 'one');
    await exportBag(operator, { out: 'bag' });
    await exportBag(operator, { out: 'again' });
    const [one, two] = [bagInFolder(folder()), bagInFolder(join(operator.root, 'again'))];
    expect(text(two, 'data/case.json')).toBe(text(one, 'data/case.json'));
    expect(text(two, 'data/ledger.jsonl').startsWith(text(one, 'data/ledger.jsonl'))).toBe(true);
    const kinds = text(two, 'data/ledger.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; actor: string; payload: string; case: string });
    expect(kinds.map(({ kind }) => kind)).toEqual(['submitted', 'exported', 'exported']);
    expect(kinds[1]).toMatchObject({ actor: 'operator', case: ref });
    expect(JSON.parse(kinds[1]?.payload ?? '')).toMatchObject({
      details: { audience: 'internal', format: 'bag' },
    });
    expect(await verifyCommand(operator.on('data'), {})).toBe(true);
  });

  it('for the public holds no original, no ledger entries, no place, no day and no words of the reporter', async () => {
    const picture = await aPicture(2);
    const { ref } = await operator.store('data', picture, {
      ...aHostileFinding(),
      evidence: [
        anEvidence({
          caption: 'біля школи',
          seal: {
            kind: 'sealed',
            sha256: sha256OfBytes(picture),
            bytes: picture.length,
            mediaType: 'image/jpeg',
            at: NOON,
          },
        }),
      ],
    });
    expect(await exportBag(operator, { case: ref, audience: 'public' })).toBe(true);
    const bag = bagInFolder(folder());
    expect(faultsOf(bag)).toEqual([]);
    expect([...bag.keys()].filter((path) => /originals|ledger/.test(path))).toEqual([]);
    expect([...bag.keys()].filter((path) => path.startsWith('data/stripped/'))).toHaveLength(1);
    const texts = [...bag]
      .filter(([path]) => /\.(jsonl?|html)$/.test(path) && !path.startsWith('data/checkpoint/'))
      .map(([, content]) => String(content));
    for (const secret of [
      'Бахмут',
      'Bakhmut',
      '2024-05-12',
      '12 травня',
      'біля школи',
      'mod-1',
      '2024-05-01T12',
    ])
      expect(texts.filter((each) => each.includes(secret))).toEqual([]);
    expect(await verify()).toBe(true);
  });

  it('goes to no audience its reporter did not agree to, and there is no empty bag', async () => {
    const { ref } = await operator.store('data', 'one', { consent: stated('internal') });
    await expect(exportBag(operator, { case: ref, audience: 'public' })).rejects.toThrow(
      'may not be exported',
    );
    await expect(exportBag(operator, { audience: 'investigator' })).rejects.toThrow('there is no bag');
    await expect(exportBag(operator, { out: '-' }).catch((error: unknown) => error)).resolves.toBe(true);
    expect(existsSync(folder())).toBe(false);
  });

  it('never replaces a folder', async () => {
    await operator.store('data', 'one');
    await expect(exportBag(operator, { out: 'data' })).rejects.toThrow('is there already');
  });

  it('says which original the disk no longer has, holds the rest, and did not do all it was asked', async () => {
    await operator.store('data', 'one');
    const sha256 = sha256Hex('one');
    rmSync(join(operator.root, 'data', 'originals', sha256.slice(0, 2), sha256.slice(2, 4), sha256));
    expect(await exportBag(operator)).toBe(false);
    const bag = bagInFolder(folder());
    expect(faultsOf(bag)).toEqual([]);
    expect(text(bag, 'data/report.html')).toContain('The original is missing on the disk');
    expect(operator.terminal.stderr).toContain('1 original could not be put in');
  });
});

describe('the checkpoint of a bag', () => {
  it('covers the case up to the export, anew each time something happened, and names no other case', async () => {
    const one = await operator.store('data', 'one');
    const two = await operator.store('data', 'two');
    await exportBag(operator, { case: one.ref });
    const bag = bagInFolder(folder());
    const inclusion = JSON.parse(text(bag, 'data/inclusion.json')) as {
      case: string;
      seq: number;
      size: number;
    };
    expect(inclusion).toMatchObject({ case: one.ref, seq: 1, size: 2 });
    expect([...bag.values()].filter((content) => content.includes(two.ref))).toEqual([]);
    operator.terminal.stderr = '';
    expect(await verify()).toBe(true);
    expect(operator.terminal.stderr).toMatch(/Checkpoint 1 of .* covers 1 case up to 1 entry\.\n/);
    expect(operator.terminal.stderr).toContain('Nobody outside has stamped it');
    await exportBag(operator, { case: two.ref, out: 'second' });
    await exportBag(operator, { case: two.ref, out: 'third' });
    const number = (out: string): number =>
      (
        JSON.parse(text(bagInFolder(join(operator.root, out)), 'data/checkpoint/checkpoint.json')) as {
          number: number;
        }
      ).number;
    expect([number('second'), number('third')]).toEqual([2, 3]);
    expect(await verifyCommand(operator.on('data'), {})).toBe(true);
  });

  it('is signed so that OpenSSL says so too', async (context) => {
    if (!existsSync('/usr/bin/openssl')) context.skip();
    await operator.store('data', 'one');
    await exportBag(operator);
    const line = /openssl pkeyutl [^<]+/.exec(text(bagInFolder(folder()), 'data/report.html'))?.[0] ?? '';
    const cwd = join(folder(), 'data', 'checkpoint');
    expect(execFileSync('sh', ['-c', line], { cwd, encoding: 'utf8' })).toContain('Verified Successfully');
  });

  /** Checks the bag and the database with these certificates to trust. */
  async function withRoots(pem: string, expected: boolean): Promise<void> {
    const tsaCa = join(operator.root, 'roots.pem');
    writeFileSync(tsaCa, pem);
    for (const place of ['nowhere', 'data']) {
      const parts = operator.on(place);
      const config = { ...parts.config, tsaCa };
      const command = place === 'nowhere' ? verifyBagCommand : verifyCommand;
      expect(await command({ ...parts, config }, { bag: folder() })).toBe(expected);
    }
  }

  it('is stamped from outside when there is an authority, which verify then names', async () => {
    const clock = new Date('2024-05-01T12:00:30Z');
    const authority = await startAuthority(clock);
    try {
      await operator.store('data', 'one');
      await exportBag(operator, { authority: createHttpAuthority(authority.url) });
      expect(bagInFolder(folder()).has('data/checkpoint/timestamp.tst')).toBe(true);
      expect(await verify()).toBe(true);
      expect(operator.terminal.stderr).toContain('Stamped at 2024-05-01T12:00:30.000Z by “Local clock”');
      expect(operator.terminal.stderr).toContain('Its certificate was not chained to a root');
      expect(await verifyCommand(operator.on('data'), {})).toBe(true);
      expect(operator.terminal.stderr).toContain(
        'The certificates of 1 time stamp were not chained to a root',
      );
      await withRoots(await authority.issuer(), true);
      expect(operator.terminal.stderr).toContain('Its certificate leads to one in TSA_CA.');
      const other = await startAuthority(clock);
      await withRoots(await other.issuer(), false).finally(() => other.close());
      expect(operator.terminal.stdout).toContain('its certificate leads to none in TSA_CA');
      authority.does({ http: 503 });
      await operator.store('data', 'two');
      expect(await exportBag(operator, { authority: createHttpAuthority(authority.url), out: 'later' })).toBe(
        true,
      );
      expect(bagInFolder(join(operator.root, 'later')).has('data/checkpoint/timestamp.tst')).toBe(false);
    } finally {
      await authority.close();
    }
  });

  it('shows when the ledger behind it was written anew, hashes and all', async () => {
    await operator.store('data', 'one');
    await exportBag(operator);
    const database = new Database(join(operator.root, 'data', 'slid.db'));
    database.prepare("update checkpoint_heads set hash = replace(hash, substr(hash, 1, 1), 'z')").run();
    database.close();
    expect(await verifyCommand(operator.on('data'), {})).toBe(false);
    expect(operator.terminal.stdout).toContain(
      'the heads stored for checkpoint 1 are not those it was taken over',
    );
    expect(operator.terminal.stdout).toContain('the ledger was cut off or written anew behind checkpoint 1');
  });
});

describe('the page of a bag', () => {
  it('says everything in both languages, runs nothing, loads nothing from elsewhere, and no words get out of their place', async () => {
    await operator.store('data', await aPicture(3), aHostileFinding());
    await exportBag(operator);
    const page = text(bagInFolder(folder()), 'data/report.html');
    expect(page).not.toContain('\u0000');
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<script|onerror="|https?:|javascript:/i);
    expect(page.split('&lt;script&gt;alert(1)&lt;/script&gt;').length - 1).toBe(10);
    for (const words of [
      'Донецька область',
      'Donetsk oblast',
      'зазначено, заявник',
      'stated, by the reporter',
      'Час скрізь київський.',
      'All times are those of Kyiv.',
    ])
      expect(page).toContain(words);
    expect(page).toMatch(/<img src="stripped\/01-[0-9a-f]{64}\.jpg"/);
    expect(HOSTILE).toContain('<script>');
  });

  it('gives every table of fields a heading of its own', async () => {
    await operator.store('data', await aPicture(3), aHostileFinding());
    await exportBag(operator);
    const page = text(bagInFolder(folder()), 'data/report.html');
    const tables = page.match(/<h2>[^<]*<\/h2>\s*<table class="fields">/g) ?? [];
    // Incident, custody and component in each language; the summary stands below the title.
    expect(tables).toHaveLength(6);
    expect(page.match(/<table class="fields">/g)).toHaveLength(8);
  });
});

describe('verify of a bag', () => {
  /** Exports, does something to the copy, and says what verify named first. */
  async function named(breach: (root: string) => void): Promise<string> {
    const { ref } = await operator.store('data', 'one');
    await operator.store('data', 'two');
    await exportBag(operator, { case: ref, out: 'sound' });
    cpSync(join(operator.root, 'sound'), folder(), { recursive: true });
    breach(folder());
    const independent = faultsOf(bagInFolder(folder()));
    operator.terminal.stdout = '';
    expect(await verify()).toBe(false);
    expect(
      independent.length > 0 || /ledger|original|checkpoint|inclusion/.test(operator.terminal.stdout),
    ).toBe(true);
    return operator.terminal.stdout.trim();
  }
  const change = (path: string, how: (text: string) => string) => (root: string) => {
    writeFileSync(join(root, path), how(readFileSync(join(root, path), 'utf8')));
  };
  /** Hides a change of a file of the payload from manifests, tag manifests and oxum, as somebody with patience would. */
  const hidden = (path: string, how: (text: string) => string) => (root: string) => {
    change(path, how)(root);
    for (const sum of ['sha256', 'sha512']) {
      const redo = (manifest: string, pattern: string): void => {
        const files = execFileSync('find', ['.', '-type', 'f', '-path', pattern], {
          cwd: root,
          encoding: 'utf8',
        });
        const paths = files
          .trim()
          .split('\n')
          .map((each) => each.slice(2))
          .sort();
        writeFileSync(join(root, manifest), execFileSync(`${sum}sum`, paths, { cwd: root }));
      };
      redo(`manifest-${sum}.txt`, './data/*');
    }
    const files = readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true }).filter((e) =>
      e.isFile(),
    );
    const bytes = files.reduce((n, e) => n + readFileSync(join(e.parentPath, e.name)).length, 0);
    change('bag-info.txt', (info) => info.replace(/Oxum: .*/, `Oxum: ${bytes}.${files.length}`))(root);
    for (const sum of ['sha256', 'sha512'])
      writeFileSync(
        join(root, `tagmanifest-${sum}.txt`),
        execFileSync(
          `${sum}sum`,
          ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'manifest-sha512.txt'],
          {
            cwd: root,
          },
        ),
      );
  };
  const original = `data/originals/01-${sha256Hex('one')}.jpg`;

  it.each<[string, RegExp, (root: string) => void]>([
    ['a file altered', /report\.html was altered/, change('data/report.html', (t) => `${t} `)],
    [
      'a file added',
      /data\/more was added|more is in no manifest/,
      (root) => {
        writeFileSync(join(root, 'data/more'), '');
      },
    ],
    [
      'a file lost',
      /originals\/.* is missing/,
      (root) => {
        rmSync(join(root, original));
      },
    ],
    [
      'a line of a manifest gone',
      /is in no manifest/,
      change('manifest-sha512.txt', (t) => t.slice(t.indexOf('\n') + 1)),
    ],
    [
      'a line of a manifest broken',
      /manifest-sha256\.txt cannot be read/,
      change('manifest-sha256.txt', (t) => `?${t}`),
    ],
    [
      'a manifest that leads out',
      /manifest-sha256\.txt cannot be read/,
      change('manifest-sha256.txt', (t) => `${t}${'0'.repeat(64)}  data/../../x\n`),
    ],
    [
      'a manifest added to',
      /is missing/,
      change('manifest-sha256.txt', (t) => `${t}${'0'.repeat(64)}  data/gone\n`),
    ],
    [
      'an oxum that is wrong',
      /Payload-Oxum/,
      change('bag-info.txt', (t) => t.replace(/Oxum: \d+/, 'Oxum: 1')),
    ],
    [
      'a tag file altered',
      /bag-info\.txt was altered/,
      change('bag-info.txt', (t) => t.replace('internal', 'public')),
    ],
    [
      'a tag manifest altered',
      /was altered/,
      change('tagmanifest-sha256.txt', (t) => t.replace(/^./, (c) => (c === '0' ? '1' : '0'))),
    ],
    [
      'no declaration',
      /bagit\.txt is missing/,
      (root) => {
        rmSync(join(root, 'bagit.txt'));
      },
    ],
    [
      'files to fetch',
      /lie elsewhere/,
      (root) => {
        writeFileSync(join(root, 'fetch.txt'), '');
      },
    ],
    [
      'an entry altered, and the bag made to fit',
      /ledger\.jsonl: entry 1 was altered/,
      hidden('data/ledger.jsonl', (t) => t.replace('"reporter"', '"system"')),
    ],
    [
      'what an entry records altered, and the bag made to fit',
      /entry 1 records was altered/,
      hidden('data/ledger.jsonl', (t) => t.replace('submitted\\"', 'rejected\\"')),
    ],
    [
      'an entry cut out, and the bag made to fit',
      /an entry is missing/,
      hidden('data/ledger.jsonl', (t) => t.slice(t.indexOf('\n') + 1)),
    ],
    [
      'a checkpoint altered, and the bag made to fit',
      /signature of the checkpoint does not fit/,
      hidden('data/checkpoint/checkpoint.json', (t) => t.replace('"cases":2', '"cases":3')),
    ],
    [
      'a checkpoint that is none, and the bag made to fit',
      /checkpoint\.json cannot be read/,
      hidden('data/checkpoint/checkpoint.json', (t) => `${t}\n`),
    ],
    [
      'another key, and the bag made to fit',
      /signature of the checkpoint does not fit/,
      hidden('data/checkpoint/public-key.pem', (t) => t.replace(/A/g, 'B')),
    ],
    [
      'another place in the tree, and the bag made to fit',
      /does not hold this case/,
      hidden('data/inclusion.json', (t) =>
        t.replace(/"index": ./, (at) => (at.endsWith('0') ? '"index": 1' : '"index": 0')),
      ),
    ],
    [
      'another head, and the bag made to fit',
      /does not hold this case/,
      hidden('data/inclusion.json', (t) => t.replace('"seq": 1', '"seq": 2')),
    ],
  ])('names %s', async (_what, words, breach) => {
    expect(await named(breach)).toMatch(words);
  });

  it('says in a sentence that something is no bag', async () => {
    expect(await verify(join(operator.root, 'nothing'))).toBe(false);
    writeFileSync(join(operator.root, 'text.zip'), 'no zip');
    expect(await verify(join(operator.root, 'text.zip'))).toBe(false);
    expect(operator.terminal.stdout.split('\n')).toHaveLength(3);
  });
});
