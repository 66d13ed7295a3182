import type { Locator } from "../domain/passage.ts";
import type { Row } from "../storage/port.ts";

/** What locates and verifies the passage of a stored evidence. */
export const locatorOf = ({
  start,
  end,
  paragraph,
  firstWords,
  lastWords,
  passageSha256,
}: Row<"evidence">): Locator => ({
  start,
  end,
  paragraph,
  firstWords,
  lastWords,
  passageSha256,
});

/** What an error message calls a stored evidence. */
export const describeEvidence = ({ id, attributionId, affiliationId, role }: Row<"evidence">): string =>
  `${role} of ${attributionId ?? affiliationId} (${id})`;
