import type { Span } from "../../domain/passage.ts";
import type { ExtractedAttribution } from "../../extraction/attribution.ts";
import { actorKindOf } from "./actor-kind.ts";

const NAME = "(?:the\\s+|The\\s+)?(\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?:\\s+(?:of\\s+|the\\s+)?\\p{Lu}[\\p{L}\\p{N}&.'’-]*)*)";
const INTERVIEW = new RegExp(`\\binterview(?:ed)?\\s+(?:with|to|by|for|on)\\s+${NAME}`, "u");
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");
/** How far around a statement an interview is looked for, within its paragraph, in UTF-16 code units. */
const NEAR = 160;

/**
 * The other outlet that an article says a statement was told to, or reported by: "told the Harbour Gazette", "in an interview with
 * the Gazette", "the Gazette reported", "according to the Gazette, Vane said". Null when it names none.
 */
export function outletNamed(text: string, all: readonly ExtractedAttribution[], index: number): string | null {
  const one = all[index] as ExtractedAttribution;
  const reporter = one.via === null ? undefined : all[one.via]?.resolved;
  if (reporter?.kind === "NAMED" && reporter.name !== null && !isPerson(reporter.name)) return reporter.name;
  const addressee = one.addressee && WHOLE_NAME.exec(text.slice(one.addressee.start, one.addressee.end))?.[1];
  if (addressee && !isPerson(addressee)) return addressee;
  if (one.medium !== "INTERVIEW") return null;
  return INTERVIEW.exec(around(text, [...one.source, ...one.cue, ...one.content]))?.[1] ?? null;
}

/** "told Tom Reeve" names no outlet; "told Reuters" may. */
const isPerson = (name: string): boolean =>
  name.includes(" ") && actorKindOf(name, { cardinality: "ONE" }) === "PERSON";

function around(text: string, spans: readonly Span[]): string {
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return `${before.slice(before.lastIndexOf("\n") + 1)} ${text.slice(start, end)} ${after.split("\n")[0]}`;
}
