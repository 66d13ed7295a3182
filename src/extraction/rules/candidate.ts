/** What a rule finds, in words of the document, before it is chosen and described. */
import type { Certainty, CueClass, Medium, Stance } from "../attribution.ts";
import type { Range } from "../syntax/view.ts";

export interface Candidate {
  readonly rule: RuleName;
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  content: Range[];
  /** The word that counts in the cue; null for a colon. */
  readonly head: number | null;
  readonly lemma: string | null;
  readonly stance: Stance;
  readonly cueClass: CueClass;
  readonly medium: Medium | null;
  readonly negated: boolean;
  readonly certainty: Certainty;
  readonly addressee: Range | null;
  /** 0 for the article's own words, 1 for words inside a quotation. */
  readonly depth: number;
}

/** What a rule must tell; the rest of a candidate is neutral, unless the rule says else. */
type Told = Pick<Candidate, "rule" | "source" | "cue" | "content"> & Partial<Candidate>;

/** A candidate, asserted in neutral words of which no more is known than is told. */
export const neutral = (told: Told): Candidate => ({
  head: null,
  lemma: null,
  stance: "ASSERTS",
  cueClass: "NEUTRAL",
  medium: null,
  negated: false,
  certainty: "UNSPECIFIED",
  addressee: null,
  depth: 0,
  ...told,
});

/** The constructions, each with an example; `specification/` has sentences for and against each. */
export type RuleName =
  /** `“It held,” Vane said`, `“It held,” said Vane`: a quotation, then who says it with a verb of saying. */
  | "quote-then-cue"
  /** `“It held!” laughed Vane`: a quotation, then any plain verb. */
  | "quote-then-verb"
  /** `Vane said: “It held.”`, `Said Vane: “It held.”`, `Vane went further: “It held.”`, `Vane wanted to know, “Did it hold?”`: who says it, then a quotation. */
  | "cue-then-quote"
  /** `Some say: It will hold.`, `From the report: “It held.”`, `It did not surprise Ada Vane: “It held.”`: a colon before what has no marks, or behind a name. */
  | "cue-colon"
  /** `Vane wrote:` and a quotation in the next paragraph. */
  | "colon-block"
  /** `VANE: It held.`: a paragraph that begins with a name in capitals. */
  | "transcript"
  /** `Minister: Bridge will hold`, above the article. */
  | "headline"
  /** `Vane said on Tuesday that it held`. */
  | "that-clause"
  /** `Vane said it held`. */
  | "bare-clause"
  /** `Vane told the council that it held`: an addressee before the clause. */
  | "told-that"
  /** `Vane asked whether it held`, `would not say why`. */
  | "indirect-question"
  /** `Vane denied the charge`: what is said is named, not told. */
  | "noun-phrase"
  /** `Vane called for a new bridge`: a verb that says only with its particle. */
  | "particle"
  /** `Vane promised to mend it`, `declined to comment`. */
  | "infinitive"
  /** `Vane urged them to leave`: whom it is said to is who is to act. */
  | "urged-to"
  /** `Vane denied knowing it`. */
  | "gerund"
  /** `Vane called it a disgrace`, `described it as safe`, `which she called a disgrace`, `waved it off as “weather”`. */
  | "called"
  /** `It held, Vane said`, `The bridge, she said, held`: the cue set apart at the end or in the middle. */
  | "trailing"
  /** `As Vane noted, it held`. */
  | "as-said"
  /** `It held, according to Vane`, `As reported by the Herald, it held`, `In Vane's words, “it held.”` */
  | "according-to"
  /** `Vane expressed concern that it would fall`: a verb that only carries a noun of speech. */
  | "noun-that"
  /** `Vane's claim that it held`, `claims by a guild that it held`, `stood by her claim that it held`, `reports of looting`, `chants of “Salt!”`. */
  | "nominal"
  /** `Vane was told that it held`, `was accused of sleeping`, `was called “safe”`: said to or of the subject, by nobody named. */
  | "passive"
  /** `It was described as safe by Vane`, `a hall called “the dock” by the crews`. */
  | "passive-by"
  /** `Vane has issued a statement saying that it held`, `held up a sign that read, “It held”`, `published a column entitled “It Held”`: the statement is the medium. */
  | "issued"
  /** `“It held.” – Dora Vane`, `Dora Vane, 34: “It held.”`: a quotation with a name below, above, before or behind it, and no verb. */
  | "signature"
  /** `Vane compared it to “a house of cards”`, `wants to “go on”`, `uses the term “dry wall”`: a verb that can be speech, a thought, or one that has words, with a phrase quoted. */
  | "quoted-phrase"
  /** `The court heard that it held`: said there, by nobody named. */
  | "heard"
  /** `Vane did not respond to questions`: what is not answered. */
  | "declined"
  /** `Vane put the cost at 4 million`. */
  | "put-at"
  /** `Vane is believed to have left`. */
  | "hearsay-passive"
  /** `It is understood that it held`, `The bridge, it is said, held`. */
  | "hearsay-it"
  /** `Vane reportedly left`. */
  | "hearsay-adverb"
  /** `The report found that it held`: documents, polls and pictures, which speak by verbs that else are literal. */
  | "evidence"
  /** `Asked whether it held, Vane …`, `Vane was asked about it`: the question, often nobody's. */
  | "asked"
  /** `Vane said sorry to all of them`: plain `say` with what no other rule can read. */
  | "fallback"
  /** `The bridge held for a year.`: a sentence that the article says itself; looked for when that is asked for. */
  | "own-voice";
