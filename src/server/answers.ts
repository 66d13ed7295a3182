import { BoundedCache } from "../domain/bounded-cache.ts";
import type { Store } from "../storage/port.ts";

/**
 * Whole answers, kept while the database has not changed, by the body of their request. An answer depends on nothing else: should
 * one ever depend on who asks, that belongs into the key.
 */
export class Answers {
  readonly #version: () => number | null;
  readonly #room: number;
  readonly #kept: BoundedCache<string>;
  #keptAt: number | null = null;

  /** @param room how many bytes of bodies and answers are kept; 0 keeps none. */
  constructor(store: Pick<Store, "version">, room: number) {
    this.#version = () => store.version();
    this.#room = room;
    // Of each character a string may keep two bytes.
    this.#kept = new BoundedCache(room, (answer, body) => 2 * (answer.length + body.length));
  }

  /** What is committed now: to be read before an answer is made that shall be kept. Null where nothing is to be kept. */
  version(): number | null {
    return this.#room === 0 ? null : this.#version();
  }

  /** The answer that was kept at this version. */
  find(version: number | null, body: string): string | undefined {
    if (version === null || version !== this.#keptAt) return undefined;
    return this.#kept.get(body);
  }

  /** Keeps an answer that was made after the version was read. */
  keep(version: number | null, body: string, answer: string): void {
    if (version === null) return;
    if (version !== this.#keptAt) {
      // An answer that took long may be older than those kept.
      if (version !== this.#version()) return;
      this.#kept.clear();
      this.#keptAt = version;
    }
    this.#kept.set(body, answer);
  }
}
