/** Who "I" and "we" are. */
import type { Document, Token } from "../document.ts";
import type { Entity } from "./entities.ts";
import type { Found } from "./found.ts";
import type { Reading } from "./reader.ts";
import { tokenFrom } from "./sources.ts";

/** "I" and "we" are who speaks the quotation, the author outside of one; null for every other source. */
export function firstPerson(
  document: Document,
  reading: Reading,
  found: readonly Found[],
  index: number,
): Entity | "narrator" | null {
  let at = index;
  for (let steps = 0; steps < 4; steps++) {
    const head = reading.read[at]?.head;
    if (head?.form !== "pronoun") return at === index ? null : (reading.read[at]?.entity ?? null);
    const token = document.tokens[head.at] as Token;
    if (!/^(?:i|we|my|our|me|us|myself|ourselves|mine|ours)$/.test(token.lower))
      return at === index ? null : (reading.read[at]?.entity ?? null);
    if (token.quote === null) return "narrator";
    const speaker = reading.speakers[token.quote] as number;
    if (speaker < 0 || speaker === at) return speakerNearby(document, reading, found, token);
    at = speaker;
  }
  return null;
}

/** The source that stands outside the quotation in its paragraph, when nothing says whose quotation it is. */
function speakerNearby(document: Document, reading: Reading, found: readonly Found[], token: Token): Entity | null {
  const paragraph = document.paragraphs[token.paragraph];
  if (!paragraph) return null;
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.source[0]?.start ?? found[middle]?.cue[0]?.start ?? 0) < paragraph.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < found.length && i < low + 12; i++) {
    const span = found[i]?.source[0];
    if (!span || span.start < paragraph.start) continue;
    if (span.start >= paragraph.end) break;
    const word = document.tokens[tokenFrom(document.tokens, span.start)];
    if (word && word.quote === null && word.pos !== "PUNCT") {
      const entity = reading.read[i]?.entity;
      if (entity && !entity.plural) return entity;
    }
  }
  return null;
}
