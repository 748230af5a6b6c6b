/** Where an operator's command writes: data to `out`, messages to `err`, a line each. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}
