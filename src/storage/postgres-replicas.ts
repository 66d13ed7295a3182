import { setTimeout as sleep } from "node:timers/promises";
import { PostgresPool } from "./postgres.ts";
import { isWorthTryingAgain } from "./postgres-errors.ts";

/** How often a replica that is behind is asked how far it is, in milliseconds. */
const ASK_AGAIN = 20;
/** How long one that does not answer is left alone. */
const LEAVE_ALONE = 1000;

/** A place in the write-ahead log, of a primary and of its replicas alike. */
type Place = bigint;

/** Reads `16/B374D848`, https://www.postgresql.org/docs/15/datatype-pg-lsn.html. */
function placeOf(lsn: string | undefined): Place {
  const [high = "0", low = "0"] = (lsn ?? "").split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}

interface Replica {
  readonly pool: PostgresPool;
  /** How far it is known to have come; -1 when it does not answer. */
  place: Place;
  isAsked: boolean;
}

/**
 * Read replicas. A question goes to one that has come at least as far as the last change that this server has made or heard of,
 * so that whoever has written reads it; while none has, to the primary. How far they are is asked beside the questions, which wait
 * for nothing.
 */
export class Replicas {
  readonly #primary: PostgresPool;
  readonly #replicas: readonly Replica[];
  /** How far a replica must be; null while that is being asked. */
  #needed: Place | null = null;
  #changes = 0;
  #turn = 0;
  #isClosed = false;

  constructor(primary: PostgresPool, urls: readonly string[]) {
    this.#primary = primary;
    this.#replicas = urls.map((url) => ({ pool: new PostgresPool(url, { patience: 0 }), place: -1n, isAsked: false }));
    void this.changed();
  }

  /** Something was committed: asks how far the primary is now. Until it is known, the primary answers everything. */
  async changed(): Promise<void> {
    if (this.#replicas.length === 0) return;
    const change = ++this.#changes;
    this.#needed = null;
    const lsn = await this.#primary
      .value("dixit_place", "select pg_current_wal_flush_lsn()", [])
      .catch(() => undefined);
    if (change !== this.#changes) return;
    if (lsn !== undefined) this.#needed = placeOf(lsn);
    else if (!this.#isClosed) {
      await sleep(LEAVE_ALONE, undefined, { ref: false });
      if (change === this.#changes) await this.changed();
    }
  }

  /** Runs a statement that reads, and gives its single value: on a replica that is far enough, else on the primary. */
  async value(name: string, text: string, values: unknown[]): Promise<string | undefined> {
    const replica = this.#choose();
    if (replica !== null) {
      try {
        return await replica.pool.value(name, text, values);
      } catch (error) {
        if (!isWorthTryingAgain(error)) throw error;
        replica.place = -1n;
      }
    }
    return this.#primary.value(name, text, values);
  }

  async end(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#replicas.map(({ pool }) => pool.end()));
  }

  /** The next replica that is far enough; those that are not are asked how far they are. */
  #choose(): Replica | null {
    const needed = this.#needed;
    if (needed === null) return null;
    for (let i = 0; i < this.#replicas.length; i++) {
      const replica = this.#replicas[(this.#turn + i) % this.#replicas.length];
      if (replica === undefined) continue;
      if (replica.place >= needed) {
        this.#turn = (this.#turn + i + 1) % this.#replicas.length;
        return replica;
      }
      void this.#follow(replica);
    }
    return null;
  }

  /** Asks a replica how far it is until it is far enough. */
  async #follow(replica: Replica): Promise<void> {
    if (replica.isAsked) return;
    replica.isAsked = true;
    while (!this.#isClosed && this.#needed !== null && replica.place < this.#needed) {
      const place = await replica.pool.value("dixit_place", "select pg_last_wal_replay_lsn()", []).then(
        (lsn) => placeOf(lsn),
        () => -1n,
      );
      replica.place = place;
      if (place < (this.#needed ?? -1n)) await sleep(place < 0n ? LEAVE_ALONE : ASK_AGAIN, undefined, { ref: false });
    }
    replica.isAsked = false;
  }
}
