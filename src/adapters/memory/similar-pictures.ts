import { PictureIndex } from '../../core/evidence/pictures/picture-index.js';
import type { PicturePrint } from '../../core/evidence/pictures/print.js';
import { ranked } from '../../core/evidence/pictures/rank.js';
import { MOST_SIMILAR, type SimilarPictures } from '../../core/evidence/similar-pictures.port.js';
import type { Sha256 } from '../../core/kernel/sha256.js';

export function createMemorySimilarPictures(): SimilarPictures {
  const known = new Map<Sha256, PicturePrint | null>();
  /** By number in the index; null for what was forgotten. */
  const indexed: ({ readonly sha256: Sha256; readonly thumb: Uint8Array } | null)[] = [];
  const index = new PictureIndex();
  return {
    add(sha256, print) {
      if (!known.has(sha256)) {
        known.set(sha256, structuredClone(print));
        if (print !== null) {
          index.add(print);
          indexed.push({ sha256, thumb: print.thumb.slice() });
        }
      }
      return Promise.resolve();
    },
    print: (sha256) => Promise.resolve(structuredClone(known.get(sha256) ?? null)),
    forget(sha256) {
      known.delete(sha256);
      const at = indexed.findIndex((picture) => picture?.sha256 === sha256);
      if (at >= 0) indexed[at] = null;
      return Promise.resolve();
    },
    unknown: (hashes) => Promise.resolve(hashes.filter((sha256) => !known.has(sha256))),
    find(print) {
      const alike = ranked(print.thumb, index.search(print), (picture) => indexed[picture]?.thumb ?? null);
      const found = alike.flatMap(({ picture, likeness }) => {
        const sha256 = indexed[picture]?.sha256;
        return sha256 === undefined ? [] : [{ sha256, likeness }];
      });
      return Promise.resolve(found.slice(0, MOST_SIMILAR));
    },
  };
}
