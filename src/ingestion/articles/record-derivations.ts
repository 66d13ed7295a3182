import type { Entry, Transaction } from "../../storage/port.ts";

/** Records which article has something from which, as the rules tell it; what a person or another system recorded of the same two stays. */
export async function recordDerivations(
  transaction: Transaction,
  rows: readonly Entry<"articleDerivations">[],
): Promise<void> {
  const articles = [...new Set(rows.map(({ articleId }) => articleId))];
  const stored = await transaction.find("articleDerivations", "articleId", articles);
  const recorded = new Set(stored.filter(({ method }) => method !== "RULES").map(({ id }) => id));
  await transaction.put(
    "articleDerivations",
    rows.filter(({ id }) => !recorded.has(id)),
  );
}
