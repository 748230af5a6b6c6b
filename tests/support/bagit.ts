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
  // RFC 8493, 4: the serialization holds one folder, and that is the bag.
  if (tops.size !== 1) throw new Error(`a zip of ${tops.size} folders is no bag`);
  return bag;
}

/**
 * What breaks RFC 8493 in a bag, each with its section; empty for a complete and valid one. Written from the text of the
 * RFC, with nothing of the program in it.
 */
export function faultsOf(bag: Bag): string[] {
  return [...declaration(bag), ...payload(bag), ...tagManifests(bag), ...bagInfo(bag)];
}

const ALGORITHMS: Readonly<Record<string, string>> = {
  md5: 'md5',
  sha1: 'sha1',
  sha256: 'sha256',
  sha512: 'sha512',
};

/** 2.1.1: two lines, in this order, UTF-8 without a byte order mark. */
function declaration(bag: Bag): string[] {
  const text = bag.get('bagit.txt')?.toString('latin1');
  if (text === undefined) return ['2.1.1: there is no bagit.txt'];
  const form = /^BagIt-Version: \d+\.\d+(\r\n|\n|\r)Tag-File-Character-Encoding: \S+(\r\n|\n|\r)?$/;
  return form.test(text) ? [] : ['2.1.1: bagit.txt is not the two lines it has to be'];
}

/** 2.1.2, 2.1.3 and 3: a payload, a manifest at least, every manifest names every file of the payload and no other. */
function payload(bag: Bag): string[] {
  const files = [...bag.keys()].filter((path) => path.startsWith('data/'));
  const manifests = [...bag.keys()].filter((path) => /^manifest-[^/]+\.txt$/.test(path));
  return [
    ...(files.length === 0 ? ['2.1.2: there is no payload'] : []),
    ...(manifests.length === 0 ? ['2.1.3: there is no manifest'] : []),
    ...(bag.has('fetch.txt') ? ['fetch.txt: files of the payload lie elsewhere'] : []),
    ...manifests.flatMap((manifest) => {
      const named = entriesOf(bag, manifest);
      if (named === null) return [`2.1.3: ${manifest} is not readable`];
      return [
        ...sums(bag, manifest, named),
        ...files.filter((path) => !named.has(path)).map((path) => `3: ${path} is not in ${manifest}`),
        ...[...named.keys()]
          .filter((path) => !path.startsWith('data/'))
          .map((path) => `2.1.3: ${manifest} names ${path}, which is no payload`),
      ];
    }),
  ];
}

/** 2.2.1: a tag manifest names every payload manifest, no payload and no tag manifest. */
function tagManifests(bag: Bag): string[] {
  const all = [...bag.keys()];
  const payloadManifests = all.filter((path) => /^manifest-[^/]+\.txt$/.test(path));
  return all
    .filter((path) => /^tagmanifest-[^/]+\.txt$/.test(path))
    .flatMap((manifest) => {
      const named = entriesOf(bag, manifest);
      if (named === null) return [`2.2.1: ${manifest} is not readable`];
      return [
        ...sums(bag, manifest, named),
        ...payloadManifests
          .filter((path) => !named.has(path))
          .map((path) => `2.2.1: ${path} is not in ${manifest}`),
        ...[...named.keys()]
          .filter((path) => path.startsWith('data/') || path.startsWith('tagmanifest-'))
          .map((path) => `2.2.1: ${manifest} names ${path}`),
      ];
    });
}

/** 2.1.3: checksum, white space, path; a path twice is a fault; CR, LF and % in a path are percent-encoded. */
function entriesOf(bag: Bag, manifest: string): Map<string, string> | null {
  const entries = new Map<string, string>();
  const lines = (bag.get(manifest)?.toString('utf8') ?? '').split(/\r\n|\n|\r/).filter((line) => line !== '');
  for (const line of lines) {
    const [, sum, path] = /^([0-9A-Fa-f]+)[ \t]+(.+)$/.exec(line) ?? [];
    if (sum === undefined || path === undefined) return null;
    const decoded = path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
    if (entries.has(decoded) || leadsOut(decoded)) return null;
    entries.set(decoded, sum.toLowerCase());
  }
  return entries;
}

/** 5.2: no path of a manifest leads out of the bag. */
function leadsOut(path: string): boolean {
  return (
    path.startsWith('/') ||
    path.startsWith('~') ||
    path.split('/').some((part) => part === '..' || part === '.')
  );
}

/** 2.4: the algorithm is in the name, lower-case, without punctuation. */
function sums(bag: Bag, manifest: string, named: ReadonlyMap<string, string>): string[] {
  const algorithm = ALGORITHMS[/-([^-]+)\.txt$/.exec(manifest)?.[1] ?? ''];
  if (algorithm === undefined) return [`2.4: ${manifest} is of an unknown algorithm`];
  return [...named].flatMap(([path, sum]) => {
    const content = bag.get(path);
    if (content === undefined) return [`3: ${path} of ${manifest} is not there`];
    return createHash(algorithm).update(content).digest('hex') === sum
      ? []
      : [`3: ${path} is not what ${manifest} says`];
  });
}

/** 2.2.2: labels and values; a Payload-Oxum, if there is one, is bytes and files of the payload. */
function bagInfo(bag: Bag): string[] {
  const text = bag.get('bag-info.txt')?.toString('utf8');
  if (text === undefined) return [];
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line !== '');
  const malformed = lines.filter((line) => !/^(\s+\S.*|[^:\s][^:]*:\s.+)$/.test(line));
  const values = (label: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${label}:`) ? [line.slice(label.length + 1).trim()] : []));
  const contents = [...bag].filter(([path]) => path.startsWith('data/')).map(([, content]) => content);
  const oxum = `${contents.reduce((sum, content) => sum + content.length, 0)}.${contents.length}`;
  const oxums = values('Payload-Oxum');
  return [
    ...malformed.map((line) => `2.2.2: “${line}” is no label with a value`),
    ...(oxums.length > 1 ? ['2.2.2: Payload-Oxum is there twice'] : []),
    ...oxums.filter((value) => value !== oxum).map((value) => `2.2.2: Payload-Oxum ${value} is not ${oxum}`),
    ...values('Bagging-Date')
      .filter((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value))
      .map((value) => `2.2.2: Bagging-Date ${value} is no date`),
  ];
}
