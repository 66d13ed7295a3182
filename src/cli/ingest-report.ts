import { isEnglish } from "../domain/english.ts";
import { LEFT_OUT } from "../domain/errors.ts";
import type { Changes } from "../ingestion/articles/store-version.ts";
import type { Outcome } from "../ingestion/ingest.ts";
import { complain } from "./failures.ts";
import { count, Progress } from "./output.ts";

const BAR = 24;

/** What became of the articles: counted, shown while it goes on, and told at the end. */
export class IngestReport {
  failed = 0;
  /** What its publisher's rules keep out. */
  #leftOut = 0;
  readonly #counts = { ADDED: 0, CHANGED: 0, KNOWN: 0 };
  readonly #changes = { added: 0, altered: 0, removed: 0 };
  readonly #problems: { readonly code: string; readonly message: string }[] = [];
  readonly #progress = new Progress();
  readonly #started = Date.now();
  #attributions = 0;
  #notEnglish = 0;
  #bytes = 0;
  /** How many bytes had been read when each article came whose outcome is not known yet. */
  readonly #waiting: number[] = [];
  #done = 0;
  /** When the first article was done, which had to wait for all that takes long to begin, and how many bytes had been read for it. */
  #first: { readonly at: number; readonly done: number } | null = null;
  #expected: number | null = null;

  /** How many bytes there are to read, where that is known. */
  expect(bytes: number): void {
    this.#expected = bytes;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  /** An article was read: articles are read ahead of what is done, and outcomes come in their order. */
  taken(): void {
    this.#waiting.push(this.#bytes);
  }

  add(outcome: Outcome): void {
    this.#done = this.#waiting.shift() ?? this.#bytes;
    this.#first ??= { at: Date.now(), done: this.#done };
    if (outcome.outcome === "FAILED") {
      const { code, message } = outcome.problem;
      if (code === LEFT_OUT) this.#leftOut++;
      else this.failed++;
      this.#problems.push({ code, message });
      this.#progress.clear();
      complain(message);
    } else {
      this.#counts[outcome.outcome]++;
      this.#attributions += outcome.attributions;
      if (outcome.outcome !== "KNOWN" && outcome.language && !isEnglish(outcome.language)) this.#notEnglish++;
      if (outcome.outcome === "CHANGED") this.#addChanges(outcome.changes);
    }
    this.#progress.show(...this.#state());
  }

  #addChanges(changes: Changes): void {
    for (const kind of ["added", "altered", "removed"] as const) this.#changes[kind] += changes[kind];
  }

  end(): void {
    this.#progress.clear();
  }

  get #articles(): number {
    const { ADDED, CHANGED, KNOWN } = this.#counts;
    return ADDED + CHANGED + KNOWN + this.#leftOut + this.failed;
  }

  /** A bar by bytes, since nobody knows how many articles a file holds before it is read; shorter where the line is. */
  #state(): string[] {
    const seconds = Math.max(0.001, (Date.now() - this.#started) / 1000);
    const rate = this.#articles / seconds;
    const speed = rate.toFixed(rate < 10 ? 1 : 0);
    const [long, short] = [`${count(this.#articles, "article")}, ${speed} a second`, `${speed}/s`];
    if (this.#expected === null || this.#expected === 0) return [`${long} …`, `${short} …`];
    const share = Math.min(1, this.#done / this.#expected);
    const filled = Math.round(share * BAR);
    const bar = "█".repeat(filled) + "░".repeat(BAR - filled);
    const percent = `${Math.floor(share * 100)} %`;
    const left = this.#left(this.#expected);
    const lines = [long, short].map((told) => [percent, told, ...left].join(", "));
    return [...lines.map((line) => `${bar} ${line}`), ...lines, [percent, ...left].join(", ")];
  }

  /** `3 min left`, by the speed since the first article was done; nothing before more are. */
  #left(expected: number): string[] {
    const { at, done } = this.#first ?? { at: 0, done: this.#done };
    if (this.#done <= done) return [];
    const seconds = ((Date.now() - at) / 1000) * (Math.max(0, expected - this.#done) / (this.#done - done));
    return [`${duration(seconds)} left`];
  }

  /** `12 articles were added` */
  done(): string {
    const { ADDED } = this.#counts;
    return `${count(ADDED, "article")} ${ADDED === 1 ? "was" : "were"} added`;
  }

  lines(): string[] {
    const { ADDED, CHANGED, KNOWN } = this.#counts;
    const lines: string[] = [];
    const { added, altered, removed } = this.#changes;
    if (ADDED > 0)
      lines.push(`added ${count(ADDED, "article")} with ${count(this.#attributions - added, "attribution")}`);
    if (CHANGED > 0) {
      const what = `${count(added, "quotation")} added, ${altered} altered, ${removed} removed`;
      lines.push(`added new versions of ${count(CHANGED, "article")}: ${what}`);
    }
    if (KNOWN > 0) {
      const all = ADDED + CHANGED === 0 && this.failed === 0 ? "nothing added: " : "";
      lines.push(`${all}the database has ${count(KNOWN, "article")} already`);
    }
    if (this.#leftOut > 0) lines.push(`left out ${count(this.#leftOut, "article")} that publishers keep back`);
    if (this.#notEnglish > 0)
      lines.push(`nothing was looked for in ${count(this.#notEnglish, "article")}: not seen to be English`);
    return lines;
  }

  asJson() {
    const { ADDED, CHANGED, KNOWN } = this.#counts;
    const seconds = (Date.now() - this.#started) / 1000;
    return {
      added: ADDED,
      changed: CHANGED,
      known: KNOWN,
      leftOut: this.#leftOut,
      failed: this.failed,
      attributions: this.#attributions,
      notEnglish: this.#notEnglish,
      quotations: this.#changes,
      seconds,
      problems: this.#problems,
    };
  }
}

/** `40 s`, `3 min`, `2 h 5 min`; what is not over takes a second at least. */
function duration(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
