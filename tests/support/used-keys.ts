import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));

/**
 * Tells whether the code says a text. Keys stand in the code as literals, or as templates that begin with the
 * namespace, such as `case:status.${status}`: each gap stands for one part of the path.
 */
export function usedKeys(namespaces: readonly string[]): (key: string) => boolean {
  const patterns = typescriptFiles(SOURCES).flatMap((file) => patternsIn(file, namespaces));
  const literals = new Set(patterns.filter((pattern) => typeof pattern === 'string'));
  const templates = patterns.filter((pattern) => typeof pattern !== 'string');
  return (key) => literals.has(key) || templates.some((template) => template.test(key));
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function patternsIn(file: string, namespaces: readonly string[]): (string | RegExp)[] {
  const found: (string | RegExp)[] = [];
  const isKey = (text: string): boolean => namespaces.some((namespace) => text.startsWith(`${namespace}:`));
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isKey(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node) && isKey(node.head.text)) found.push(templatePattern(node));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023));
  return found;
}

function templatePattern(node: ts.TemplateExpression): RegExp {
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^.:]+')}$`);
}
