/** A sentence for the person at the terminal; shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
