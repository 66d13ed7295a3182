/** Groups items by a key, in the order of their first appearance (`Map.groupBy` needs Node 21). */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The smallest of some texts, by code unit; null of none. */
export function smallest(texts: Iterable<string>): string | null {
  let least: string | null = null;
  for (const text of texts) if (least === null || text < least) least = text;
  return least;
}
