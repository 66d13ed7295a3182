/**
 * Keeps values while their sizes together stay within a bound; those used last stay longest. What alone would take a quarter of
 * the room is not kept.
 */
export class BoundedCache<V> {
  readonly #room: number;
  readonly #sizeOf: (value: V, key: string) => number;
  readonly #values = new Map<string, V>();
  #size = 0;

  /** @param sizeOf how much of the room a value takes, in the unit of `room`. */
  constructor(room: number, sizeOf: (value: V, key: string) => number) {
    this.#room = room;
    this.#sizeOf = sizeOf;
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    // A map gives its entries in the order in which they were put in.
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.delete(key);
    const size = this.#sizeOf(value, key);
    if (size > this.#room / 4) return;
    this.#size += size;
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#size <= this.#room) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const value = this.#values.get(key);
    if (value === undefined) return false;
    this.#size -= this.#sizeOf(value, key);
    return this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#size = 0;
  }
}
