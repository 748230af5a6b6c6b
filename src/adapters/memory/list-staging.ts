import type { EntryChange } from '../../core/register/entry-change.js';
import { compareText, type ListRecord, type RecordPart } from '../../core/register/list-record.js';
import type { ListStaging, StagedRecord } from '../../core/register/list-staging.port.js';

interface Row {
  id: string | null;
  readonly row: number;
  readonly line: number;
  readonly record: ListRecord;
}

/** A staging without a database. */
export function openMemoryStaging(): ListStaging {
  const rows: Row[] = [];
  const parts = new Map<string, RecordPart[]>();
  const names = new Map<string, string>();
  const changes = new Map<string, EntryChange | null>();
  const endings: EntryChange[] = [];
  const byId = (id: string): Row | undefined => rows.find((row) => row.id === id);
  const staged = (): StagedRecord[] =>
    rows
      .map(({ id, line, record }) => ({ id: id ?? '', line, record, parts: parts.get(id ?? '') ?? [] }))
      .sort((a, b) => compareText(a.id, b.id));
  return {
    add(items) {
      for (const item of items) {
        if (item.kind === 'record') {
          rows.push({ id: item.record.id, row: rows.length + 1, line: item.line, record: item.record });
        } else if (item.kind === 'part') {
          parts.set(item.of, [...(parts.get(item.of) ?? []), item.part]);
        } else if (!names.has(item.id)) names.set(item.id, item.name);
      }
    },
    count: () => rows.length,
    repeated: (limit) =>
      rows
        .filter((row) => row.id !== null && byId(row.id) !== row)
        .slice(0, limit)
        .map(({ line, id }) => ({ line, id: id ?? '' })),
    unnamed: (after, limit) =>
      rows
        .filter((row) => row.id === null && row.row > after)
        .slice(0, limit)
        .map(({ row, line, record }) => ({ row, line, name: record.names[0]?.text ?? '' })),
    identify(row, id) {
      const found = rows[row - 1];
      if (found !== undefined) found.id = id;
    },
    has: (id) => byId(id) !== undefined,
    nameOf: (id) => byId(id)?.record.names[0]?.text ?? names.get(id) ?? null,
    page: (after, limit) =>
      staged()
        .filter(({ id }) => id > after)
        .slice(0, limit),
    judge(verdicts) {
      for (const { id, change } of verdicts) changes.set(id, change);
    },
    end: (ended) => void endings.push(...ended),
    *judged() {
      for (const row of staged()) {
        const change = changes.get(row.id);
        yield change === undefined ? row : { ...row, change };
      }
    },
    ended: () => endings,
    close: () => undefined,
  };
}
