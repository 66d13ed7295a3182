import { setTimeout as sleep } from "node:timers/promises";
import robotsParserModule, { type Robot } from "robots-parser";
import { Agent, fetch, type Response } from "undici";
import { UserError } from "../../domain/errors.ts";
import { checkAddress, guardedLookup, isPublic, refused } from "./fetch-guard.ts";

/** How Dixit names itself; the first word is what robots.txt rules are looked up by. */
const AGENT = "Dixit";
const USER_AGENT = `${AGENT}/0.1 (+who said what; reads robots.txt)`;
const MOST_REDIRECTS = 5;
/** The most that is taken of a page, in bytes, after decompression. */
const LARGEST = 5 * 1024 * 1024;
const LARGEST_ROBOTS = 512 * 1024;
/** How long a page may take in all, in milliseconds. */
const LONGEST = 20_000;
/** How long to wait between two requests to one host, in milliseconds. */
const PAUSE = 1_000;
const KINDS =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|rss\+xml|atom\+xml|rdf\+xml|json|x-ndjson|jsonl))\b/i;

/** Its types describe an ES module; what Node loads is the function itself. */
const robotsParser = robotsParserModule as unknown as (url: string, text: string) => Robot;

export interface FetchOptions {
  /** Which IP addresses may be connected to: public ones, unless a test says otherwise. */
  readonly isAllowed?: (address: string) => boolean;
  readonly pause?: number;
  readonly longest?: number;
}

export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** The instant at which it came. */
  readonly capturedAt: string;
}

/** Fetches pages: politely (robots.txt, a pause between requests to a host) and guardedly (see `fetch-guard.ts`). */
export class PageFetcher {
  readonly #options: Required<FetchOptions>;
  readonly #agent: Agent;
  readonly #robots = new Map<string, Promise<Robot | "FORBIDDEN">>();
  readonly #lastRequests = new Map<string, number>();

  constructor({ isAllowed = isPublic, pause = PAUSE, longest = LONGEST }: FetchOptions = {}) {
    this.#options = { isAllowed, pause, longest };
    this.#agent = new Agent({
      connect: { lookup: guardedLookup(isAllowed), timeout: 10_000 },
      bodyTimeout: 10_000,
      headersTimeout: 10_000,
    });
  }

  /** @throws UserError saying why it was not fetched. */
  async fetch(address: string): Promise<FetchedPage> {
    const signal = AbortSignal.timeout(this.#options.longest);
    try {
      return await this.#follow(new URL(address), signal);
    } catch (error) {
      throw explain(error, address, this.#options.longest);
    }
  }

  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #follow(start: URL, signal: AbortSignal): Promise<FetchedPage> {
    let url = start;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      checkAddress(url, this.#options.isAllowed);
      await this.#askRobots(url, signal);
      const response = await this.#request(url, signal);
      const next = redirectOf(response, url);
      if (next === null) return await pageOf(response, url);
      await response.body?.cancel();
      url = next;
    }
    throw refused(`${start.href}: more than ${MOST_REDIRECTS} redirects`);
  }

  async #request(url: URL, signal: AbortSignal): Promise<Response> {
    const last = this.#lastRequests.get(url.host) ?? Number.NEGATIVE_INFINITY;
    const now = performance.now();
    this.#lastRequests.set(url.host, Math.max(now, last + this.#options.pause));
    if (last + this.#options.pause > now) await sleep(last + this.#options.pause - now, undefined, { signal });
    return fetch(url, {
      dispatcher: this.#agent,
      redirect: "manual",
      signal,
      headers: {
        "user-agent": USER_AGENT,
        accept:
          "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json, text/plain",
      },
    });
  }

  async #askRobots(url: URL, signal: AbortSignal): Promise<void> {
    const known = this.#robots.get(url.origin) ?? this.#fetchRobots(url, signal);
    this.#robots.set(url.origin, known);
    const robots = await known.catch((error: unknown) => {
      this.#robots.delete(url.origin);
      throw error;
    });
    if (robots === "FORBIDDEN")
      throw refused(`${url.href}: the site's robots.txt cannot be had, so nothing is fetched from it`);
    if (robots.isAllowed(url.href, AGENT) === false) throw refused(`${url.href}: the site's robots.txt forbids it`);
  }

  /** RFC 9309: no file is no rule; a server in trouble forbids all. */
  async #fetchRobots({ origin }: URL, signal: AbortSignal): Promise<Robot | "FORBIDDEN"> {
    let url = new URL("/robots.txt", origin);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      checkAddress(url, this.#options.isAllowed);
      const response = await this.#request(url, signal);
      const next = redirectOf(response, url);
      if (next === null) {
        const text = response.ok ? Buffer.from(await bodyOf(response, LARGEST_ROBOTS, url.href, true)).toString() : "";
        if (!response.ok) await response.body?.cancel();
        return response.status >= 500 ? "FORBIDDEN" : robotsParser(new URL("/robots.txt", origin).href, text);
      }
      await response.body?.cancel();
      url = next;
    }
    return robotsParser(new URL("/robots.txt", origin).href, "");
  }
}

function redirectOf({ status, headers }: Response, url: URL): URL | null {
  const location = headers.get("location");
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  if (!URL.canParse(location, url)) throw refused(`${url.href}: leads to "${location}", which is no address`);
  return new URL(location, url);
}

async function pageOf(response: Response, url: URL): Promise<FetchedPage> {
  const { status, headers } = response;
  const contentType = headers.get("content-type") ?? "text/html";
  const reason = !response.ok
    ? `the server answers ${status}`
    : !KINDS.test(contentType)
      ? `is ${contentType}, not a page, feed or text`
      : /\b(?:noarchive|none)\b/i.test(headers.get("x-robots-tag") ?? "")
        ? "asks not to be archived (X-Robots-Tag)"
        : null;
  if (reason !== null) {
    await response.body?.cancel();
    throw new UserError("NOT_FETCHED", `${url.href}: ${reason}`);
  }
  const bytes = await bodyOf(response, LARGEST, url.href);
  return { url: url.href, contentType, bytes, capturedAt: new Date().toISOString() };
}

/** A body's bytes, counted after decompression. @param isCut whether what is too much is left out, and no error. */
async function bodyOf({ body }: Response, most: number, name: string, isCut = false): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > most && !isCut) throw new UserError("NOT_FETCHED", `${name}: has more than ${most} bytes`);
    if (size > most) break;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function explain(error: unknown, address: string, longest: number): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  if (error instanceof UserError) return error;
  if (cause instanceof UserError) return new UserError(cause.code, `${address}: ${cause.message}`, { cause: error });
  if (error instanceof Error && /^(?:TimeoutError|AbortError)$/.test(error.name))
    return new UserError("NOT_FETCHED", `${address}: took longer than ${longest / 1000} seconds`, { cause: error });
  if (!(error instanceof TypeError)) return error;
  const reason = cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : error.message;
  return new UserError("NOT_FETCHED", `${address}: cannot be fetched (${reason})`, { cause: error });
}
