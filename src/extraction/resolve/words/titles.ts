/** Titles before names. */
import { type Gender, setOf, words } from "./word-list.ts";

/** Titles that stand before a surname or a full name, with the gender they tell. */
export const TITLES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    "mr mr. sir lord king prince baron duke father brother imam sheikh sheik ayatollah rabbi archbishop bishop cardinal pope congressman " +
      "assemblyman councilman councillor alderman chairman businessman herr monsieur señor senor",
  ).map((t) => [t, /^(?:councillor)$/.test(t) ? null : "m"] as [string, Gender | null]),
  ...words(
    "mrs mrs. ms ms. miss lady dame queen princess baroness duchess madame congresswoman assemblywoman councilwoman chairwoman sister mother frau señora",
  ).map((t) => [t, "f"] as [string, Gender | null]),
  ...words(
    "dr dr. prof prof. professor rev rev. reverend hon hon. sen sen. sens. rep rep. reps. gov gov. govs. pres pres. president vice-president " +
      "senator representative governor mayor judge justice attorney secretary minister premier chancellor speaker leader chief commander " +
      "general gen. lieutenant lt lt. colonel col. col major maj. captain capt. capt sergeant sgt. sgt corporal cpl. private pvt. admiral " +
      "adm. cmdr. brigadier brig. marshal officer detective det. inspector insp. superintendent supt. sheriff deputy constable ambassador " +
      "envoy commissioner director chairperson chair ceo candidate nominee spokesman spokeswoman spokesperson coach delegate treasurer " +
      "comptroller coroner ombudsman lawyer prosecutor counsel emir sultan crown emperor pastor dean provost principal doctor dr " +
      "mp mep msp mla td cllr cllr. editor correspondent host anchor analyst economist strategist pollster co-founder founder co-chair manager whip undersecretary",
  ).map((t) => [t, null] as [string, Gender | null]),
]);
/** Titles that are only ever said of someone whose surname follows. */
export const STRONG_TITLES = setOf(
  "mr mr. mrs mrs. ms ms. miss sir dr dr. sen sen. rep rep. gov gov. gen. lt lt. col. col maj. capt. capt sgt. sgt adm. cmdr. prof prof. rev rev. " +
    "insp. supt. det. brig. cpl. pvt. dame",
);
/** Words that modify a title: Defence Minister, Vice President, Acting Attorney General. */
export const TITLE_WORDS = setOf(
  "vice deputy prime foreign defence defense interior finance home justice health education energy attorney lieutenant major " +
    "general chief senior former acting interim majority minority house senate press first assistant associate executive managing state " +
    "national security treasury district police campaign communications crown brigadier rear lord mayor supreme court opposition party " +
    "environment trade labour labor transport economy culture information intelligence budget cabinet white under staff sergeant " +
    "adviser advisor officer secretary elect democratic republican conservative tory liberal presidential gop retired ex-president",
);
