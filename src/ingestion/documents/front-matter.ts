import { paragraphsOf } from "../../domain/passage.ts";
import type { Metadata } from "./metadata.ts";

/** How many paragraphs at the beginning may say who wrote it, where and when. */
const LOOKED_AT = 6;
/** `BEIRUT (AP) — `, `KARVEN, Velmara (NPA) - `, `PARIS, Sept 5 (Reuters) - `: place, perhaps a day, and an agency. */
const DATELINE =
  /^\s*(\p{Lu}[\p{Lu}.’' -]{1,30}(?:,\s*[\p{L}. ]{1,20}){0,2}(?:,?\s+\d{1,2})?|\p{Lu}[\p{L}.]{1,20}(?:[ ,]\s?\p{Lu}[\p{L}.]{1,20}){0,3})\s*(?:\(([\p{L}. ]{2,30})\))?\s*(?:—|–|--|-|―)\s+/u;
const BYLINE = /^(?:By|BY)\s+(\p{Lu}.{1,100})$/u;
const AUTHORS = /\s*(?:,|;|\band\b|\bAND\b|&)\s*/;
/** Agencies that outlets credit, by the names and initials that stand in bylines and at the foot. */
const AGENCY =
  /^(?:(?:The )?Associated Press|AP|Reuters|AFP|Agence France-Presse|dpa|DPA|UPI|PA(?: Media)?|Press Association|TASS|Xinhua|ANSA|EFE|Kyodo(?: News)?|PTI|Bloomberg(?: News)?)$/;

/** Whether a byline or credit names a news agency. */
export const isAgency = (name: string): boolean => AGENCY.test(name);

type FrontMatter = Pick<Metadata, "bylines" | "dateline" | "wireCredit">;

/** What the first lines of an article say of itself. */
export function frontMatter(text: string): FrontMatter {
  const lines = paragraphsOf(text.slice(0, 10_000))
    .slice(0, LOOKED_AT)
    .map(({ start, end }) => text.slice(start, end).trim());
  const found = lines.map((line) => DATELINE.exec(line.slice(0, 120))).find((match) => isDateline(match));
  const bylines = lines.flatMap((line) => authorsOf(BYLINE.exec(line)?.[1]));
  const credited = bylines.find((name) => AGENCY.test(name));
  return {
    bylines: bylines.filter((name) => !AGENCY.test(name)),
    dateline: found?.[1]?.trim() ?? null,
    wireCredit: found?.[2]?.trim() ?? credited ?? null,
  };
}

/** Without an agency only capitals are a place: "Mayor Quell - " may begin a sentence. */
function isDateline(match: RegExpExecArray | null): match is RegExpExecArray {
  if (match === null) return false;
  return match[2] !== undefined || /^\p{Lu}[\p{Lu}.’' -]+(?:,|$)/u.test(match[1] ?? "");
}

/** "By Ida Quell and Tom Reeve, The Quay Post": the names; what follows a comma may be their paper, so names alone are kept. */
function authorsOf(names: string | undefined): string[] {
  return (names ?? "")
    .split(AUTHORS)
    .map((name) => name.trim())
    .filter((name) => AGENCY.test(name) || /^\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){1,4}$/u.test(name))
    .filter(
      (name) =>
        AGENCY.test(name) || !/^The\s|\b(?:Correspondent|Reporter|Editor|Writer|Staff|Agency|News|Press)$/i.test(name),
    );
}
