/** An error that is the user's to mend: the message says what was wrong, where, and what would be right. */
export class UserError extends Error {
  /** For programs; stable. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UserError";
    this.code = code;
  }
}

/** The code of what was left out for a rule, such as a publisher's embargo: nothing is wrong with it. */
export const LEFT_OUT = "LEFT_OUT";
