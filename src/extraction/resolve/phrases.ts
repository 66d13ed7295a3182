/** What noun phrases are called, and what kind of thing some of them are. */
import type { Document, Token } from "../document.ts";
import { nameText } from "./entities.ts";
import { isCapital } from "./name-runs.ts";
import type { Nominal } from "./nominals.ts";
import { DEMONYMS } from "./words/places.ts";

/** The words of a phrase without its article, with all that restricts it: what a voice without a name is called. */
export function phraseText(document: Document, nominal: Nominal, until: number): string {
  const { tokens } = document;
  let from = nominal.inner;
  if (nominal.determiner === "quantity" || nominal.determiner === "number") from = nominal.from;
  // One diplomat, each side, another witness: the number tells them from others.
  if (/^(?:one|each|every|another)$/.test((tokens[nominal.from] as Token).lower)) from = nominal.from;
  if (
    nominal.determiner === "possessive" &&
    nominal.kind !== "org" &&
    /^(?:his|her|their|its|my|our|your|whose)$/.test((tokens[nominal.from] as Token).lower)
  )
    from = nominal.from;
  return nameText(document, Math.min(from, nominal.head), Math.max(until, nominal.to));
}

/** "a couple in their seventies": where what restricts a phrase that is no source ends, when it is one preposition's. */
export function restEnd({ tokens }: Document, { to, determiner }: Nominal): number {
  if (determiner !== "indefinite" || !/^(?:of|for|at|in|from)$/.test(tokens[to]?.lower ?? "")) return to;
  let i = to + 1;
  while (
    i < to + 6 &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[i]?.pos ?? "") ||
      /^(?:his|her|its|their|our)$/.test(tokens[i]?.lower ?? ""))
  )
    i++;
  return i > to + 1 ? i : to;
}

/** Whether a phrase names something: it has a name or a people in it, or a capital within the sentence. */
export function isProper({ tokens }: Document, nameAt: Int32Array, nominal: Nominal): boolean {
  for (let i = nominal.inner; i <= nominal.head; i++) {
    const token = tokens[i] as Token;
    if (!isCapital(token)) continue;
    if (nameAt[i] !== -1 || DEMONYMS.has(token.lower)) return true;
    // The TV, the Senate: a capital within the sentence.
    if (i === nominal.head && nominal.from < nominal.head && nominal.determiner === "definite" && token.text.length > 3)
      return true;
  }
  return false;
}

/** "a war monitoring group", "a watchdog", "a group that monitors the war". */
export function isMonitor({ tokens }: Document, nominal: Nominal): boolean {
  if (/^(?:monitor|watchdog|observatory)$/.test(nominal.noun)) return true;
  if (
    nominal.kind === "org" &&
    /^(?:that|which)$/.test(tokens[nominal.to]?.lower ?? "") &&
    /^monitors?$/.test(tokens[nominal.to + 1]?.lower ?? "")
  )
    return true;
  for (let i = nominal.inner; i < nominal.head; i++)
    if (nominal.kind === "org" && /^(?:monitor|monitoring|watchdog)$/.test((tokens[i] as Token).lower)) return true;
  return false;
}
