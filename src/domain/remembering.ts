/**
 * A function that remembers its last results: for what is asked for again within one piece of work, and takes long.
 * @param work is pure; its results are not changed by those who get them.
 * @param most how many results are kept, the newest.
 */
export function remembering<R>(most: number, work: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    known.set(text, made);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return made;
  };
}

/** The same of a function of an object: its result is kept as long as the object. */
export function rememberingEach<K extends object, R extends object>(work: (of: K) => R): (of: K) => R {
  const known = new WeakMap<K, R>();
  return (of) => {
    const found = known.get(of) ?? work(of);
    known.set(of, found);
    return found;
  };
}
