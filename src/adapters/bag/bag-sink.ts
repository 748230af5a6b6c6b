/** Where the files of a bag go, one after the other: a folder or a zip. After a call that failed, only `abandon` makes sense. */
export interface BagSink {
  /** @param path inside the bag, with `/` between its parts */
  add(path: string, content: Uint8Array): Promise<void>;
  /** Resolves once everything is on the disk. */
  finish(): Promise<void>;
  /** Stops writing; what was written is the caller's to delete. After `finish` it does nothing. */
  abandon(): Promise<void>;
}
