import Database from 'better-sqlite3';

/**
 * Whose commit finds many pages in the write-ahead log brings them into the database, which takes a while. A connection
 * that writes much beside others does so before they would: for them it is a thousand pages, SQLite's own measure.
 */
export function checkpointFirst(client: Database.Database): void {
  client.pragma('wal_autocheckpoint = 800');
}

/** Another connection to the same database, for writing very much that does not count yet. */
export interface BulkConnection {
  readonly client: Database.Database;
  close(): void;
}

/**
 * What is written here is not on the disk when it is committed, but at the latest with the next commit of the main
 * connection (`synchronous`), and is trusted to refer only to rows that exist (`foreign_keys`): the indexes and checks
 * of a million entries would otherwise take most of the time. A database in memory has one connection only.
 */
export function openBulkConnection(main: Database.Database): BulkConnection {
  if (main.memory) return { client: main, close: () => undefined };
  const client = new Database(main.name, { timeout: 30_000 });
  client.pragma('synchronous = NORMAL');
  client.pragma('foreign_keys = OFF');
  checkpointFirst(client);
  // Indexes of a million entries do not fit into what is enough at other times. In KiB, when negative.
  client.pragma('cache_size = -65536');
  return {
    client,
    close: () => {
      client.close();
    },
  };
}
