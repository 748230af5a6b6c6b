import { and, asc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { PictureIndex } from '../../core/evidence/pictures/picture-index.js';
import { PRINT_VERSION, type PicturePrint } from '../../core/evidence/pictures/print.js';
import { ranked } from '../../core/evidence/pictures/rank.js';
import {
  MOST_SIMILAR,
  type SimilarPicture,
  type SimilarPictures,
} from '../../core/evidence/similar-pictures.port.js';
import type { Sha256 } from '../../core/kernel/sha256.js';
import { picturePrints } from './schema/pictures.js';
import { settle, settleInTurn } from './settle.js';

const { number, sha256: hash, version, hashes, thumb } = picturePrints;

/** Rows read in one go; others have their turn after each. */
const PAGE = 5_000;

/**
 * Prints in a table, and their hashes in memory: read when first asked for, a page at a time, and from then on only what
 * came since. Thumbs stay in the table, as only the few pictures that a search finds are compared.
 */
export function createSqliteSimilarPictures(db: BetterSQLite3Database): SimilarPictures {
  const current = eq(version, PRINT_VERSION);
  const index = new PictureIndex();
  /** The row of every picture of the index. */
  const rows: number[] = [];
  let reading: Promise<void> | null = null;

  // Prepared once: putting a query together takes longer than answering one of so few rows, and a search asks dozens.
  const newer = db
    .select({ number, hashes })
    .from(picturePrints)
    .where(and(current, isNotNull(hashes), gt(number, sql.placeholder('after'))))
    .orderBy(asc(number))
    .limit(PAGE)
    .prepare();
  const inRow = db
    .select({ hash, thumb })
    .from(picturePrints)
    .where(eq(number, sql.placeholder('row')))
    .prepare();

  const readOn = async (): Promise<void> => {
    for (let page = PAGE; page === PAGE;) {
      page = await settleInTurn(() => {
        const found = newer.all({ after: rows.at(-1) ?? 0 });
        for (const row of found) {
          index.add({ hashes: wordsOf(row.hashes ?? Buffer.alloc(0)) });
          rows.push(row.number);
        }
        return found.length;
      });
    }
  };
  /** One reader at a time: two would read the same rows twice. */
  const catchUp = async (): Promise<void> => {
    reading ??= readOn().finally(() => {
      reading = null;
    });
    await reading;
  };
  const rowOf = (picture: number) => inRow.get({ row: rows[picture] ?? 0 });

  return {
    add: (sha256, print) =>
      settle(() => {
        db.transaction((tx) => {
          const known = tx.select({ version }).from(picturePrints).where(eq(hash, sha256)).get();
          if (known?.version === PRINT_VERSION) return;
          // A new row with a new number, so that it is read again.
          tx.delete(picturePrints).where(eq(hash, sha256)).run();
          tx.insert(picturePrints).values(toRow(sha256, print)).run();
        });
      }),
    print: (sha256) =>
      settle(() => {
        const found = db
          .select()
          .from(picturePrints)
          .where(and(current, eq(hash, sha256)))
          .get();
        return found === undefined ? null : printIn(found);
      }),
    forget: (sha256) =>
      settle(() => {
        db.delete(picturePrints).where(eq(hash, sha256)).run();
      }),
    unknown: (asked) =>
      settle(() => {
        const found = db.select({ hash }).from(picturePrints).where(current).all();
        const known = new Set(found.map((row) => row.hash));
        return asked.filter((sha256) => !known.has(sha256));
      }),
    async find(print) {
      // Twice: what was added while somebody else's reading was under way counts too.
      await catchUp();
      await catchUp();
      return settle((): readonly SimilarPicture[] =>
        ranked(print.thumb, index.search(print), (picture) => rowOf(picture)?.thumb ?? null)
          .slice(0, MOST_SIMILAR)
          .flatMap(({ picture, likeness }) => {
            const sha256 = rowOf(picture)?.hash;
            return sha256 === undefined ? [] : [{ sha256, likeness }];
          }),
      );
    },
  };
}

type Row = typeof picturePrints.$inferInsert;

function toRow(sha256: Sha256, print: PicturePrint | null): Row {
  const row = { sha256, version: PRINT_VERSION };
  return print === null ? row : { ...row, hashes: bytesOf(print.hashes), thumb: Buffer.from(print.thumb) };
}

function printIn({ hashes: words, thumb: pixels }: Pick<Row, 'hashes' | 'thumb'>): PicturePrint | null {
  if (words == null || pixels == null) return null;
  return { hashes: wordsOf(words), thumb: new Uint8Array(pixels) };
}

/** Little-endian whatever the machine, so that a database can be moved. */
function bytesOf(words: Uint32Array): Buffer {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, at) => bytes.writeUInt32LE(word, at * 4));
  return bytes;
}

function wordsOf(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}
