/**
 * The format of a corpus of our own: a text, and a YAML document that quotes the spans instead of counting offsets.
 *
 *     about: politics; nominal cues
 *     publishedAt: 2031-04-02
 *     attributions:
 *       - source: ["Mayor Ida Quell"]     # spans in order; [] when the text names none
 *         cue: ["said"]
 *         content: ["the bridge would stay closed", "until May"]
 *         paragraph: 3                    # where the spans stand: non-empty lines, the headline is 1
 *         type: INDIRECT
 *         stance: ASSERTS
 *         resolved: { name: "Ida Quell", kind: NAMED }
 *         negated: true                   # only when it is
 *         via: 2                          # only for what another reports: that one's place in this list, from 0
 *
 * A span that stands several times in its paragraph is `{ quote: "he", occurrence: 2 }`, counted from 1; one in another paragraph
 * has a `paragraph` of its own. Only whole words count.
 */

import * as z from "zod";
import { UserError } from "../../domain/errors.ts";
import { paragraphsOf, type Span } from "../../domain/passage.ts";
import { ATTRIBUTION_TYPES, SOURCE_KINDS, STANCES } from "../../domain/vocabulary.ts";
import type { GoldAnnotation, GoldArticle } from "./annotation.ts";

const position = z.int().min(1);
const quotation = z.union([
  z.string().min(1),
  z.strictObject({ quote: z.string().min(1), occurrence: position.optional(), paragraph: position.optional() }),
]);
const attribution = z.strictObject({
  source: z.array(quotation),
  cue: z.array(quotation),
  content: z.array(quotation),
  paragraph: position,
  type: z.enum(ATTRIBUTION_TYPES),
  stance: z.enum(STANCES),
  resolved: z.strictObject({ name: z.string().nullish(), kind: z.enum(SOURCE_KINDS) }),
  negated: z.boolean().default(false),
  via: z.int().min(0).optional(),
});
const document = z.strictObject({
  about: z.string().optional(),
  publishedAt: z.string().optional(),
  attributions: z.array(attribution),
});

type Quotation = z.infer<typeof quotation>;
type Entry = z.infer<typeof attribution>;

/**
 * Reads an annotated article.
 * @param id what it is called in results.
 * @param value the YAML document, parsed.
 * @param telling what the document is called in messages (its id unless told otherwise), and words for what is wrong in its form.
 * @throws UserError naming everything that is wrong, a line each.
 */
export function readCorpusArticle(
  id: string,
  text: string,
  value: unknown,
  { file = id, explain }: { file?: string; explain?: z.core.$ZodErrorMap } = {},
): GoldArticle {
  const { success, data, error } = document.safeParse(value, explain && { error: explain });
  if (!success) {
    throw badCorpus(
      error.issues.map(({ path, message }) => [file, path.map(String).join("."), message].filter(Boolean).join(": ")),
    );
  }
  const paragraphs = paragraphsOf(text);
  const problems: string[] = [];
  const attributions = data.attributions.map((entry, i) =>
    readEntry(text, paragraphs, entry, (message) => problems.push(`${file}: attributions.${i}: ${message}`)),
  );
  for (const [i, { via }] of data.attributions.entries()) {
    if (via !== undefined && (via === i || via >= data.attributions.length)) {
      problems.push(`${file}: attributions.${i}: via ${via} is not the place of another attribution`);
    }
  }
  if (problems.length > 0) throw badCorpus(problems);
  return { id, text, ...(data.publishedAt !== undefined && { publishedAt: data.publishedAt }), attributions };
}

const badCorpus = (lines: readonly string[]): UserError => new UserError("BAD_CORPUS", lines.join("\n"));

function readEntry(
  text: string,
  paragraphs: readonly Span[],
  entry: Entry,
  complain: (message: string) => void,
): GoldAnnotation {
  const spansOf = (quotations: readonly Quotation[]): Span[] =>
    quotations.flatMap((one) => {
      const { quote, occurrence, paragraph = entry.paragraph } = typeof one === "string" ? { quote: one } : one;
      const found = findWhole(text, paragraphs[paragraph - 1], quote);
      const span = found[(occurrence ?? 1) - 1];
      const where = `${JSON.stringify(quote)} in paragraph ${paragraph}`;
      if (!span) complain(`there is no ${occurrence === undefined ? "" : `occurrence ${occurrence} of `}${where}`);
      else if (occurrence === undefined && found.length > 1)
        complain(`there are ${found.length} of ${where}: say which`);
      return span ?? [];
    });
  return {
    source: spansOf(entry.source),
    cue: spansOf(entry.cue),
    content: spansOf(entry.content),
    facts: {
      name: entry.resolved.name ?? null,
      kind: entry.resolved.kind,
      type: entry.type,
      stance: entry.stance,
      negated: entry.negated,
      via: entry.via ?? null,
    },
  };
}

const STARTS_IN_WORD = /[\p{L}\p{N}]$/u;
const ENDS_IN_WORD = /^[\p{L}\p{N}]/u;

/** Where a quote stands in a paragraph, whole words only. */
function findWhole(text: string, paragraph: Span | undefined, quote: string): Span[] {
  if (!paragraph) return [];
  const found: Span[] = [];
  for (let at = text.indexOf(quote, paragraph.start); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (end > paragraph.end) break;
    const cutsBefore = ENDS_IN_WORD.test(quote) && STARTS_IN_WORD.test(text.slice(Math.max(0, at - 2), at));
    const cutsAfter = STARTS_IN_WORD.test(quote) && ENDS_IN_WORD.test(text.slice(end, end + 2));
    if (!cutsBefore && !cutsAfter) found.push({ start: at, end });
  }
  return found;
}
