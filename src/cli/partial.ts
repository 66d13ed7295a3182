/** Some of the work was done, and what was not has been told, each with its reason. */
export class PartlyDone extends Error {
  override readonly name = "PartlyDone";
}

/** The exit code for it. */
export const PARTLY_DONE = 3;
