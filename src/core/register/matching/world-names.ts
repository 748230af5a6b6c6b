/** Names everybody knows. */
export function worldNames(): readonly string[] {
  return [];
}
