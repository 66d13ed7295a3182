import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** What every transaction notifies before it commits. */
export const CHANNEL = "dixit_changed";
/** How often the connection is tried, in milliseconds: one that is cut without a word would else seem to hear of no change. */
const HEARTBEAT = 1000;
/** How long an answer to that may take. */
const PATIENCE = 1000;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1000;

/**
 * Hears of every commit to a database, by whatever process, over a connection of its own. It begins with the first question
 * for the version, so that commands that keep nothing open no connection for it.
 */
export class ChangeListener {
  readonly #url: string;
  readonly #onChange: () => void;
  #version = 1;
  #client: Client | null = null;
  #isListening = false;
  #isStarted = false;
  #isClosed = false;

  /** @param onChange told of every change, and of every time when one may have been missed. */
  constructor(url: string, onChange: () => void = () => {}) {
    this.#url = url;
    this.#onChange = onChange;
  }

  /** See `Store.version`. */
  version(): number | null {
    if (!this.#isStarted) {
      this.#isStarted = true;
      void this.#keepListening();
    }
    return this.#isListening ? this.#version : null;
  }

  /** A change that this process made itself, told before the server tells. */
  changed(): void {
    this.#version++;
    this.#onChange();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#client?.end().catch(() => {});
  }

  async #keepListening(): Promise<void> {
    for (let pause = FIRST_PAUSE; !this.#isClosed; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const wasListening = await this.#listen();
      if (wasListening) pause = FIRST_PAUSE;
      await sleep(pause, undefined, { ref: false });
    }
  }

  /** Listens until the connection is lost; says whether there was one. */
  async #listen(): Promise<boolean> {
    const client = new Client({
      connectionString: this.#url,
      application_name: "dixit_listen",
      connectionTimeoutMillis: 5000,
      query_timeout: PATIENCE,
      keepAlive: true,
    });
    this.#client = client;
    const lost = new Promise<void>((resolve) => client.once("end", resolve).on("error", () => resolve()));
    client.on("notification", () => this.changed());
    let wasListening = false;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      wasListening = true;
      // What was committed meanwhile was not heard.
      this.changed();
      this.#isListening = true;
      while (!this.#isClosed && (await isAlive(client, lost)));
    } catch {
      // The next turn tries again.
    } finally {
      this.#isListening = false;
      // Of a connection that does not answer no farewell is awaited.
      void client.end().catch(() => {});
    }
    return wasListening;
  }
}

/** Waits for the next heartbeat, and says whether there was one. */
async function isAlive(client: Client, lost: Promise<void>): Promise<boolean> {
  const beat = sleep(HEARTBEAT, true, { ref: false });
  if (!(await Promise.race([beat, lost.then(() => false)]))) return false;
  return client.query("select 1").then(
    () => true,
    () => false,
  );
}
