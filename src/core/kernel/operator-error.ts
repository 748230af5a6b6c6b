/**
 * Something only the operator can put right: a taken port, a database of a newer version. Its message is one or
 * two plain sentences (what is wrong, what to do), holds no personal data and no secret, and may be printed and
 * logged as it is. Messages of all other errors may quote anything and are never shown.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
