/** Why voices are not named: "on condition of anonymity", "who was not authorised to speak". */
import type { Span } from "../../domain/passage.ts";
import type { Document } from "../document.ts";
import type { UnnamedMention } from "./mentions.ts";

/** How far around a sentence a reason for anonymity looks for its voice. */
const REASON_BACK = 3;

const ANONYMITY =
  /\b(?:(?:on|under) (?:the )?condition of anonymity|on (?:the )?condition (?:that )?(?:he|she|they|their names?|his name|her name)\b|(?:ask(?:ed|ing)|request(?:ed|ing)|want(?:ed|ing)|wish(?:ed|ing)|prefer(?:red|ring)) (?:that (?:his|her|their) (?:full |real |last )?names? )?(?:not to|to not|not) be (?:named|identified|quoted|used|published|further identified)|(?:ask(?:ed|ing)|request(?:ed|ing)|insist(?:ed|ing) on|grant(?:ed)|demand(?:ed|ing)|seek(?:ing)) (?:for )?anonymity|(?:was|were) (?:granted|given) anonymity|to remain anonymous|(?:spoke|speaking|speaks|talked|talking) anonymously|(?:declined|refused|declining|refusing) to be (?:named|identified|quoted by name)|who (?:was|were|is|are) not (?:authori[sz]ed|allowed|permitted) to (?:speak|discuss|comment|talk)|whose (?:full |real |last )?names? (?:was|were|is|are|has been|have been) (?:withheld|changed)|not (?:authori[sz]ed|allowed|permitted) to (?:speak|discuss|comment|talk|be quoted)|fear(?:ing|ed|s)? (?:for (?:the safety|the lives|his|her|their|my|reprisals?)|of (?:reprisals?|retaliation|retribution|arrest|losing)|reprisals?|retaliation|retribution|arrest|prosecution|persecution|dismissal|deportation)|for fear of|(?:could not|can not|cannot|can't|may not|did not) be (?:named|identified) (?:because|for|under|due)|not to be (?:named|identified)|who (?:did not|do not|does not|didn't|don't|doesn't|would not|wouldn't|refused to|declined to|asked not to) (?:want|wish|like|agree|give|disclose|reveal|share)(?: (?:to be (?:named|identified|quoted)|(?:to (?:give|disclose|reveal|share) )?(?:his|her|their|a) (?:full |real |last )?names?)))/gi;

/** Why a voice is not named: each phrase to the end of its sentence, phrases that touch joined. */
function reasonsIn(document: Document): Span[] {
  const { text, sentences } = document;
  const found: { start: number; end: number }[] = [];
  let s = 0;
  for (const match of text.matchAll(ANONYMITY)) {
    while (s < sentences.length && (sentences[s]?.end ?? 0) <= match.index) s++;
    const sentence = sentences[s];
    const limit = Math.min(
      sentence && sentence.start <= match.index ? sentence.end : match.index + match[0].length,
      match.index + 300,
    );
    let end = match.index + match[0].length;
    const rest = text.slice(end, limit);
    const stop =
      /[.;:“”"()—–]|,\s+(?!fear|because|citing|for fear|due|as (?:he|she|they)|since|saying)|\s(?:said|says|told|added)\b/u.exec(
        rest,
      );
    end += stop ? stop.index : rest.length;
    while (end > match.index && /[\s,]/.test(text.charAt(end - 1))) end--;
    const last = found.at(-1);
    if (last && match.index <= last.end + 2) last.end = Math.max(last.end, end);
    else found.push({ start: match.index, end });
  }
  return found;
}

/** Gives each reason for anonymity to the unnamed voice that it stands with. */
export function giveReasons(document: Document, unnamed: readonly UnnamedMention[]): void {
  if (unnamed.length === 0) return;
  const { sentences } = document;
  let s = 0;
  let m = 0;
  for (const span of reasonsIn(document)) {
    while (s + 1 < sentences.length && (sentences[s]?.end ?? 0) <= span.start) s++;
    while (m < unnamed.length && (unnamed[m] as UnnamedMention).start < span.start) m++;
    // Mere fear is a reason only beside a voice.
    const mere = /^(?:fear|for fear)/i.test(document.text.slice(span.start, span.start + 8));
    let best: UnnamedMention | null = null;
    let high = Number.NEGATIVE_INFINITY;
    for (let i = Math.max(0, m - 8); i < Math.min(unnamed.length, m + 4); i++) {
      const mention = unnamed[i] as UnnamedMention;
      const far = s - mention.sentence;
      if (far > REASON_BACK || far < -1 || (mere && (far !== 0 || !mention.source))) continue;
      if (far < 0 && !mention.source) continue;
      const value =
        (mention.source ? 3 : 0) -
        Math.abs(far) * 2 -
        (mention.start > span.start ? 1 : 0) +
        (mention.entity.spoke >= 0 ? 3 : 0) +
        (mention.entity.plural ? 0 : 0.5) +
        i * 0.01;
      if (value > high) {
        high = value;
        best = mention;
      }
    }
    // A second reason in the sentence is the same voice's.
    if (best) best.entity.anonymity ??= span;
  }
}
