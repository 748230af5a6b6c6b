import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a data folder in which any of these texts stands, byte for byte, with the text. The sandbox's own
 * folder is left out: it stands for Telegram, which keeps what it keeps.
 */
export async function tracesOf(dataDir: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.startsWith(join(dataDir, 'sandbox')));
  // Files come and go while the product runs; one that went holds nothing.
  const read = (path: string) => readFile(path).catch(() => Buffer.of());
  const contents = await Promise.all(files.map(async (path) => ({ path, bytes: await read(path) })));
  return contents.flatMap(({ path, bytes }) =>
    texts.flatMap((text) =>
      path.includes(text) || bytes.includes(text) ? [`${path.slice(dataDir.length + 1)}: ${text}`] : [],
    ),
  );
}
