/** Those who wait for something of which a few have their turn at once, in the order in which they came. */
export interface Line {
  /** Puts somebody at the end; nothing changes for one who is in the line already. */
  join(id: string): void;
  leave(id: string): void;
  /** How many must leave before it is somebody's turn; 0 when it is, and for one who is not in the line. */
  ahead(id: string): number;
  /** Those whose turn it is not yet. */
  waiting(): readonly string[];
}

export function createLine(atOnce: number): Line {
  const line = new Set<string>();
  return {
    join(id) {
      line.add(id);
    },
    leave(id) {
      line.delete(id);
    },
    ahead: (id) => Math.max(0, [...line].indexOf(id) - atOnce + 1),
    waiting: () => [...line].slice(atOnce),
  };
}
