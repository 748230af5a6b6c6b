import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** The files of a bag by their path in it. */
export type Bag = Map<string, Buffer>;

export function bagInFolder(folder: string): Bag {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** The one bag in a zip, without the folder it lies in. */
export async function bagInZip(path: string): Promise<Bag> {
  const bag: Bag = new Map();
  const tops = new Set<string>();
  const zip = await openPromise(path, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const [top = '', ...rest] = entry.fileName.split('/');
    tops.add(top);
    if (!entry.fileName.endsWith('/'))
      bag.set(rest.join('/'), await buffer(await zip.openReadStreamPromise(entry)));
  }
  // As BagIt's drafts up to 0.97 say in section 4, and everybody's tools do: one folder, and that is the bag.
  if (tops.size !== 1) throw new Error(`a zip of ${tops.size} folders is no bag`);
  return bag;
}

/**
 * What breaks RFC 8493 in a bag, each with its section; empty for one that is complete and valid (section 3). Written
 * from the text of the RFC, with nothing of the program in it.
 */
export function faultsOf(bag: Bag): string[] {
  const declared = declaration(bag);
  return [
    ...declared,
    ...(declared.length > 0 ? [] : tagTexts(bag)),
    ...payload(bag),
    ...tagManifests(bag),
    ...bagInfo(bag),
  ];
}

const isPayload = (path: string): boolean => path.startsWith('data/');
const isManifest = (path: string): boolean => /^manifest-[^/]+\.txt$/.test(path);
const isTagManifest = (path: string): boolean => /^tagmanifest-[^/]+\.txt$/.test(path);

/** 2.3: text is in lines ended by CR, LF or both; the last may lack its end. */
function linesOf(content: Buffer): string[] {
  const lines = content.toString('utf8').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** 2.1.1: exactly two lines, in this order, in UTF-8 without a byte order mark. */
function declaration(bag: Bag): string[] {
  const content = bag.get('bagit.txt');
  if (content === undefined) return ['2.1.1: there is no bagit.txt'];
  if (content.subarray(0, 3).equals(MARK)) return ['2.1.1: bagit.txt begins with a byte order mark'];
  const [version = '', encoding = '', ...more] = linesOf(content);
  const faults = [
    ...(/^BagIt-Version: \d+\.\d+$/.test(version) ? [] : ['2.1.1: the first line names no version']),
    ...(/^Tag-File-Character-Encoding: \S+$/.test(encoding)
      ? []
      : ['2.1.1: the second line names no encoding']),
    ...(more.length === 0 ? [] : ['2.1.1: bagit.txt has more than two lines']),
  ];
  // Bags in other encodings may be bags; this reads none.
  if (faults.length === 0 && !/: UTF-8$/i.test(encoding)) return [`2.1.1: ${encoding} is not read here`];
  return faults;
}

/** 2.3: the tag files that the RFC itself defines are texts in the encoding that was declared. */
function tagTexts(bag: Bag): string[] {
  const texts = [...bag].filter(
    ([path]) => path === 'bag-info.txt' || isManifest(path) || isTagManifest(path),
  );
  return texts.flatMap(([path, content]) => {
    const isUtf8 = Buffer.from(content.toString('utf8'), 'utf8').equals(content);
    const begins = content.subarray(0, 3).equals(MARK);
    return isUtf8 && !begins ? [] : [`2.3: ${path} is no text in UTF-8 without a mark`];
  });
}

/** 2.1.2, 2.1.3 and 3: a payload, a manifest at least, every manifest names every file of the payload and no other. */
function payload(bag: Bag): string[] {
  const files = [...bag.keys()].filter(isPayload);
  const manifests = [...bag.keys()].filter(isManifest);
  return [
    ...(files.length === 0 ? ['2.1.2: there is no payload'] : []),
    ...(manifests.length === 0 ? ['2.1.3: there is no manifest'] : []),
    ...(bag.has('fetch.txt') ? ['2.2.3: files of the payload lie elsewhere'] : []),
    ...manifests.flatMap((manifest) =>
      read(bag, manifest, (named) => [
        ...missing(files, named).map((path) => `2.1.3: ${path} is not in ${manifest}`),
        ...named.filter((path) => !isPayload(path)).map((path) => `2.1.3: ${manifest} names ${path}`),
      ]),
    ),
  ];
}

/** 2.2.1: a tag manifest names every payload manifest, no file of the payload and no tag manifest. */
function tagManifests(bag: Bag): string[] {
  const manifests = [...bag.keys()].filter(isManifest);
  return [...bag.keys()]
    .filter(isTagManifest)
    .flatMap((manifest) =>
      read(bag, manifest, (named) => [
        ...missing(manifests, named).map((path) => `2.2.1: ${path} is not in ${manifest}`),
        ...named
          .filter((path) => isPayload(path) || isTagManifest(path))
          .map((path) => `2.2.1: ${manifest} names ${path}`),
      ]),
    );
}

function missing(all: readonly string[], named: readonly string[]): string[] {
  return all.filter((path) => !named.includes(path));
}

/** What is wrong with a manifest: with its lines, with what it names, with the sums of that. */
function read(bag: Bag, manifest: string, named: (paths: readonly string[]) => string[]): string[] {
  const algorithm = /-([^-/]+)\.txt$/.exec(manifest)?.[1] ?? '';
  const digits = DIGITS.get(algorithm);
  if (digits === undefined) return [`2.4: ${manifest} is of an unknown algorithm`];
  const sums = new Map<string, string>();
  const faults: string[] = [];
  for (const line of linesOf(bag.get(manifest) ?? Buffer.alloc(0))) {
    const [, sum = '', path = ''] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? [];
    const name = path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
    if (sum.length !== digits) faults.push(`2.1.3: “${line}” in ${manifest} is no sum and path`);
    else if (sums.has(name)) faults.push(`2.1.3: ${manifest} names ${name} twice`);
    else if (leadsOut(name)) faults.push(`5.1: ${manifest} leads out of the bag by ${name}`);
    else if (/%(?!0A|0D|25)/i.test(path)) faults.push(`2.1.3: a percent sign in ${path} is not encoded`);
    sums.set(name, sum.toLowerCase());
  }
  return [...faults, ...named([...sums.keys()]), ...wrongSums(bag, { manifest, algorithm, sums })];
}

/** 2.4: the names of algorithms are in small letters, without punctuation. How many digits their sums have. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha256', 64],
  ['sha512', 128],
]);

/** 3: what is named is there, and is what it was. */
function wrongSums(
  bag: Bag,
  {
    manifest,
    algorithm,
    sums,
  }: { readonly manifest: string; readonly algorithm: string; readonly sums: ReadonlyMap<string, string> },
): string[] {
  return [...sums].flatMap(([path, sum]) => {
    const content = bag.get(path);
    if (content === undefined) return [`3: ${path} of ${manifest} is not there`];
    return createHash(algorithm).update(content).digest('hex') === sum
      ? []
      : [`3: ${path} is not what ${manifest} says`];
  });
}

/** 5.1: no path of a manifest leads out of the bag. */
function leadsOut(path: string): boolean {
  const parts = path.split('/');
  return path.startsWith('/') || path.startsWith('~') || parts.includes('..') || parts.includes('.');
}

/**
 * 2.2.2: each line a label, a colon, white space and a value, or more of the value of the line before, then indented.
 * A Payload-Oxum is there once at most, and is the bytes and the files of the payload.
 */
function bagInfo(bag: Bag): string[] {
  const content = bag.get('bag-info.txt');
  if (content === undefined) return [];
  const elements: { readonly label: string; readonly value: string }[] = [];
  const faults: string[] = [];
  for (const line of linesOf(content)) {
    const last = elements.at(-1);
    const [, label, value] = /^([^:\s](?:[^:]*[^:\s])?):[ \t]+(.*)$/.exec(line) ?? [];
    if (/^[ \t]+\S/.test(line) && last)
      elements.splice(-1, 1, { ...last, value: `${last.value} ${line.trim()}` });
    else if (label !== undefined && value !== undefined) elements.push({ label, value: value.trim() });
    else faults.push(`2.2.2: “${line}” is no label with a value`);
  }
  const valuesOf = (name: string): string[] =>
    elements.flatMap(({ label, value }) => (label.toLowerCase() === name.toLowerCase() ? [value] : []));
  const contents = [...bag].flatMap(([path, file]) => (isPayload(path) ? [file] : []));
  const oxum = `${contents.reduce((sum, file) => sum + file.length, 0)}.${contents.length}`;
  const oxums = valuesOf('Payload-Oxum');
  return [
    ...faults,
    ...(oxums.length > 1 ? ['2.2.2: Payload-Oxum is there twice'] : []),
    ...oxums.filter((value) => value !== oxum).map((value) => `2.2.2: Payload-Oxum ${value} is not ${oxum}`),
    ...valuesOf('Bagging-Date')
      .filter((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value))
      .map((value) => `2.2.2: Bagging-Date ${value} is no date`),
  ];
}
