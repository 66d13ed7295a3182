import type { Span } from "../../domain/passage.ts";
import type { AFFILIATION_KINDS } from "../../domain/vocabulary.ts";
import type { ResolvedSource } from "../../extraction/attribution.ts";
import { type ActorKind, actorKindOf } from "./actor-kind.ts";
import { governmentOf } from "./nations.ts";

/** Whom somebody heads, speaks for or belongs to, in an article's words. */
export interface Tie {
  readonly kind: (typeof AFFILIATION_KINDS)[number];
  /** What the article calls the other end. */
  readonly to: string;
  readonly toKind: ActorKind;
  /** Whether the other end must be known by this name already: a mere surname, or words such as "the harbour board". */
  readonly isShortName: boolean;
  /** The words that say so. */
  readonly span: Span;
}

const SMALL_WORD = "(?:of|for|and|on|to|the|&|of the|for the|and the|on the)";
/** A word with a capital, such as "Party", or "Farmers’" before another. */
const CAPITAL = "\\p{Lu}[\\p{L}.&-]*(?:(?<=s)['’](?=\\s\\p{Lu}))?";
/** A name with capitals, with small words inside; behind adjectives that are no part of it. */
const NAME = `(?:the\\s+)?(?:(?:centrist|conservative|liberal|private|non-?profit|non-?partisan|independent|international|local|national|left-wing|right-wing|state-run|\\p{Lu}\\p{L}+-based)\\s+)*(?<name>${CAPITAL}(?:\\s+(?:${SMALL_WORD}\\s+)?${CAPITAL})*)(?!['’]s|\\p{L}|\\s\\p{Lu}|\\s(?:division|branch|unit|campaign|team|chapter|project|caucus|committee)\\b)`;
const TALKER = "(?:spokes(?:man|woman|person)|press secretary|press officer)";
const HEAD =
  "(?:head|(?:executive |managing )?director|director[- ]general|chief executive(?: officer)?|CEO|president|chair(?:man|woman|person)?|leader|secretary[- ]general|general secretary|commander|chancellor|dean)";
const MEMBER =
  "(?:professor|fellow|researcher|scientist|economist|analyst|official|officer|employee|engineer|scholar|lecturer|staffer|member)";
/** Who was something once, or is beneath it. */
const NOT_NOW =
  /\b(?:former|formerly|ex|late|then|deputy|vice|assistant|associate|retired|would-be|previous|served|was|were|been)\b/i;

const TITLE = "(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Senator|Mayor|Governor|Minister|General|Judge|Professor)";
const TITLES = new RegExp(`^(?:${TITLE}\\b\\.?\\s+)+`);
const IS_TITLE = new RegExp(`^${TITLE}$`);

const pattern = (source: string) => new RegExp(source, "u");
const IN_PHRASES: readonly (readonly [Tie["kind"], RegExp])[] = [
  ["HEAD_OF", pattern(`\\b${HEAD} of ${NAME}`)],
  ["HEAD_OF", pattern(`^(?:who|which)\\s+(?:now |currently )?(?:heads|leads|runs|chairs|directs)\\s+${NAME}`)],
  ["SPEAKS_FOR", pattern(`\\b${TALKER} (?:for|of|with|at) ${NAME}`)],
  ["SPEAKS_FOR", pattern(`^(?:an?\\s+|the\\s+)?(?<name>${CAPITAL}(?:\\s+${CAPITAL})*)(?:['’]s)?\\s+${TALKER}$`)],
  ["MEMBER_OF", pattern(`\\b${MEMBER}\\b(?: of [\\p{Ll} ]+)? (?:at|with) ${NAME}`)],
  ["MEMBER_OF", pattern(`\\bmember of ${NAME}`)],
];
/** "spokesman for the harbour board": a body that the article knows by what it is. */
const FOR_A_BODY = pattern(`\\b${TALKER} (?:for|of) the (?<name>[\\p{Ll}][\\p{Ll} -]{2,40})$`);
/** "Assad's office", "Clinton's campaign": they speak for whom they belong to. */
const OWNED = pattern(
  `^(?<name>${CAPITAL}(?:\\s+${CAPITAL})*)['’]s (?:(?:press )?office|campaign|team|lawyers?|representatives?|${TALKER})$`,
);
const STATE_MEDIA = pattern(
  "^(?:the )?(?<name>\\p{Lu}\\p{Ll}+)(?:[- ]state(?:[- ](?:run|owned))?) (?:TV|television|radio|media|news agency|broadcaster)\\b",
);

/** The ties that an article's words about a voice tell, each of a kind and other end once; what is doubtful is left out. */
export function tiesOf(text: string, resolved: ResolvedSource): Tie[] {
  const ties: Tie[] = [];
  const add = (kind: Tie["kind"], to: string | undefined, span: Span | null, kindOfOther?: ActorKind) => {
    const named = (to ?? "").replace(/\s+/g, " ").replace(TITLES, "").trim();
    const whole = kind === "SPEAKS_FOR" ? wholeName(text, named) : null;
    const name = whole ?? named;
    if (
      name === "" ||
      /^(?:Its|His|Her|Their|Our|My|The)$/.test(name) ||
      span === null ||
      ties.some((one) => one.kind === kind && one.to === name)
    )
      return;
    const looksLike = whole === null ? (kindOfOther ?? actorKindOf(name, { cardinality: "ONE" })) : "PERSON";
    // Who is headed, or what one belongs to, is a body; who is spoken for may be either.
    const mayBePerson = kind === "SPEAKS_FOR" && looksLike === "PERSON";
    const toKind = looksLike === "PERSON" && !mayBePerson ? "ORGANISATION" : looksLike;
    ties.push({
      kind,
      to: name,
      toKind,
      isShortName: (mayBePerson && whole === null) || (!kindOfOther && !isTelling(name)),
      span,
    });
  };
  for (const { words, span } of phrasesOf(text, resolved)) {
    if (NOT_NOW.test(words)) continue;
    for (const [kind, one] of IN_PHRASES) add(kind, one.exec(words)?.groups?.name, span);
    add("SPEAKS_FOR", FOR_A_BODY.exec(words)?.groups?.name, span);
  }
  const { name } = resolved;
  const has = (words: string) => resolved.mentions.find(({ start, end }) => text.slice(start, end).includes(words));
  const own = name === null ? undefined : (has(name) ?? has(name.slice(name.lastIndexOf(" ") + 1)));
  if (name !== null && own !== undefined) {
    add("SPEAKS_FOR", OWNED.exec(name)?.groups?.name, own);
    const state = STATE_MEDIA.exec(name)?.groups?.name;
    const government = state === undefined ? governmentOf(name) : `${state} government`;
    add("CONTROLLED_BY", government ?? undefined, own, "GOVERNMENT_BODY");
  }
  return ties;
}

/** The one whole name in the article of somebody who is called by a surname; null when there is none, or several. */
function wholeName(text: string, surname: string): string | null {
  if (!/^\p{Lu}[\p{L}-]+$/u.test(surname)) return null;
  const pattern = new RegExp(`(?:\\p{Ll}|${TITLE}\\.?)\\s+(\\p{Lu}\\p{Ll}+) ${surname}(?![\\p{L}-])`, "gu");
  const names = new Set([...text.matchAll(pattern)].flatMap(([, first = ""]) => (IS_TITLE.test(first) ? [] : [first])));
  return names.size === 1 ? `${[...names][0]} ${surname}` : null;
}

/** More than one word, or an acronym: a surname or a place alone tells nobody apart. */
const isTelling = (name: string): boolean => /^\p{Lu}.*\s\p{Lu}/u.test(name) || /^\p{Lu}{3,}\d*$/u.test(name);

/** What the article says of somebody, each with where it stands. */
function phrasesOf(text: string, { affiliations, descriptor, mentions }: ResolvedSource) {
  const phrases = affiliations.map((span) => ({ words: text.slice(span.start, span.end).replace(/\s+/g, " "), span }));
  if (descriptor === null || phrases.some(({ words }) => words.includes(descriptor))) return phrases;
  const near = Math.max(0, (mentions[0]?.start ?? 0) - descriptor.length - 60);
  const start = text.indexOf(descriptor, near);
  return start < 0 ? phrases : [...phrases, { words: descriptor, span: { start, end: start + descriptor.length } }];
}
