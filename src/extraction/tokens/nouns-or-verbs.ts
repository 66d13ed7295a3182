/** Verbs that wink takes for nouns or adjectives, and the other way: told by the words beside them. */
import { cueOf } from "../lexicon.ts";
import { type Mending, toVerb } from "./place.ts";
import type { Raw } from "./wink.ts";

/** Forms that are nouns as well, with the lemma of the verb. */
const NOUN_OR_VERB = new Map<string, string>(
  "says:say claims:claim reports:report calls:call warns:warn notes:note states:state shows:show suggests:suggest argues:argue promises:promise questions:question asks:ask answers:answer estimates:estimate charges:charge demands:demand finds:find tells:tell writes:write tweets:tweet adds:add insists:insist denies:deny blames:blame slams:slam blasts:blast vows:vow pledges:pledge urges:urge plans:plan hopes:hope fears:fear backs:back attacks:attack rips:rip mocks:mock points:point retorts:retort asks:ask accuses:accuse records:record disputes:dispute rejects:reject condemns:condemn questions:question predicts:predict believes:believe thinks:think acknowledges:acknowledge concedes:concede confirms:confirm announces:announce explains:explain describes:describe defends:defend criticizes:criticize declares:declare contends:contend maintains:maintain"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const BASE_FORMS = new Set(
  "note claim report warn fear hope argue contend state say estimate question doubt suspect complain show find suggest indicate predict appeal call blame praise credit demand urge".split(
    " ",
  ),
);

/** Nouns in -ing that wink takes for participles: that finding, the ruling. */
const ING_NOUNS = /^(?:finding|ruling|warning|hearing|meeting|reading|briefing|filing)$/;

/** Participles that are a part of an office. */
const OF_OFFICE =
  /^(?:managing|acting|founding|presiding|sitting|ranking|visiting|consulting|contributing|supervising|commanding|serving)$/;

/** `, managing director of the line`, `, acting chair` */
export const officeInIng: Mending = ({ raw, before, after, lower }) => {
  if (
    raw.pos === "VERB" &&
    OF_OFFICE.test(lower) &&
    after?.pos === "NOUN" &&
    /^(?:PUNCT|DET|ADJ|PROPN|CCONJ|PART)$/.test(before?.pos ?? "PUNCT")
  )
    raw.pos = "ADJ";
};

const isNoun = (raw: Raw): boolean => raw.pos === "NOUN" || raw.pos === "PROPN";

/** `she claims the`, `Vane warns that`, `who says`. */
export const nounThatSays: Mending = (place) => {
  const { raw, before, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (!verb || raw.pos !== "NOUN" || !before || !/^(?:PROPN|PRON|ADV|NOUN)$/.test(before.pos)) return;
  const next = after?.value.toLowerCase() ?? "";
  const saysSomething =
    /^(?:that|the|he|she|it|they|we|i|a|an|his|her|its|their|there|if|whether|this|these|those|no|for|on|him|them)$/.test(
      next,
    ) ||
    after?.pos === "PROPN" ||
    /^["“'‘:,.]/.test(next);
  const pronoun = before.pos === "PRON" && /^(?:he|she|it|who|which|that)$/i.test(before.value);
  if (pronoun || lower === "says" || (saysSomething && before.pos !== "NOUN")) toVerb(place, verb);
};

/** `Claims by captains that`, `Reports of looting`, at the start of a sentence. */
export const nounAtStart: Mending = ({ raw, before, after, lower }) => {
  if (
    raw.pos === "VERB" &&
    before === undefined &&
    NOUN_OR_VERB.has(lower) &&
    /^(?:of|by|from|that)$/.test(after?.value ?? "")
  )
    raw.pos = "NOUN";
};

/** `his claim that`. */
export const possessedNoun: Mending = ({ raw, before, lower }) => {
  if (
    raw.pos === "VERB" &&
    /^(?:his|her|its|their|our|my)$/.test(before?.value ?? "") &&
    raw.lemma === lower &&
    lower !== "said"
  )
    raw.pos = "NOUN";
};

/** `Vane shot back`. */
export const shotBack: Mending = (place) => {
  const { before, after, lower } = place;
  if (lower === "shot" && before?.pos === "PROPN" && after?.value === "back") toVerb(place, "shoot");
};

/** `to questions about`, `were reports of`, `were also reports of`. */
export const pluralNoun: Mending = ({ raw, before, second, after, lower }) => {
  if (raw.pos !== "VERB" || !before) return;
  const third = lower.endsWith("s") && raw.lemma !== lower && !/ss$/.test(lower);
  if (!third) return;
  if (before.value === "to" || before.value === "return") raw.pos = "NOUN";
  if (after?.value === "of" && (before.pos === "AUX" || second?.pos === "AUX")) raw.pos = "NOUN";
};

/** `of lead in`, `without doubt`. */
export const nounBehindPreposition: Mending = ({ raw, before, after, lower }) => {
  const base = raw.pos === "VERB" && raw.lemma === lower && !/(?:ing|ed)$/.test(lower);
  if (
    base &&
    /^(?:of|with|without)$/.test(before?.value ?? "") &&
    (after === undefined || after.pos === "ADP" || after.pos === "PUNCT")
  )
    raw.pos = "NOUN";
};

/** `disputes that finding`. */
export const nounInIng: Mending = ({ raw, before, after, lower }) => {
  if (
    raw.pos === "VERB" &&
    before &&
    ING_NOUNS.test(lower) &&
    /^(?:that|this|the)$/.test(before.value) &&
    (after === undefined || after.pos === "PUNCT")
  ) {
    raw.pos = "NOUN";
    before.pos = "DET";
  }
};

/** `polls show that`. */
export const showThat: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (lower === "show" && raw.pos === "NOUN" && after?.value === "that" && !/^(?:DET|ADJ)$/.test(before?.pos ?? ""))
    toVerb(place, "show");
};

/** `a group that monitors the war`. */
export const verbOfRelative: Mending = (place) => {
  const { raw, before, second, after, lower } = place;
  if (
    raw.pos === "NOUN" &&
    /[^s]s$/.test(lower) &&
    /^(?:that|which|who)$/.test(before?.value ?? "") &&
    (second?.pos === "NOUN" || second?.pos === "PROPN") &&
    (after?.pos === "DET" || after?.pos === "PRON" || after?.pos === "PROPN")
  )
    toVerb(place, lower.slice(0, -1));
};

/** `six in 10 say`, `those over 60 say`, but `a say`, `their say`. */
export const sayAsVerb: Mending = ({ raw, before, lower }) => {
  if (lower === "say" && raw.pos === "NOUN" && before && !/^(?:DET|ADJ|PRON|PART)$/.test(before.pos)) raw.pos = "VERB";
};

/** `has been warning`, `who claim to`. */
export const beenWarning: Mending = (place) => {
  const { raw, before, lower } = place;
  const ing = lower.endsWith("ing");
  const cue = raw.pos === "NOUN" ? cueOf(ing ? lower.slice(0, -3) : lower) : undefined;
  if (cue && ((ing && before?.value === "been") || (cue.lemma === lower && before?.value === "who")))
    toVerb(place, cue.lemma);
};

/** `Pope himself`: a name at the start of a sentence. */
export const nameBeforeHimself: Mending = ({ raw, before, after }) => {
  if (raw.pos === "VERB" && before === undefined && after && /^(?:himself|herself|itself)$/.test(after.value))
    raw.pos = "PROPN";
};

/** `…, claims the guild`, `who denies any`. */
export const verbBehindComma: Mending = (place) => {
  const { raw, before, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (raw.pos !== "NOUN" || !before || !verb || verb === lower) return;
  if (before.value !== "," && !/^(?:who|which)$/.test(before.value)) return;
  if (/^(?:that|the|a|an|his|her|its|their|this|any)$/.test(after?.value ?? "") || after?.pos === "NUM")
    toVerb(place, verb);
};

const lemmaOfPast = (lower: string): string | undefined =>
  cueOf(lower.slice(0, -1))?.lemma ?? cueOf(lower.slice(0, -2))?.lemma;

/** `was quoted and alleged that`, `the letter, which was lost, alleged that`, `is supposed to`. */
export const adjectiveThat: Mending = (place) => {
  const { raw, before, after, lower } = place;
  const mayBeCue = before?.pos === "CCONJ" || before?.pos === "AUX";
  const past = raw.pos === "ADJ" && lower.endsWith("ed") ? lemmaOfPast(lower) : undefined;
  if (raw.pos === "ADJ" && mayBeCue && /^(?:that|to)$/.test(after?.value ?? "") && lower.endsWith("ed"))
    toVerb(place, past ?? lower);
  else if (past && before?.value === "," && after?.value === "that") toVerb(place, past);
};

/** `Neighbouring Vendria condemned`: no participle of the sentence's subject. */
export const participleOfPlace: Mending = ({ raw, before, lower }) => {
  if (raw.pos === "VERB" && before === undefined && /^(?:neighbou?ring|ruling|visiting|opposing)$/.test(lower))
    raw.pos = "ADJ";
};

/** `an earlier report`, `the long wait`: a verb's base form behind a determiner names. */
export const modifiedNoun: Mending = ({ raw, before, second, after, lower, capital }) => {
  if (raw.pos !== "VERB" || capital || raw.lemma !== lower || /(?:ing|ed)$/.test(lower)) return;
  const determined = second?.pos === "DET" || /^(?:his|her|its|their)$/.test(second?.value ?? "");
  const modified = (before?.pos === "ADJ" || before?.pos === "ADV") && determined;
  if (modified && after?.pos !== "DET" && after?.pos !== "PRON") raw.pos = "NOUN";
};

/** `the self-described socialist said`. */
export const adjectiveWhoSays: Mending = ({ raw, before, after }) => {
  if (
    raw.pos === "ADJ" &&
    after &&
    /^(?:said|says|told|added)$/.test(after.value) &&
    (before?.pos === "DET" || before?.pos === "ADJ")
  )
    raw.pos = "NOUN";
};

/** `The candidate claims that`, `the mayor warns she`. */
export const nounBehindNoun: Mending = (place) => {
  const { raw, before, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (
    verb &&
    raw.pos === "NOUN" &&
    lower !== verb &&
    before?.pos === "NOUN" &&
    /^(?:that|he|she|they|his|there)$/.test(after?.value ?? "")
  )
    toVerb(place, verb);
};

/** `Vane fumed on Tuesday`. */
export const adjectiveInEd: Mending = (place) => {
  const { raw, before, after, lower, capital } = place;
  if (raw.pos !== "ADJ" || !lower.endsWith("ed") || capital || !after || isNoun(after)) return;
  const lemma = before?.pos === "PROPN" || before?.pos === "PRON" ? lemmaOfPast(lower) : undefined;
  if (lemma) toVerb(place, lemma);
};

/** `…, warning that`, `a letter warning that`. */
export const warningThat: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (
    lower === "warning" &&
    raw.pos === "NOUN" &&
    /^(?:that|it|he|she|they)$/.test(after?.value ?? "") &&
    (before?.pos === "PUNCT" ||
      before?.pos === "CCONJ" ||
      before?.pos === "ADV" ||
      /^(?:letter|statement|memo|note|email|e-mail|report|message)s?$/.test(before?.value ?? ""))
  )
    toVerb(place, "warn");
};

/** `Advocacy groups note that`, `officials claim that`. */
export const baseBehindPlural: Mending = (place) => {
  const { raw, before, second, third, after, lower } = place;
  if (raw.pos !== "NOUN" || !BASE_FORMS.has(lower) || !before || !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)) return;
  // "his call for a ban"
  if (/^(?:his|its|hers)$/.test(before.value)) return;
  const plural =
    /s$|people|^(?:police|data|they|we|you|i|who|half|percent|some|many|most|few|others)$/i.test(before.value) ||
    (second?.pos === "ADP" && /s$/.test(third?.value ?? ""));
  if (plural && /^(?:that|he|she|they|it|the|for|him|her|them|themselves|himself|this|on)$/.test(after?.value ?? ""))
    toVerb(place, lower);
};

/** `Says Vane`, and `said` wherever it is not `the said`. */
export const sayingItself: Mending = (place) => {
  const { raw, before, lower, capital } = place;
  const says = lower === "says" && capital && raw.value !== raw.value.toUpperCase();
  // "with three in 10 saying it held"
  const saying =
    lower === "saying" && raw.pos === "NOUN" && before !== undefined && /^(?:NUM|NOUN|PROPN)$/.test(before.pos);
  if (says || saying || (lower === "said" && before?.pos !== "DET")) toVerb(place, "say");
};
