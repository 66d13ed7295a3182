import { UserError } from "./errors.ts";

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Checks the arguments of a page once their values are known. */
export function checkPageArguments(args: { [name: string]: unknown }): void {
  if (args.first != null && args.last != null) {
    throw new UserError("BAD_PAGE", "give `first` or `last`, not both");
  }
  if (args.after != null && args.last != null) {
    throw new UserError("BAD_PAGE", "`after` goes with `first`; with `last` give `before`");
  }
  if (args.before != null && args.last == null) {
    throw new UserError("BAD_PAGE", "`before` goes with `last`; with `first` give `after`");
  }
  for (const name of ["first", "last"]) {
    const size = args[name];
    if (size != null && !(Number(size) >= 1 && Number(size) <= MAX_PAGE_SIZE)) {
      throw new UserError("BAD_PAGE", `\`${name}\` is ${String(size)}, but must be from 1 to ${MAX_PAGE_SIZE}`);
    }
  }
}
