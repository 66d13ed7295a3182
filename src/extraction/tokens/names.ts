/** Names that wink takes for other words. */
import { FIRST_NAMES } from "../resolve/words/person-names.ts";
import { hasCapital } from "./capital.ts";
import { type Mending, type Place, startsSentence } from "./place.ts";

/** Words that stay what they are even with a capital letter. */
const CLOSED = new Set(
  "the a an this that these those he she it they we i you who which what how why when where while if as after before since because although though until unless and but or nor yet so in on at by of to for with from about against between during under over not no his her its their our my your some many most all both each every any few several other others another one two also then there here now still even only just is are was were be been has have had do does did will would can could should may might must shall nobody no-one none nothing anybody anyone anything somebody someone something everybody everyone everything neither either".split(
    " ",
  ),
);

/** What is said of somebody behind a name: forms of verbs of saying, in the third person and in the past. */
const SAY_FORMS = new Set(
  (
    "said says told tells wrote writes " +
    "add tweet note argue insist warn claim declare acknowledge announce explain continue reply respond recall deny decline accuse call describe urge stress predict joke suggest ask report state complain contend assert confirm concede admit vow pledge promise mention conclude criticize criticise blame praise mock slam blast denounce reject dismiss demand repeat reiterate testify boast quip"
      .split(" ")
      .map(forms)
      .join(" ")
  ).split(" "),
);

/** `adds added`, `replies replied`, `urges urged`, `quips quipped`. */
function forms(verb: string): string {
  const [third, past] = /[^aeo]y$/.test(verb)
    ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`]
    : [/(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, verb.endsWith("e") ? `${verb}d` : `${verb}ed`];
  return `${third} ${past.replace(/^(admit|slam|quip)ed$/, (_, stem: string) => `${stem}${stem.at(-1)}ed`)}`;
}

/** `WHO` is an organisation, but not among words in capitals. */
export const worldHealth: Mending = ({ raw, after }) => {
  if (raw.value === "WHO" && !/^\p{Lu}{2,}$/u.test(after?.value ?? "")) raw.pos = "PROPN";
};

const PARTICLES = new Set("de del di da du van von der den bin ibn al el ter".split(" "));

/** Particles of names: de Blanc, van der Meer. */
export const nameParticle: Mending = ({ raw, after }) => {
  if ((PARTICLES.has(raw.value) || raw.value === "De") && after && hasCapital(after.value)) raw.pos = "PROPN";
};

/** `US` is a country, but not among words in capitals. */
export const unitedStates: Mending = ({ raw, before }) => {
  if (raw.value === "US" && before?.value !== before?.value.toUpperCase()) raw.pos = "PROPN";
};

/** Surnames and names of places that are also words: Lynch, Rice, Rubio's, Cruz. */
export const capitalName: Mending = (place) => {
  const { raw, lower, capital } = place;
  if (!capital || raw.value.length < 2 || raw.pos === "PROPN" || raw.pos === "PUNCT" || CLOSED.has(lower)) return;
  if (startsSentence(place) ? isNameAtStart(place) : /^(?:VERB|AUX|INTJ)$/.test(raw.pos)) raw.pos = "PROPN";
  else if (isBehindQuotation(place) || isBehindName(place)) raw.pos = "PROPN";
};

/** `said Will Doyle`, `…,” Will wrote`: a name that is else an auxiliary, but not in a headline's capitals. */
export const nameWill: Mending = ({ raw, before, second, after }) => {
  if (raw.value !== "Will" || !before || !after) return;
  const behindQuotation = /^["”']+$/.test(before.value) && second?.value === ",";
  if (!behindQuotation && !/^(?:\p{Ll}|,$)/u.test(before.value)) return;
  if ((after.pos === "PROPN" && /^\p{Lu}/u.test(after.value)) || SAY_FORMS.has(after.value)) raw.pos = "PROPN";
};

/** `Rice said`, `Cruz Vane`, `Hoover estimated`: at the start of a sentence, where every word has its capital. */
function isNameAtStart({ raw, after, lower }: Place): boolean {
  if (!after) return false;
  if (raw.pos === "VERB" && raw.lemma === lower && after.pos === "VERB" && /[^e]ed$/.test(after.value))
    return !/(?:ing|ed)$/.test(lower);
  if (SAY_FORMS.has(after.value) && (!/ly$/.test(lower) || /^(?:said|says)$/.test(after.value))) return true;
  if (after.pos === "PROPN" && FIRST_NAMES.has(lower) && raw.pos === "VERB") return true;
  return raw.pos === "VERB" && after.pos === "PROPN" && !SAY_FORMS.has(lower) && !/(?:ing|ed)$/.test(lower);
}

/** `…” Lynch, the …`: a name between a quotation and a comma. */
const isBehindQuotation = ({ raw, before, after }: Place): boolean =>
  (raw.pos === "VERB" || raw.pos === "ADJ") &&
  before !== undefined &&
  /^["”']+$/.test(before.value) &&
  after?.value === ",";

/** `Dora Rice`: behind a name. */
const isBehindName = ({ raw, before }: Place): boolean =>
  before?.pos === "PROPN" && /^\p{Lu}/u.test(before.value) && /^(?:NOUN|ADJ|ADV|X)$/.test(raw.pos);
