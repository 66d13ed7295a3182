/** Verbs that wink takes for nouns or adjectives, and the other way: told by the words beside them. */
import { cueOf } from "../lexicon.ts";
import { COLLECTIVE_NOUNS, PERSON_NOUNS } from "../resolve/words/nouns.ts";
import { ORG_NOUNS } from "../resolve/words/organisations.ts";
import { hasCapital } from "./capital.ts";
import { type Mending, startsSentence, toVerb } from "./place.ts";
import type { Raw } from "./wink.ts";

/** Forms that are nouns as well, with the lemma of the verb. */
const NOUN_OR_VERB = new Map<string, string>(
  "says:say claims:claim reports:report calls:call warns:warn notes:note states:state shows:show suggests:suggest argues:argue promises:promise questions:question asks:ask answers:answer estimates:estimate charges:charge demands:demand finds:find tells:tell writes:write tweets:tweet adds:add insists:insist denies:deny blames:blame slams:slam blasts:blast vows:vow pledges:pledge urges:urge plans:plan hopes:hope fears:fear backs:back attacks:attack rips:rip mocks:mock points:point retorts:retort accuses:accuse records:record disputes:dispute rejects:reject condemns:condemn predicts:predict believes:believe thinks:think acknowledges:acknowledge concedes:concede confirms:confirm announces:announce explains:explain describes:describe defends:defend criticizes:criticize declares:declare contends:contend maintains:maintain praises:praise hints:hint details:detail assails:assail stresses:stress recalls:recall pleads:plead laments:lament quips:quip jokes:joke boasts:boast quotes:quote affirms:affirm"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

const BASE_FORMS = new Set(
  "note claim report warn fear hope argue contend state say estimate question doubt suspect complain show find suggest indicate predict appeal call blame praise credit demand urge caution promise pledge vow boast joke lament dispute hint reply answer remark protest counter".split(
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

/** The lemma of a cue in the third person that can have a clause: `retorts`, `cries`. */
function lemmaOfThird(lower: string): string | undefined {
  if (!/[^s]s$/.test(lower) || /^(?:remark|reason|rule|post|blog)s$/.test(lower)) return undefined;
  const cue = cueOf(lower.slice(0, -1)) ?? cueOf(lower.slice(0, -2)) ?? cueOf(`${lower.slice(0, -3)}y`);
  return cue?.frames.has("T") ? cue.lemma : undefined;
}

/** The lemma of a cue in -ing: `warning`, `urging`, `bragging`. */
function lemmaOfIng(lower: string): string | undefined {
  const stem = lower.slice(0, -3);
  const single = /(.)\1$/.test(stem) ? cueOf(stem.slice(0, -1)) : undefined;
  return (cueOf(stem) ?? cueOf(`${stem}e`) ?? single)?.lemma;
}

/** Whether a noun is one for somebody: `campaign`, `ministry`, `captain`. */
const isSpeaker = (noun: string): boolean =>
  ORG_NOUNS.has(noun) || PERSON_NOUNS.has(noun) || COLLECTIVE_NOUNS.has(noun);

const isNoun = (raw: Raw): boolean => raw.pos === "NOUN" || raw.pos === "PROPN";

/** `she claims the`, `Vane warns that`, `who says`, `which notes, “…”`, `The poster claims “…”`. */
export const nounThatSays: Mending = (place) => {
  const { raw, before, second, third, after, beyond, lower } = place;
  const isWhich = before?.value === "which";
  if (raw.pos !== "NOUN" || !before || !(isWhich || /^(?:PROPN|PRON|ADV|NOUN|NUM)$/.test(before.pos))) return;
  const named = before.pos === "PROPN" || /^(?:he|she|who)$/i.test(before.value);
  const verb = NOUN_OR_VERB.get(lower) ?? (named ? lemmaOfThird(lower) : undefined);
  if (!verb) return;
  const next = after?.value.toLowerCase() ?? "";
  // "Article 9 affirms: “…”"
  if (next === ":" && verb !== lower && /^["“]/.test(beyond?.value ?? "")) {
    toVerb(place, verb);
    return;
  }
  // A noun that opens a clause, and a quotation: "The poster claims “It is …”", but not "The insurance claims “lost in the flood” were …".
  const opensClause = second?.pos === "DET" && (!third || third.pos === "PUNCT" || third.pos === "CCONJ");
  const quotes = opensClause && !/s$/.test(before.value) && /^["“]/.test(next) && hasCapital(beyond?.value ?? "");
  const saysSomething =
    /^(?:that|the|he|she|it|they|we|i|a|an|his|her|its|their|there|if|whether|this|these|those|no|for|on|him|them)$/.test(
      next,
    ) ||
    after?.pos === "PROPN" ||
    /^["“'‘:,.]/.test(next);
  const pronoun = before.pos === "PRON" && /^(?:he|she|it|who|which|that)$/i.test(before.value);
  if (pronoun || lower === "says" || (saysSomething && before.pos !== "NOUN") || quotes) toVerb(place, verb);
};

/** `with shouts of “Salt!”`, `to cries of “no”`: what is uttered, behind a preposition. */
export const uttersOf: Mending = ({ raw, before, after, lower }) => {
  if (!/^(?:chants|cries|calls|shouts|screams|yells|cheers|boos|jeers|whispers|murmurs|howls|roars)$/.test(lower))
    return;
  if (raw.pos === "VERB" && after?.value === "of" && before?.pos === "ADP") raw.pos = "NOUN";
};

/** `a badge reading “…”`. */
export const readingAloud: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (
    lower === "reading" &&
    raw.pos === "NOUN" &&
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? "") &&
    /^["“]/.test(after?.value ?? "")
  )
    toVerb(place, "read");
};

/** `rails against it and pledges to`, `left but claims that`, `chides Orr and praises Vane`, not `warnings and claims that`. */
export const verbBehindAnd: Mending = (place) => {
  const { raw, before, second, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (!verb || verb === lower || raw.pos !== "NOUN" || before?.pos !== "CCONJ") return;
  const listed = second?.pos === "NOUN" && second.value.endsWith("s");
  const object = /^(?:PROPN|DET|PRON)$/.test(after?.pos ?? "") && NEVER_PLURAL.test(lower);
  const next = after?.value ?? "";
  if (!listed && (object || /^(?:to|that)$/.test(next) || (lower === "points" && next === "out"))) toVerb(place, verb);
};

/** Third persons that are hardly ever plural nouns. */
const NEVER_PLURAL =
  /^(?:says|suggests|argues|tells|writes|adds|insists|denies|blames|slams|blasts|vows|urges|mocks|accuses|rejects|condemns|predicts|believes|thinks|acknowledges|concedes|confirms|announces|explains|describes|defends|criticizes|declares|contends|maintains|praises|assails|stresses|recalls|laments|warns)$/;

/** `Vane claims nomination`, `As Vane demands wall`, `the Northern Press reports more`, `the Saudi prince mocks Vane`: a subject and an object around a noun. */
export const nounBetween: Mending = (place) => {
  const { raw, before, second, third, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (raw.pos !== "NOUN" || !verb || verb === lower || !before || !isNoun(before) || !after) return;
  const named = /^(?:PROPN|DET|PRON)$/.test(after.pos) || /^["“]/.test(after.value);
  if (NEVER_PLURAL.test(lower) && named) return toVerb(place, verb);
  const opens = (word: Raw | undefined): boolean => word === undefined || /^(?:PUNCT|SCONJ|CCONJ|ADV)$/.test(word.pos);
  const subject =
    before.pos === "PROPN" && (opens(second) || (second?.pos === "PROPN" && (opens(third) || third?.pos === "DET")));
  const object = named || /^(?:ADJ|NUM|NOUN)$/.test(after.pos) || after.value === "to" || after.value === "more";
  if (subject && object && /^(?:claims|reports|details|demands|challenges|pledges|notes|promises|hints)$/.test(lower))
    toVerb(place, verb);
};

/** `…, promising to go`, `…, repeating a claim`, `…, warning of floods`: no noun stands so. */
export const participleBehindComma: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (!/^(?:NOUN|ADJ)$/.test(raw.pos) || !lower.endsWith("ing") || !before || !after) return;
  if (!/^(?:,|—|–|-|:|--)$/.test(before.value)) return;
  const cue = cueOf(lemmaOfIng(lower) ?? "");
  if (!cue || cue.frames.size === 0) return;
  const object = /^(?:DET|PRON|PROPN|SCONJ)$/.test(after.pos) || after.value === "to" || /[^s]s$/.test(after.value);
  if (object || cue.particles.has(after.value.toLowerCase())) toVerb(place, cue.lemma);
};

/** Who many are, where no noun says it: `Some accused Vane`, `more call themselves so`, `a third say`. */
const OF_THEM =
  /^(?:some|many|most|few|others|more|several|all|both|they|we|you|i|people|third|quarter|half|percent|%)$/i;

/** What some do to do something. */
const SEEKS =
  /^(?:seek|hope|plan|aim|try|need|pledge|vow|claim|promise|struggle|dare|tend|fight|push|rush|work|race|vote)$/;

/** `Some accused Vane`, `Some seek to leave`, `more call themselves`, `Some say it held`, `all calling for`. */
export const verbOfSome: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (!/^(?:NOUN|ADJ)$/.test(raw.pos) || !before || !after) return;
  if (!OF_THEM.test(before.value) && !/^\d+%$/.test(before.value)) return;
  if (lower === "say" && after.value !== "in") return toVerb(place, "say");
  if (SEEKS.test(lower) && after.value === "to") return toVerb(place, lower);
  const object = /^(?:DET|PRON|PROPN)$/.test(after.pos) || after.value === "that";
  if (lower === "accused" && object) return toVerb(place, "accuse");
  if (BASE_FORMS.has(lower) && object) return toVerb(place, lower);
  if (lower === "calling" && /^(?:for|on|it|him|her|them)$/.test(after.value)) toVerb(place, "call");
};

/** `students have alleged they`, `has accused the`: behind its auxiliary. */
export const participleBehindHave: Mending = (place) => {
  const { raw, before, after, lower } = place;
  if (raw.pos !== "ADJ" || !lower.endsWith("ed") || !/^(?:has|have|had|'ve)$/.test(before?.value ?? "")) return;
  const lemma = lemmaOfPast(lower);
  if (lemma && after && /^(?:DET|PRON|PROPN|SCONJ)$/.test(after.pos)) toVerb(place, lemma);
};

/** `Claims by captains that`, `Reports of looting`, at the start of a sentence. */
export const nounAtStart: Mending = (place) => {
  const { raw, after, lower } = place;
  if (
    raw.pos === "VERB" &&
    startsSentence(place) &&
    NOUN_OR_VERB.has(lower) &&
    (/^(?:of|by|from|that)$/.test(after?.value ?? "") || (lower === "calls" && /^(?:for|to)$/.test(after?.value ?? "")))
  )
    raw.pos = "NOUN";
};

/** `his claim that`, `his June claim that`, `Vane's claim that`, but `let's claim`. */
export const possessedNoun: Mending = ({ raw, before, second, lower }) => {
  if (raw.pos !== "VERB" || raw.lemma !== lower || lower === "said") return;
  const dated = before?.pos === "PROPN" && POSSESSIVES.test(second?.value ?? "");
  const owned = before?.pos === "PART" && /^['’]s$/.test(before.value) && second !== undefined && isNoun(second);
  if (POSSESSIVES.test(before?.value ?? "") || dated || owned) raw.pos = "NOUN";
};

const POSSESSIVES = /^(?:his|her|its|their|our|my)$/;
/** `his calls for a ban`, `flooded with calls for a ban`, `prompted calls for a ban`, `few calls to close it`. */
export const callsFor: Mending = ({ raw, before, after, lower }) => {
  if (!/^(?:calls|claims|demands|reports)$/.test(lower) || raw.pos !== "VERB" || !before || !after) return;
  const governed = /^(?:ADP|ADJ)$/.test(before.pos) || /^(?:his|her|its|their|our|my)$/.test(before.value);
  const object = before.pos === "VERB" && /^(?:for|from|of)$/.test(after.value);
  if ((governed && /^(?:for|from|of|to|that)$/.test(after.value)) || object) raw.pos = "NOUN";
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

/** `There are fears that`, `were claims of`: behind "to be" a third person is a plural, as is "concern" a noun. */
export const nounBehindBe: Mending = ({ raw, before, after, lower }) => {
  if (raw.pos !== "VERB" || !/^(?:is|are|was|were|been|be)$/.test(before?.value.toLowerCase() ?? "")) return;
  const third = /[^s]s$/.test(lower) && raw.lemma !== lower;
  const next = after?.value ?? "";
  if (
    (third && /^(?:that|of|about|from|over|for)$/.test(next)) ||
    (/^(?:concern|talk|fear)$/.test(lower) && /^(?:that|of|about|over)$/.test(next))
  )
    raw.pos = "NOUN";
};

/** `recommended closing the pier`: a gerund that is said. */
export const gerundBehindCue: Mending = ({ raw, before, after, lower }) => {
  if (raw.pos !== "NOUN" || !lower.endsWith("ing") || before?.pos !== "VERB" || !after) return;
  if (!cueOf(before.lemma)?.frames.has("G") || !/^(?:DET|PRON|PROPN)$/.test(after.pos)) return;
  raw.pos = "VERB";
  raw.lemma = cueOf(lower.slice(0, -3))?.lemma ?? lower.slice(0, -3);
};

/** `a memo sent to staff says`, `in a note to staff.` */
export const toStaff: Mending = ({ raw, before, after, lower }) => {
  if (
    lower === "staff" &&
    raw.pos === "VERB" &&
    before?.value === "to" &&
    !/^(?:DET|PROPN|ADJ)$/.test(after?.pos ?? "")
  )
    raw.pos = "NOUN";
};

/** `expressed hope that it held`: a feeling, behind the verb that has it. */
export const feelingExpressed: Mending = ({ raw, before, lower }) => {
  if (
    raw.pos === "VERB" &&
    /^(?:express|voice)$/.test(before?.lemma ?? "") &&
    /^(?:hope|doubt|fear|regret|support|thanks|love|trust)$/.test(lower)
  )
    raw.pos = "NOUN";
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

/** `left it and admitting that`, `is promising to`, `recently promising to`: no noun or adjective, but what somebody says. */
export const cueInIng: Mending = (place) => {
  const { raw, before, after, lower, capital } = place;
  if (capital || !lower.endsWith("ing") || !/^(?:NOUN|ADJ)$/.test(raw.pos) || !before || !after) return;
  const lemma = lemmaOfIng(lower);
  if (lemma === undefined) return;
  const next = after.value.toLowerCase();
  const opensClause = before.pos === "CCONJ" || before.pos === "ADV";
  const opensSaid = /^(?:PROPN|DET|PRON)$/.test(after.pos) || next === "that";
  const takesClause = (before.pos === "AUX" || before.pos === "ADV") && /^(?:to|that)$/.test(next);
  // "began telling friends"
  const begins = /^(?:begin|start|keep|stop|continue|resume)$/.test(before.lemma) && before.pos === "VERB";
  if ((opensClause && opensSaid) || takesClause || begins) toVerb(place, lemma);
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
export const sayAsVerb: Mending = ({ raw, before, after, lower }) => {
  if (lower !== "say" || raw.pos !== "NOUN" || !before || /^(?:DET|PRON|PART)$/.test(before.pos)) return;
  // "those who live nearby say they", but "a final say"
  const clause = before.pos !== "ADJ" || /^(?:he|she|it|they|we|that|the|there)$/.test(after?.value ?? "");
  if (clause) raw.pos = "VERB";
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
export const nameBeforeHimself: Mending = (place) => {
  const { raw, after, capital } = place;
  if (raw.pos === "VERB" && capital && startsSentence(place) && /^(?:himself|herself|itself)$/.test(after?.value ?? ""))
    raw.pos = "PROPN";
};

/** `…, claims the guild`, `who denies any`. */
export const verbBehindComma: Mending = (place) => {
  const { raw, before, after, lower } = place;
  const verb = NOUN_OR_VERB.get(lower);
  if (raw.pos !== "NOUN" || !before || !verb || verb === lower) return;
  if (!/^(?:,|–|—|-|--|who|which)$/.test(before.value)) return;
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
export const participleOfPlace: Mending = (place) => {
  const { raw, lower } = place;
  if (raw.pos === "VERB" && startsSentence(place) && /^(?:neighbou?ring|ruling|visiting|opposing)$/.test(lower))
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
  const { raw, before, second, third, after, beyond, lower } = place;
  // "The ministry projects that the tax would", but "building projects that failed", "housing projects that the city built"
  const clause =
    after?.value === "that" && !/^(?:VERB|AUX|ADV)$/.test(beyond?.pos ?? "AUX") && isSpeaker(before?.value ?? "");
  const verb = NOUN_OR_VERB.get(lower) ?? (clause ? lemmaOfThird(lower) : undefined);
  // "In earlier crime reports the police …", but "A group of students claims that …"
  const opening = /^AD[JV]$/.test(second?.pos ?? "") ? third : second;
  if (opening?.pos === "ADP" && /^\p{Lu}/u.test(opening.value) && /^(?:the|its|their|we)$/.test(after?.value ?? ""))
    return;
  if (
    verb &&
    raw.pos === "NOUN" &&
    lower !== verb &&
    before?.pos === "NOUN" &&
    /^(?:that|he|she|they|his|there|the|its|their|we)$/.test(after?.value ?? "")
  )
    toVerb(place, verb);
};

/** `“…,” the mayor notes.`, `It held, the mayor notes.`, `The mayor notes Vane is ill`, but not `the keys, the bank notes, and a map`: a noun and its verb where no clause has room for another noun. */
export const nounThatEnds: Mending = (place) => {
  const { raw, before, second, third, after, beyond, lower } = place;
  if (raw.pos !== "NOUN" || before?.pos !== "NOUN" || /s$/.test(before.value) || second?.pos !== "DET" || !after)
    return;
  const verb = NOUN_OR_VERB.get(lower) ?? lemmaOfThird(lower);
  if (!verb || verb === lower) return;
  const apart = third !== undefined && /^(?:["”’,]|'')$/.test(third.value) && /^[.,]$/.test(after.value);
  const isListed = third?.value === "," && after.value === "," && !/^(?:VERB|AUX)$/.test(beyond?.pos ?? "");
  if (
    (apart && !isListed) ||
    (after.pos === "PROPN" && beyond?.pos === "AUX" && startsSentence({ ...place, before: third }))
  )
    toVerb(place, verb);
};

/** `Vane fumed on Tuesday`. */
export const adjectiveInEd: Mending = (place) => {
  const { raw, before, after, lower, capital } = place;
  if (raw.pos !== "ADJ" || !lower.endsWith("ed") || capital || !after || isNoun(after)) return;
  // "the crew alleged the plan", "(Ind.) alleged the plan": no adjective stands before an article.
  const object = /^(?:NOUN|PUNCT)$/.test(before?.pos ?? "") && after.pos === "DET";
  const lemma = before?.pos === "PROPN" || before?.pos === "PRON" || object ? lemmaOfPast(lower) : undefined;
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
  const { raw, before, second, third, after, beyond, lower } = place;
  if (raw.pos !== "NOUN") return;
  // "critics charge that it", but "a sales forecast that failed", "a sales forecast that the bank made"
  const clause =
    after?.value === "that" &&
    !/^(?:VERB|AUX|ADV)$/.test(beyond?.pos ?? "AUX") &&
    !/^(?:sales|earnings|savings|sports|news|goods|securities|communications)$/.test(before?.value ?? "");
  if (
    !(BASE_FORMS.has(lower) || (clause && cueOf(lower)?.frames.has("T"))) ||
    !before ||
    !/^(?:NOUN|PROPN|PRON)$/.test(before.pos)
  )
    return;
  // "his call for a ban"
  if (/^(?:his|its|hers)$/.test(before.value)) return;
  const plural =
    /s$|people|^(?:police|data|they|we|you|i|who|half|percent|some|many|most|few|others|outlets)$/i.test(
      before.value,
    ) ||
    (second?.pos === "ADP" && /s$/.test(third?.value ?? ""));
  const next = after?.value ?? "";
  if (!plural) return;
  if (/^(?:that|he|she|they|it|the|for|him|her|them|themselves|himself|this|on|upon)$/.test(next)) toVerb(place, lower);
  // "senators claim to object"
  if (lower === "claim" && next === "to" && before.pos === "NOUN") toVerb(place, lower);
};

/** `Says Vane`, and `said` wherever it is not `the said`. */
export const sayingItself: Mending = (place) => {
  const { raw, before, lower, capital } = place;
  const says = lower === "says" && capital && raw.value !== raw.value.toUpperCase();
  // "with three in 10 saying it held"
  const saying =
    lower === "saying" && raw.pos === "NOUN" && before !== undefined && /^(?:NUM|NOUN|PROPN|AUX)$/.test(before.pos);
  if (says || saying || (lower === "said" && before?.pos !== "DET")) toVerb(place, "say");
};
