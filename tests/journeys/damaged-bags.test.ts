import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBagWriter } from '../../src/adapters/bag/bag-writer.js';
import { openFolderSink } from '../../src/adapters/bag/folder-sink.js';
import { openZipSink } from '../../src/adapters/bag/zip-sink.js';
import { verifyBagCommand } from '../../src/app/commands/verify-bag-command.js';
import { exportBag } from '../support/bag-worlds.js';
import { bagInFolder, bagInZip, faultsOf } from '../support/bagit.js';
import { createOperator, type Operator } from '../support/operator.js';

let operator: Operator;
let number = 0;
beforeAll(async () => {
  operator = await createOperator();
  await operator.store('data', 'one');
  await exportBag(operator, { out: 'sound' });
});
afterAll(async () => {
  await operator.close();
});

/** A copy of the sound bag, to be damaged. */
function copied(): string {
  const root = join(operator.root, `bag-${(number += 1)}`);
  cpSync(join(operator.root, 'sound'), root, { recursive: true });
  return root;
}

/** What `verify` says of a bag, and whether it found it sound. */
async function verified(bag: string): Promise<{ readonly sound: boolean; readonly said: string }> {
  operator.terminal.stdout = '';
  const sound = await verifyBagCommand(operator.on('nowhere'), { bag });
  return { sound, said: operator.terminal.stdout.trim() };
}

type Damage = (root: string) => void;

const change =
  (path: string, how: (text: string) => string): Damage =>
  (root) => {
    writeFileSync(join(root, path), how(readFileSync(join(root, path), 'utf8')));
  };
const put =
  (path: string, content: string | Uint8Array): Damage =>
  (root) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
const remove =
  (...paths: readonly string[]): Damage =>
  (root) => {
    for (const path of paths) rmSync(join(root, path), { recursive: true });
  };
const all =
  (...damages: readonly Damage[]): Damage =>
  (root) => {
    for (const damage of damages) damage(root);
  };
const inEach =
  (how: (text: string, sum: 'sha256' | 'sha512') => string, kind = 'manifest'): Damage =>
  (root) => {
    for (const sum of ['sha256', 'sha512'] as const)
      change(`${kind}-${sum}.txt`, (text) => how(text, sum))(root);
  };
const sumOf = (sum: string, content: string): string => createHash(sum).update(content).digest('hex');

/** Makes the tag manifests fit what was done, so that nothing but the damage itself is left to notice. */
const resealed: Damage = (root) => {
  for (const sum of ['sha256', 'sha512']) {
    const named = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('tagmanifest-'))
      .map(
        ({ name }) =>
          `${createHash(sum)
            .update(readFileSync(join(root, name)))
            .digest('hex')}  ${name}\n`,
      );
    writeFileSync(join(root, `tagmanifest-${sum}.txt`), named.join(''));
  }
};

describe('what RFC 8493 allows is taken', () => {
  const extra = (name: string, encoded = name): Damage =>
    all(
      put(`data/${name}`, 'more'),
      inEach((text, sum) => `${text}${sumOf(sum, 'more')}  data/${encoded}\n`),
      change('bag-info.txt', (text) =>
        text.replace(/Oxum: (\d+)\.(\d+)/, (_, bytes: string, files: string) => {
          return `Oxum: ${Number(bytes) + 'more'.length}.${Number(files) + 1}`;
        }),
      ),
      resealed,
    );

  it.each<[string, Damage]>([
    ['a bag as it was made', () => undefined],
    [
      'lines that end in CR and LF',
      all(
        inEach((text) => text.replaceAll('\n', '\r\n')),
        resealed,
      ),
    ],
    [
      'sums in capital letters',
      all(
        inEach((text) => text.replace(/^\w+/gm, (sum) => sum.toUpperCase())),
        resealed,
      ),
    ],
    [
      'a tab between sum and path',
      all(
        inEach((text) => text.replace(/ {2}/g, '\t')),
        resealed,
      ),
    ],
    [
      'no end of the last line',
      all(
        inEach((text) => text.trimEnd()),
        resealed,
      ),
    ],
    [
      'a value over two lines',
      all(
        change('bag-info.txt', (text) => `${text}Note: one\n  and more\n`),
        resealed,
      ),
    ],
    ['no bag-info.txt', all(remove('bag-info.txt'), resealed)],
    ['no tag manifests', remove('tagmanifest-sha256.txt', 'tagmanifest-sha512.txt')],
    ['one manifest only', all(remove('manifest-sha256.txt'), resealed)],
    ['other tag files', all(put('notes.txt', 'of somebody else'), resealed)],
    ['a name in Ukrainian, with spaces', extra('фото плати 1.jpg')],
    ['a name with a line break and a percent sign', extra('100%\n.txt', '100%25%0A.txt')],
  ])('%s', async (_what, make) => {
    const root = copied();
    make(root);
    expect(faultsOf(bagInFolder(root))).toEqual([]);
    expect(await verified(root)).toMatchObject({ sound: true });
  });
});

describe('what RFC 8493 forbids is refused by its text and by verify, which names it', () => {
  const zeros = (sum: string): string => '0'.repeat(sum === 'sha256' ? 64 : 128);

  it.each<[string, RegExp, RegExp, Damage]>([
    ['no bagit.txt', /2\.1\.1/, /bagit\.txt/, remove('bagit.txt')],
    [
      'a mark before bagit.txt',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => `\ufeff${text}`),
        resealed,
      ),
    ],
    [
      'the lines of bagit.txt the other way round',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => `${text.trim().split('\n').toReversed().join('\n')}\n`),
        resealed,
      ),
    ],
    [
      'a third line in bagit.txt',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => `${text}More: yes\n`),
        resealed,
      ),
    ],
    [
      'one line in bagit.txt',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => text.split('\n')[0] ?? ''),
        resealed,
      ),
    ],
    [
      'a version that is none',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => text.replace('1.0', 'one')),
        resealed,
      ),
    ],
    [
      'an encoding that the tag files are not in',
      /2\.1\.1/,
      /bagit\.txt/,
      all(
        change('bagit.txt', (text) => text.replace('UTF-8', 'UTF-16')),
        resealed,
      ),
    ],
    ['no payload', /2\.1\.2/, /is missing/, remove('data')],
    [
      'no manifest',
      /2\.1\.3/,
      /manifest/,
      remove(
        'manifest-sha256.txt',
        'manifest-sha512.txt',
        'tagmanifest-sha256.txt',
        'tagmanifest-sha512.txt',
      ),
    ],
    [
      'a file of the payload lost',
      /3: data\/case\.json .* not there/,
      /case\.json is missing/,
      remove('data/case.json'),
    ],
    [
      'a letter of the payload changed',
      /3: data\/case\.json is not what/,
      /case\.json was altered/,
      change('data/case.json', (text) => text.replace('"', "'")),
    ],
    ['a file in none of the manifests', /2\.1\.3: data\/more/, /data\/more/, put('data/more', '')],
    [
      'a file in one of the manifests only',
      /2\.1\.3: data\/more is not in manifest-sha512/,
      /data\/more/,
      all(
        put('data/more', ''),
        change('manifest-sha256.txt', (text) => `${text}${sumOf('sha256', '')}  data/more\n`),
        resealed,
      ),
    ],
    [
      'a file named twice',
      /twice/,
      /manifest-sha256\.txt/,
      all(
        inEach((text) => `${text}${text.split('\n')[0] ?? ''}\n`),
        resealed,
      ),
    ],
    [
      'a tag file in a manifest',
      /2\.1\.3: manifest-sha256\.txt names bagit\.txt/,
      /manifest-sha256\.txt/,
      (root) => {
        const declared = readFileSync(join(root, 'bagit.txt'), 'utf8');
        all(
          inEach((text, sum) => `${text}${sumOf(sum, declared)}  bagit.txt\n`),
          resealed,
        )(root);
      },
    ],
    [
      'a path that leads out',
      /5\.1/,
      /manifest-sha256\.txt/,
      all(
        inEach((text, sum) => `${text}${zeros(sum)}  data/../../x\n`),
        resealed,
      ),
    ],
    [
      'a path from the root of the disk',
      /5\.1/,
      /manifest-sha256\.txt/,
      all(
        inEach((text, sum) => `${text}${zeros(sum)}  /etc/passwd\n`),
        resealed,
      ),
    ],
    [
      'a path from somebody’s home',
      /5\.1/,
      /manifest-sha256\.txt/,
      all(
        inEach((text, sum) => `${text}${zeros(sum)}  ~/x\n`),
        resealed,
      ),
    ],
    [
      'a sum of the wrong length',
      /no sum and path/,
      /manifest-sha256\.txt/,
      all(
        inEach((text) => text.slice(1)),
        resealed,
      ),
    ],
    [
      'a sum that is no number',
      /no sum and path/,
      /manifest-sha256\.txt/,
      all(
        inEach((text) => `x${text.slice(1)}`),
        resealed,
      ),
    ],
    [
      'a line without a path',
      /no sum and path/,
      /manifest-sha256\.txt/,
      all(
        inEach((text, sum) => `${text}${zeros(sum)}\n`),
        resealed,
      ),
    ],
    [
      'an empty line in a manifest',
      /no sum and path/,
      /manifest-sha256\.txt/,
      all(
        inEach((text) => `\n${text}`),
        resealed,
      ),
    ],
    [
      'a percent sign that is not encoded',
      /percent sign/,
      /manifest-sha256\.txt/,
      all(
        put('data/100%.txt', ''),
        inEach((text, sum) => `${text}${sumOf(sum, '')}  data/100%.txt\n`),
        resealed,
      ),
    ],
    [
      'a mark before a manifest',
      /2\.3/,
      /manifest-sha256\.txt/,
      all(
        inEach((text) => `\ufeff${text}`),
        resealed,
      ),
    ],
    [
      'a manifest that is not in UTF-8',
      /2\.3/,
      /manifest-sha256\.txt/,
      all(put('manifest-sha256.txt', Buffer.from(`${'0'.repeat(64)}  data/\xe9\n`, 'latin1')), resealed),
    ],
    [
      'a tag manifest that names itself',
      /2\.2\.1: tagmanifest-sha256\.txt names tagmanifest-sha256\.txt/,
      /tagmanifest-sha256\.txt/,
      inEach((text, sum) => `${text}${zeros(sum)}  tagmanifest-sha256.txt\n`, 'tagmanifest'),
    ],
    [
      'a tag manifest that names a file of the payload',
      /2\.2\.1: tagmanifest-sha256\.txt names data\/case\.json/,
      /tagmanifest-sha256\.txt/,
      inEach((text, sum) => `${text}${zeros(sum)}  data/case.json\n`, 'tagmanifest'),
    ],
    [
      'a tag manifest without a manifest',
      /2\.2\.1: manifest-sha512\.txt is not in/,
      /manifest-sha512\.txt/,
      inEach((text) => text.replace(/^.* manifest-sha512\.txt\n/m, ''), 'tagmanifest'),
    ],
    [
      'a tag file changed',
      /3: bag-info\.txt/,
      /bag-info\.txt was altered/,
      change('bag-info.txt', (text) => text.replace('internal', 'public')),
    ],
    ['a tag file lost', /3: bag-info\.txt/, /bag-info\.txt is missing/, remove('bag-info.txt')],
    [
      'a manifest lost',
      /3: manifest-sha256\.txt/,
      /manifest-sha256\.txt is missing/,
      remove('manifest-sha256.txt'),
    ],
    [
      'fewer bytes than Payload-Oxum says',
      /Payload-Oxum/,
      /Payload-Oxum/,
      all(
        change('bag-info.txt', (text) => text.replace(/Oxum: \d/, 'Oxum: 9')),
        resealed,
      ),
    ],
    [
      'two Payload-Oxum',
      /twice/,
      /bag-info\.txt/,
      all(
        change('bag-info.txt', (text) => `${text}${/^Payload-Oxum.*$/m.exec(text)?.[0] ?? ''}\n`),
        resealed,
      ),
    ],
    [
      'a line of bag-info.txt without a label',
      /2\.2\.2/,
      /bag-info\.txt/,
      all(
        change('bag-info.txt', (text) => `${text}nothing\n`),
        resealed,
      ),
    ],
    [
      'a bag-info.txt that begins with the rest of a line',
      /2\.2\.2/,
      /bag-info\.txt/,
      all(
        change('bag-info.txt', (text) => `  rest\n${text}`),
        resealed,
      ),
    ],
    [
      'a label with no space behind its colon',
      /2\.2\.2/,
      /bag-info\.txt/,
      all(
        change('bag-info.txt', (text) => `${text}Note:none\n`),
        resealed,
      ),
    ],
    [
      'files to be fetched',
      /2\.2\.3/,
      /elsewhere/,
      all(put('fetch.txt', 'https://example.org/x 1 data/x\n'), resealed),
    ],
  ])('%s', async (_what, byTheText, words, damage) => {
    const root = copied();
    damage(root);
    expect(faultsOf(bagInFolder(root)).join('\n')).toMatch(byTheText);
    const { sound, said } = await verified(root);
    expect(sound).toBe(false);
    expect(said).toMatch(words);
  });
});

describe('names that need care', () => {
  const NAMES = ['звіт про плату.html', 'a  b.txt', "it's.txt"];
  const info = {
    madeAt: new Date(0),
    program: 'tests',
    description: 'Names',
    audience: 'internal',
    refs: [],
  };

  async function written(names: readonly string[], kind: 'folder' | 'zip'): Promise<string> {
    const path = join(operator.root, `names-${(number += 1)}${kind === 'zip' ? '.zip' : ''}`);
    const sink =
      kind === 'zip' ? openZipSink(path, { name: 'bag', at: new Date(0) }) : await openFolderSink(path);
    const bag = createBagWriter(sink);
    for (const name of names) await bag.add(name, name);
    await bag.finish(info);
    return path;
  }

  it('are written by the text of the RFC, into a folder and into a zip', async () => {
    const names = [...NAMES, '100%.txt', 'two\nlines.txt', 'back\r.txt'];
    const bag = bagInFolder(await written(names, 'folder'));
    expect(faultsOf(bag)).toEqual([]);
    expect(bag.get('manifest-sha256.txt')?.toString()).toMatch(/data\/100%25\.txt\n.*data\/back%0D\.txt\n/s);
    expect(faultsOf(await bagInZip(await written(names, 'zip')))).toEqual([]);
  });

  it('pass sha256sum and sha512sum, from a folder and from an unpacked zip', async (context) => {
    if (!['/usr/bin/sha256sum', '/usr/bin/sha512sum', '/usr/bin/unzip'].every((tool) => existsSync(tool)))
      context.skip();
    const folder = await written(NAMES, 'folder');
    const unpacked = join(operator.root, 'unpacked');
    // Without it unzip writes names in letters that the language of the machine has, and escapes the others.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync('unzip', ['-q', await written(NAMES, 'zip'), '-d', unpacked], { env });
    for (const root of [folder, join(unpacked, 'bag'), join(operator.root, 'sound')])
      for (const sum of ['sha256', 'sha512'])
        execFileSync(
          `${sum}sum`,
          ['--strict', '--quiet', '-c', `manifest-${sum}.txt`, `tagmanifest-${sum}.txt`],
          {
            cwd: root,
          },
        );
  });
});
