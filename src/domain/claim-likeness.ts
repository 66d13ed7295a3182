/**
 * Whether two propositions, in whatever words, may well be the same: by the stems of their words (Porter's algorithm), their
 * numbers and names. What differs in a number, a name, "not", or a word and its opposite is never taken for the same.
 */

import { stemmer } from "stemmer";
import { remembering, rememberingEach } from "./remembering.ts";
import { wordsOf } from "./search-words.ts";

/** What of a proposition is compared. */
export interface Gist {
  /** The stems of the words that say something, names among them and numbers not. */
  readonly stems: ReadonlySet<string>;
  /** Its numbers, sorted: digits, and words such as "three" in digits. */
  readonly numbers: readonly string[];
  /** The stems of what has a capital within it, in order; the first word may have its from the sentence. */
  readonly names: readonly string[];
  readonly isNegative: boolean;
  /** Whether it says only that something may be so. */
  readonly isPossible: boolean;
  /** Who says it matters: "I", "we". */
  readonly isFirstPerson: boolean;
  /** Whom it is about stands outside it: it begins with "he", "they", "it". */
  readonly beginsWithPronoun: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say nothing by themselves. */
const SMALL = setOf(
  "a an the of to in on at by for from with into onto over under up out off about as and or but if that this these those there here than then so such its it he she they them him her his their who whom whose which what when where while is are was were be been being am has have had having do does did will would shall should can may might could must also just very too only even still already yet again percent per cent s i we you me us my our your mine ours him himself herself itself themselves both all any some each other another more most much many own same because since until during after before between through against",
);
const FIRST_PERSON = setOf("i we me us my our mine ours im ive weve were ill");
const PRONOUNS = setOf("he she it they this that these those there i we you");
const NEGATIVE = setOf(
  "not no never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt couldnt shouldnt mustnt fail fails failed refuse refuses refused deny denies denied false untrue unlikely",
);
const POSSIBLE = setOf("may might could possibly perhaps probably likely");
/** Words that many propositions of the news have: they come last among those that a proposition is found by. */
const COMMON = new Set(
  [
    ..."people government president minister country state official officials year years month week day today time city police military forces national public million thousand hundred group party leader spokesman report reports percent number world right work plan make take give come want need call help show start continue become include".split(
      " ",
    ),
  ].map(stemmer),
);

/** Numbers in words; "one" is no number as often as it is one. */
const NUMBERS = new Map(
  (
    "zero,0 two,2 three,3 four,4 five,5 six,6 seven,7 eight,8 nine,9 ten,10 eleven,11 twelve,12 thirteen,13 fourteen,14 fifteen,15 " +
    "sixteen,16 seventeen,17 eighteen,18 nineteen,19 twenty,20 thirty,30 forty,40 fifty,50 sixty,60 seventy,70 eighty,80 ninety,90 " +
    "hundred,e2 hundreds,e2s thousand,e3 thousands,e3s million,e6 millions,e6s billion,e9 billions,e9s dozen,12 dozens,12s half,0.5 " +
    "first,1st second,2nd third,3rd fourth,4th fifth,5th twice,2x"
  )
    .split(" ")
    .map((pair) => pair.split(",") as [string, string]),
);

/** Words and their opposites, by their stems: what has one of a pair where another has the other says something else. */
const OPPOSITES = new Map<string, string>();
for (const pair of (
  "open close,open shut,open block,rise fall,rise drop,increase decrease,increase reduce,increase cut,raise lower,raise cut,grow shrink,win lose,won lost,gain lose," +
  "accept reject,approve reject,pass fail,support oppose,back oppose,agree disagree,allow ban,allow forbid,legal illegal,guilty innocent," +
  "alive dead,survive die,arrive leave,enter leave,begin end,start end,start stop,start finish,begin stop,advance retreat,attack defend,safe unsafe,safe dangerous," +
  "true false,high low,higher lower,good bad,better worse,more fewer,more less,largest smallest,early late,north south,east west,northern southern," +
  "eastern western,left right,men women,man woman,male female,buy sell,hire fire,hire dismiss,arrest release,detain release,survive kill,rebuild demolish,praise criticise,praise criticize,welcome condemn,confirm deny,lend borrow,deploy withdraw,jail free,strong weak,possible impossible,able unable,likely unlikely," +
  "before after,up down,first last,publish withdraw,join quit,join leave,capture lose,build demolish,add remove,include exclude,full empty,success failure,succeed fail"
).split(",")) {
  const [one = "", other = ""] = pair.split(" ").map(stemmer);
  OPPOSITES.set(`${one} ${other}`, pair);
  OPPOSITES.set(`${other} ${one}`, pair);
}

/** The claims of an article are read twice: to find what is like them, and to be found by what will be. */
const REMEMBERED = 1000;

/** Reads a proposition. Linear in its length. */
export const gistOf = remembering(REMEMBERED, (text): Gist => {
  const plain = text.replace(/(\d),(?=\d{3})/gu, "$1");
  const words = wordsOf(plain);
  const stems = new Set<string>();
  const numbers: string[] = [];
  const names: string[] = [];
  let isNegative = false;
  for (const [i, { folded, start }] of words.entries()) {
    const isCapital = i > 0 && /\p{Lu}/u.test(plain[start] ?? "");
    const number = NUMBERS.get(folded) ?? (/\d/.test(folded) ? folded : undefined);
    if (NEGATIVE.has(folded) || /^(?:un|dis)(?:able|likely|true)$/.test(folded)) isNegative = !isNegative;
    if (number !== undefined) numbers.push(number);
    else if (!SMALL.has(folded) || (isCapital && folded === "may")) {
      const stem = stemmer(folded);
      stems.add(stem);
      if (isCapital) names.push(stem);
    }
  }
  const all = words.map(({ folded, start }) => (start > 0 && plain.startsWith("May", start) ? "" : folded));
  return {
    stems,
    numbers: numbers.sort(),
    names,
    isNegative,
    isPossible: all.some((word) => POSSIBLE.has(word)),
    isFirstPerson: all.some((word) => FIRST_PERSON.has(word)),
    beginsWithPronoun: PRONOUNS.has(all[0] ?? ""),
  };
});

/** By how many words a proposition is found; by one more it looks for others, which may have that one among theirs. */
const TELLING = 5;
/** Below so many words that say something, likeness tells nothing. */
const LEAST_WORDS = 3;

/**
 * The keys that a proposition is found by: pairs of its most telling words. Of five words, those pairs of which both have an even hash or
 * both an odd one: any three words have such a pair, and there are half as many. Empty where there are too few words.
 */
export const keysOf = rememberingEach((gist: Gist): readonly string[] => {
  const telling = tellingOf(gist, TELLING);
  return pairsOf(telling, (one, other) => telling.length < TELLING || one.isOdd === other.isOdd);
});

/**
 * The keys that a proposition looks for others by. Two that are the same in other words share one with high probability; two that are not
 * hardly ever do. Empty where there are too few words.
 */
export const keysSoughtBy = rememberingEach((gist: Gist): readonly string[] =>
  pairsOf(tellingOf(gist, TELLING + 1), () => true),
);

/** A word, as keys have it. */
interface KeyWord {
  readonly isOdd: boolean;
  readonly digits: string;
}

/** The most telling words of a proposition, in one order. */
function tellingOf({ stems }: Gist, most: number): KeyWord[] {
  if (stems.size < LEAST_WORDS) return [];
  const rank = (stem: string) => (COMMON.has(stem) ? 0 : 100) + Math.min(stem.length, 12);
  const telling = [...stems].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1)).slice(0, most);
  // The shorter of two is the more common one most often: keys that begin with it lie together in an index, and are written at once.
  telling.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return telling.map((stem) => {
    const value = hash(stem);
    return { isOdd: value % 2 === 1, digits: value.toString(36).padStart(7, "0") };
  });
}

const pairsOf = (words: readonly KeyWord[], isKey: (one: KeyWord, other: KeyWord) => boolean): string[] =>
  words.flatMap((one, i) =>
    words.slice(i + 1).flatMap((other) => (isKey(one, other) ? [one.digits + other.digits] : [])),
  );

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * How likely two propositions are the same, from 0 to 1: the share of words that they have in common, of both, lessened by what
 * speaks against it. 0 where a number, a name, a negation or an opposite parts them.
 */
export function likenessOf(a: Gist, b: Gist): number {
  if (a.numbers.join(" ") !== b.numbers.join(" ") || a.isNegative !== b.isNegative) return 0;
  const [mine, theirs] = [only(a, b), only(b, a)];
  // Several stems of one may be like one of the other: each side's are counted, so that no share is above 1.
  const [common, theirsCommon] = [a.stems.size - mine.length, b.stems.size - theirs.length];
  if (Math.min(common, theirsCommon) < LEAST_WORDS) return 0;
  if (mine.some((one) => theirs.some((other) => OPPOSITES.has(`${one} ${other}`)))) return 0;
  const hasOwnName = (gist: Gist, own: readonly string[]) => gist.names.some((name) => own.includes(name));
  if (hasOwnName(a, mine) && hasOwnName(b, theirs)) return 0;
  const share = (common + theirsCommon) / (a.stems.size + b.stems.size);
  const first = ({ stems }: Gist) => [...stems][0] ?? "";
  const otherSubject = mine.includes(first(a)) && theirs.includes(first(b));
  return (
    share *
    (sameOrder(a, b) ? 1 : 0.5) *
    (otherSubject ? 0.8 : 1) *
    (a.isPossible === b.isPossible ? 1 : 0.85) *
    (a.beginsWithPronoun || b.beginsWithPronoun ? 0.9 : 1)
  );
}

const only = (gist: Gist, other: Gist): string[] => [...gist.stems].filter((stem) => !hasLike(other.stems, stem));

/** Whether there is the stem, or one that begins alike: Russia, Russian. */
function hasLike(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  if (stem.length < 5) return false;
  for (const other of stems) {
    if (
      other.length >= 5 &&
      (other.startsWith(stem) || stem.startsWith(other)) &&
      Math.abs(other.length - stem.length) <= 2
    )
      return true;
  }
  return false;
}

const CALENDAR = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    .split(" ")
    .map(stemmer),
);

/** Whether the names that both have come in the same order, dates apart: who accused whom. */
function sameOrder(a: Gist, b: Gist): boolean {
  const order = (gist: Gist, other: Gist) =>
    [...gist.stems].filter((stem) => !CALENDAR.has(stem) && (gist.names.includes(stem) || other.names.includes(stem)));
  const [mine, theirs] = [order(a, b), order(b, a)];
  const both = mine.filter((name) => theirs.includes(name));
  return both.join(" ") === theirs.filter((name) => mine.includes(name)).join(" ");
}
