/**
 * Extraction against a record that people have read: of the first article, whose text is not here. Its attributions are those of
 * the seed; what stands in the caption and what the article tells in its own voice count apart.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Span } from "../../src/domain/passage.ts";
import type { ExtractedAttribution } from "../../src/extraction/attribution.ts";
import { extract } from "../../src/extraction/extract.ts";
import { SEED } from "../ingestion/support.ts";
import { ROOT } from "../support/dataset.ts";

const SLUG = "deir-ezzor-siege";
const FILE = join(resolve(ROOT, process.env.SEED_TEXTS ?? "../shared/articles"), `${SLUG}.txt`);
const isMissing = !existsSync(FILE) && process.env.CI !== "true";

interface Evidence extends Span {
  readonly role: string;
  readonly inCaption?: boolean;
}
interface Entry {
  readonly key: string;
  readonly source: string;
  readonly type: string;
  readonly stance?: string;
  readonly via?: string;
  readonly evidence: readonly Evidence[];
}
interface Named {
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly actor?: string;
  readonly descriptor?: string;
  readonly names?: readonly { readonly value: string }[];
}
interface Seed {
  readonly article: { readonly publishedAt: string };
  readonly actors: readonly Named[];
  readonly sources: readonly Named[];
  readonly attributions: readonly Entry[];
}

/** One saying: the record has an attribution for each of its claims, extraction one for them all. */
interface Saying {
  readonly key: string;
  readonly cue: Span;
  readonly source: Named;
  readonly stance: string;
  /** The cue of the saying that reports it. */
  readonly via: number | null;
}

const seed: Seed = parse(readFileSync(join(SEED, `${SLUG}.yaml`), "utf8"));
const spanOf = ({ evidence }: Entry, role: string): Evidence | undefined => evidence.find((one) => one.role === role);
const cueOf = (key: string): number | null => {
  const entry = seed.attributions.find((one) => one.key === key);
  return (entry && spanOf(entry, "CUE")?.start) ?? null;
};

/** What the record attributes to a source other than the article, each source and cue once, in order. */
const sayings: Saying[] = [];
for (const entry of seed.attributions) {
  const cue = spanOf(entry, "CUE");
  const source = seed.sources.find(({ slug }) => slug === entry.source);
  if (entry.type === "NARRATED" || !cue || !source || cue.inCaption || source.slug.includes("caption")) continue;
  if (sayings.some((one) => one.cue.start === cue.start && one.source === source)) continue;
  sayings.push({
    key: entry.key,
    cue,
    source,
    stance: entry.stance ?? "ASSERTS",
    via: entry.via === undefined ? null : cueOf(entry.via),
  });
}
const sourced = sayings.filter(({ source }) => source.kind !== "UNSPECIFIED");

/** What an actor is called: the names of the record, in small letters. */
function namesOf({ actor, name, descriptor }: Named): string[] {
  const known = seed.actors.find(({ slug }) => slug === actor);
  const names = [name, descriptor, known?.name, ...(known?.names ?? []).map(({ value }) => value)];
  return names.flatMap((one) => (one === undefined ? [] : [plain(one)]));
}
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:the|an?|its|his|her) /, "");

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

describe.skipIf(isMissing)(isMissing ? `the first article (skipped: there is no ${FILE})` : "the first article", () => {
  const found = isMissing
    ? []
    : extract(readFileSync(FILE, "utf8"), { publishedAt: seed.article.publishedAt }).attributions.filter(
        ({ inCaption }) => !inCaption,
      );
  const matching = ({ cue, source }: Saying): ExtractedAttribution | undefined => {
    const same = found.filter((one) => one.cue.some((span) => overlaps(span, cue)));
    return same.find(({ resolved }) => isMeant(resolved, source)) ?? same[0];
  };

  it("has fifteen sayings with a source", () => expect(sourced).toHaveLength(15));

  it.each(sourced.map((saying) => [saying.key, saying] as const))("finds %s", (_, saying) => {
    expect(matching(saying)).toMatchObject({ stance: saying.stance });
  });

  it.each(sourced.map((saying) => [saying.key, saying] as const))("knows who says %s", (_, saying) => {
    const resolved = matching(saying)?.resolved;
    expect(resolved?.kind).toBe(saying.source.kind);
    expect(resolved && isMeant(resolved, saying.source) ? "right" : resolved?.name).toBe("right");
  });

  it.each(sayings.filter(({ via }) => via !== null).map((saying) => [saying.key, saying] as const))(
    "knows who reports %s",
    (_, saying) => {
      const reporter = found.find(({ cue }) =>
        cue.some(({ start, end }) => start <= (saying.via ?? -1) && (saying.via ?? -1) < end),
      );
      const all = extract(readFileSync(FILE, "utf8")).attributions;
      const via = all[all.find(({ cue }) => cue.some((span) => overlaps(span, saying.cue)))?.via ?? -1];
      expect(via?.cue).toEqual(reporter?.cue);
      expect(via).toBeDefined();
    },
  );

  it("finds nothing that is not there", () => {
    const text = isMissing ? "" : readFileSync(FILE, "utf8");
    const false_ = found.filter((one) => !sayings.some(({ cue }) => one.cue.some((span) => overlaps(span, cue))));
    const cues = false_.map(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)).join(" "));
    expect(cues).toEqual([]);
  });
});

/** Whether a resolved source is the record's: by a name, or, when it has none, by what it is called. */
function isMeant({ name, kind }: ExtractedAttribution["resolved"], source: Named): boolean {
  if (name === null) return false;
  if (kind === "NAMED" || kind === "COLLECTIVE") return namesOf(source).includes(plain(name));
  const words = new Set(namesOf(source).flatMap((one) => one.split(/[^\p{L}]+/u)));
  const own = plain(name).split(/[^\p{L}]+/u);
  return own.filter((word) => words.has(word)).length / own.length >= 0.5;
}
