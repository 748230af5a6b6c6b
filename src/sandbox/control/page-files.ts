import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';

/** The chat page: html, css and pictures from the sources, scripts as they were compiled. */
export function pageFiles(): Hono {
  const root = packageRoot();
  const sources = path.join(root, 'src/sandbox/page');
  const scripts = path.join(root, 'dist/sandbox-page');
  const app = new Hono();
  app.get('/:file{[A-Za-z0-9._-]*}', async (c, next) => {
    const name = c.req.param('file') || 'index.html';
    const type = getMimeType(name);
    if (type === undefined || name.startsWith('.')) return next();
    const folder = /\.(js|map)$/.test(name) ? scripts : sources;
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (!bytes) return next();
    return c.body(Uint8Array.from(bytes), 200, { 'content-type': type, 'cache-control': 'no-cache' });
  });
  return app;
}

/** This file runs from dist/src/sandbox/control after a build and from src/sandbox/control in tests. */
function packageRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error('The folder of the package was not found.');
    folder = parent;
  }
  return folder;
}
