import * as z from "zod";
import { UserError } from "../../domain/errors.ts";
import { nearest } from "../../domain/nearest.ts";
import { described, explain } from "../explain.ts";
import { instant, label } from "../fields.ts";
import { articleError } from "./document.ts";
import { isNinjs, rawFromNinjs } from "./ninjs.ts";
import type { RawDocument } from "./raw.ts";

/** One article as a JSON object: docs/ingestion.md. Other fields may stand beside these and are left alone. */
const names = z.union([z.array(label), label.transform((name) => [name])], {
  error: "is not a name or a list of names",
});
const article = z.object({
  text: z.string().optional(),
  html: z.string().optional(),
  url: z.string().nullish(),
  title: label.nullish(),
  publisher: label.nullish(),
  bylines: names.nullish(),
  dateline: label.nullish(),
  wireCredit: label.nullish(),
  language: z.string().nullish(),
  publishedAt: z.string().nullish(),
  capturedAt: instant.nullish(),
});
const FIELDS = Object.keys(article.shape);

/**
 * Reads an article from a JSON value.
 * @throws UserError saying what is wrong with which field.
 */
export function rawFromJson(origin: string, value: unknown): RawDocument {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw articleError(origin, 'is not a JSON object such as {"title": …, "text": …}');
  if ("article" in value && "versions" in value)
    throw articleError(origin, "is a record, not an article: `dixit import` reads records");
  if (isNinjs(value)) return rawFromNinjs(origin, value, Date.now());
  const { success, data, error } = article.safeParse(value, { error: explain });
  if (!success) throw articleError(origin, described(error));
  const { text, html, ...given } = data;
  if (text !== undefined && html !== undefined) throw articleError(origin, "has both text and html: give one of them");
  const content = text ?? html;
  if (content === undefined) throw articleError(origin, `has neither text nor html${nearMiss(value)}`);
  return { origin, format: text === undefined ? "html" : "text", content, given: given as RawDocument["given"] };
}

/** `; "body" is not known …` when a field looks like a misspelt one. */
function nearMiss(value: object): string {
  for (const field of Object.keys(value).filter((name) => !FIELDS.includes(name))) {
    const meant = /^(?:body|content|articleBody|fulltext)$/i.test(field) ? "text" : nearest(field, ["text", "html"]);
    if (meant !== null) return `; "${field}" is not known, did you mean "${meant}"?`;
  }
  return "";
}

/** Reads JSON text. @throws UserError naming the place. */
export function parseJson(origin: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError("BAD_ARTICLE", `${origin}: is not JSON (${(error as Error).message})`, { cause: error });
  }
}
