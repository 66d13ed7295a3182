/** Mends what wink is known to get wrong: parts of speech and lemmas, each slip by a function of its own. */

import { capitalName, nameParticle, nameWill, unitedStates, worldHealth } from "./names.ts";
import {
  adjectiveInEd,
  adjectiveThat,
  adjectiveWhoSays,
  baseBehindPlural,
  beenWarning,
  callsFor,
  cueInIng,
  feelingExpressed,
  gerundBehindCue,
  modifiedNoun,
  nameBeforeHimself,
  nounAtStart,
  nounBehindBe,
  nounBehindNoun,
  nounBehindPreposition,
  nounBetween,
  nounInIng,
  nounThatEnds,
  nounThatSays,
  officeInIng,
  participleBehindComma,
  participleBehindHave,
  participleOfPlace,
  pluralNoun,
  possessedNoun,
  readingAloud,
  sayAsVerb,
  sayingItself,
  shotBack,
  showThat,
  toStaff,
  uttersOf,
  verbBehindAnd,
  verbBehindComma,
  verbOfRelative,
  verbOfSome,
  warningThat,
} from "./nouns-or-verbs.ts";
import { type Mending, type Place, placeOf } from "./place.ts";
import {
  baseInRow,
  baseOfRelative,
  castAsVerb,
  opEd,
  participleBeforeObject,
  participleOfWork,
  pastBeforeObject,
  pluralBeforePronoun,
  thirdPersonBeforeObject,
} from "./verbs-beside-objects.ts";
import type { Pos, Raw } from "./wink.ts";

/** `IS fighters`, `the IS`: a name, and nothing else is to be mended of it. */
const isIslamicState = ({ raw, before, after }: Place): boolean =>
  raw.value === "IS" && (after?.pos === "NOUN" || after?.value === "'s" || before?.pos === "DET");

/** `would neither confirm nor deny`, `she neither confirmed nor denied`, `have both argued`, `have long been said`. */
const adverbBehindAuxiliary: Mending = ({ raw, before, after, lower }) => {
  if (lower === "neither" && after?.pos === "VERB" && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? "")) raw.pos = "ADV";
  if (before?.pos !== "AUX") return;
  if (lower === "neither" || (lower === "both" && after?.pos === "VERB")) raw.pos = "ADV";
  if (lower === "long" && (after?.pos === "AUX" || after?.pos === "VERB")) raw.pos = "ADV";
};

/** `he's said`, `she's been saying`. */
const isOrHas: Mending = ({ raw, before, lower }) => {
  if (
    (lower === "'s" || lower === "’s") &&
    raw.pos === "PART" &&
    before &&
    /^(?:he|she|it|who|that|there|what)$/i.test(before.value)
  )
    raw.pos = "AUX";
};

/** `Most said they were worried`: who, and not how. */
const mostOfThem: Mending = ({ raw, before, after }) => {
  if (raw.pos !== "ADV" || after?.pos !== "VERB") return;
  const opens = before === undefined || before.pos === "PUNCT" || before.pos === "CCONJ";
  if ((raw.value === "Most" && before?.pos !== "DET") || (raw.value === "most" && opens)) raw.pos = "ADJ";
};

/** `has since been`, `boats like these`, `according to`, `that`. */
const functionWord: Mending = ({ raw, before, after, lower }) => {
  if (lower === "since" && before?.pos === "AUX" && (after?.pos === "VERB" || after?.pos === "AUX")) raw.pos = "ADV";
  if (lower === "like" && raw.pos === "VERB" && (before?.pos === "PUNCT" || before?.pos === "NOUN")) raw.pos = "ADP";
  // "Having said so, she left"
  if (raw.value === "Having" && raw.pos !== "AUX") raw.pos = "AUX";
  if (lower === "according" && after?.value.toLowerCase() === "to") raw.pos = "VERB";
  if (lower === "that" && raw.pos === "ADP") raw.pos = "SCONJ";
};

/** `The crews ― all of them ― left`: a dash that wink does not know. */
const longDash: Mending = ({ raw }) => {
  if (raw.value === "―" || raw.value === "――") raw.pos = "PUNCT";
};

/** `She further announced`, `have in the past said`. */
const adverbOrNoun: Mending = ({ raw, before, after, lower }) => {
  if (lower === "further" && raw.pos === "VERB" && after?.pos === "VERB") raw.pos = "ADV";
  if (lower === "past" && raw.pos === "ADV" && before?.value === "the") raw.pos = "NOUN";
};

/** Who leads in `lead author`. */
const LEADS =
  /^(?:co-)?(?:author|researcher|investigator|scientist|writer|counsel|attorney|lawyer|prosecutor|negotiator|engineer|organi[sz]er|developer|detective|sponsor|architect|analyst|plaintiff|designer|epidemiologist|physician|surgeon|inspector|auditor|singer|campaigner)s?$/;

/** `said lead author X`: who leads, and no verb. */
const leadAuthor: Mending = ({ raw, after, lower }) => {
  if (lower === "lead" && raw.pos !== "ADJ" && LEADS.test(after?.value.toLowerCase() ?? "")) raw.pos = "ADJ";
};

/** `No-one said`. */
const noOne: Mending = ({ raw, lower }) => {
  if (lower === "no-one") raw.pos = "PRON";
};

/** `She no longer says`. */
const noLonger: Mending = ({ raw, before, after, lower }) => {
  if ((lower === "no" && after?.value === "longer") || (lower === "longer" && before?.value.toLowerCase() === "no"))
    raw.pos = "ADV";
};

/** `the campaign chief, Orr,`, `the old socialist has vowed`: what is somebody where no noun follows. */
const nounForSomebody: Mending = ({ raw, before, after, lower, capital }) => {
  if (raw.pos !== "ADJ" || capital || !before || !after || !/^(?:PUNCT|AUX|VERB)$/.test(after.pos)) return;
  const office = /^(?:chief|executive|hopeful|elect)$/.test(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(before.pos);
  if (office || (/[^v]ists?$/.test(lower) && /^(?:ADJ|DET)$/.test(before.pos))) raw.pos = "NOUN";
};

/** `pledged to back the winner`. */
const verbBehindTo: Mending = ({ raw, before, after, lower }) => {
  if (
    lower === "back" &&
    raw.pos === "ADV" &&
    before?.value === "to" &&
    /^(?:DET|PROPN|PRON|ADJ)$/.test(after?.pos ?? "")
  )
    raw.pos = "VERB";
};

/** Forms of `tweet` and `blog`, which wink leaves as they are, and of verbs in -e that it takes for others: `sniped` for one of `snip`. */
const lemmaOfTweet: Mending = ({ raw, lower }) => {
  if (raw.pos === "VERB" && /^(?:grip|snip|rag|blogg)(?:ed|ing)$/.test(lower))
    raw.lemma = lower.startsWith("blog") ? "blog" : `${lower.replace(/(?:ed|ing)$/, "")}e`;
  if (raw.pos === "VERB" && raw.lemma === lower && /^(?:re)?tweet/.test(lower))
    raw.lemma = lower.replace(/(?:ed|ing|s)$/, "");
};

/**
 * In this order: names first, for a noun behind a name may be its verb; then what a noun or a verb is, of which a later slip may
 * undo an earlier one; words that are neither; at last `say` itself, which nothing undoes. Each stands with the part of speech that
 * it mends, so that other words are not shown to it: most words are of none of these.
 */
const MENDINGS: readonly (readonly [of: Pos | "any", mendings: readonly Mending[]])[] = [
  ["any", [longDash, adverbOrNoun, leadAuthor, noLonger, noOne]],
  ["ADJ", [nounForSomebody]],
  ["any", [worldHealth, nameParticle, unitedStates, nameWill, capitalName]],
  [
    "NOUN",
    [
      nounThatSays,
      thirdPersonBeforeObject,
      pluralBeforePronoun,
      pastBeforeObject,
      castAsVerb,
      baseInRow,
      participleBeforeObject,
      participleOfWork,
    ],
  ],
  ["ADJ", [pastBeforeObject, participleOfWork]],
  ["any", [opEd]],
  ["NOUN", [baseOfRelative, readingAloud]],
  ["VERB", [uttersOf]],
  ["NOUN", [nounBetween, verbOfSome, participleBehindComma]],
  ["ADJ", [verbOfSome, participleBehindComma, participleBehindHave]],
  ["VERB", [nounAtStart, possessedNoun]],
  ["any", [shotBack]],
  ["VERB", [callsFor, nounBehindBe]],
  ["NOUN", [gerundBehindCue]],
  ["VERB", [pluralNoun, nounBehindPreposition, feelingExpressed, nounInIng]],
  ["NOUN", [nounThatEnds]],
  ["VERB", [officeInIng]],
  ["any", [adverbBehindAuxiliary]],
  ["NOUN", [showThat]],
  ["VERB", [toStaff]],
  ["NOUN", [verbOfRelative, sayAsVerb, beenWarning, cueInIng]],
  ["ADJ", [cueInIng]],
  ["VERB", [nameBeforeHimself]],
  ["NOUN", [verbBehindAnd, verbBehindComma]],
  ["ADJ", [adjectiveThat]],
  ["VERB", [participleOfPlace, modifiedNoun]],
  ["ADJ", [adjectiveWhoSays]],
  ["NOUN", [nounBehindNoun, warningThat]],
  ["ADJ", [adjectiveInEd]],
  ["PART", [isOrHas]],
  ["ADV", [mostOfThem]],
  ["NOUN", [baseBehindPlural]],
  ["any", [sayingItself, functionWord]],
  ["ADV", [verbBehindTo]],
  ["VERB", [lemmaOfTweet]],
];

/** The commonest words and marks, which wink does not get wrong: half of a text, passed over. */
const UNMENDED = new Set(
  'the a an of to in and for on with by at from as his her he she it they was were is are be , . “ ” "'.split(" "),
);

/** Mends the words in place, from the first to the last: a word sees those before it mended, and those behind it not. */
export function mendTags(raws: readonly Raw[]): void {
  for (let i = 0; i < raws.length; i++) {
    if (UNMENDED.has(raws[i]?.value ?? "")) continue;
    const place = placeOf(raws, i);
    if (isIslamicState(place)) {
      place.raw.pos = "PROPN";
      place.raw.lemma = "is";
    } else
      for (const [of, mendings] of MENDINGS) {
        if (of === "any" || of === place.raw.pos) for (const mend of mendings) mend(place);
      }
  }
}
