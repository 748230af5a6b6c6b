import type { EntryChange } from '../../core/register/entry-change.js';
import {
  compareText,
  isNamed,
  mergeRecords,
  type ListRecord,
  type RecordPart,
} from '../../core/register/list-record.js';
import type {
  FoundLines,
  ListStaging,
  StagedItem,
  StagedRecord,
} from '../../core/register/list-staging.port.js';

interface Row {
  id: string | null;
  readonly row: number;
  readonly line: number;
  record: ListRecord;
}

function linesOf(rows: readonly Row[], limit: number): FoundLines {
  return { lines: rows.slice(0, limit).map(({ line }) => line), count: rows.length };
}

/** A staging without a database. */
export function openMemoryStaging(): ListStaging {
  const rows: Row[] = [];
  const parts = new Map<string, RecordPart[]>();
  const names = new Map<string, string>();
  const persons = new Set<string>();
  const otherIds = new Map<string, string[]>();
  const renamed = new Map<string, string>();
  const changes = new Map<string, EntryChange | null>();
  const endings: EntryChange[] = [];
  const byId = (id: string): Row | undefined => rows.find((row) => row.id === id);
  const staged = (): StagedRecord[] =>
    rows
      .map(({ id, line, record }) => ({ id: id ?? '', line, record, parts: parts.get(id ?? '') ?? [] }))
      .sort((a, b) => compareText(a.id, b.id));
  const add = (item: StagedItem): void => {
    switch (item.kind) {
      case 'record': {
        const { line, record, partial } = item;
        const known = partial && record.id !== null ? byId(record.id) : undefined;
        if (known !== undefined) known.record = mergeRecords(known.record, record);
        else rows.push({ id: record.id, row: rows.length + 1, line, record });
        break;
      }
      case 'part':
        parts.set(item.of, [...(parts.get(item.of) ?? []), item.part]);
        break;
      case 'name':
        if (!names.has(item.id)) names.set(item.id, item.name);
        break;
      case 'person':
        persons.add(item.id);
        break;
      case 'other-id':
        otherIds.set(item.of, [...(otherIds.get(item.of) ?? []), item.id]);
    }
  };
  return {
    add(items) {
      items.forEach(add);
    },
    count: () => rows.length,
    repeated: (limit) =>
      linesOf(
        rows.filter((row) => row.id !== null && byId(row.id) !== row),
        limit,
      ),
    unnamed: (after, limit) =>
      rows
        .filter((row) => row.id === null && row.row > after)
        .slice(0, limit)
        .map(({ row, line, record }) => ({ row, line, name: record.names[0]?.text ?? '' })),
    identify(row, id) {
      const found = rows[row - 1];
      if (found !== undefined) found.id = id;
    },
    nameless: (limit) =>
      linesOf(
        rows.filter(({ record }) => !isNamed(record)),
        limit,
      ),
    withOtherIds: (after, limit) =>
      [...otherIds]
        .map(([id, others]) => ({ id, otherIds: others }))
        .filter(({ id }) => id > after)
        .sort((a, b) => compareText(a.id, b.id))
        .slice(0, limit),
    rename(id, to) {
      const found = byId(id);
      if (found !== undefined) found.id = to;
      parts.set(to, [...(parts.get(to) ?? []), ...(parts.get(id) ?? [])]);
      parts.delete(id);
      renamed.set(id, to);
    },
    idOf: (id) => renamed.get(id) ?? id,
    has: (id) => byId(id) !== undefined,
    isOtherId: (id) => [...otherIds.values()].some((others) => others.includes(id)),
    isPerson: (id) => persons.has(id),
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
