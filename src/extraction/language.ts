/**
 * Which language a text is in, by its script, its commonest small words and its special letters: enough to answer nothing, rather
 * than nonsense, for what is not English. Why this and no library: `docs/decisions/0008-language-by-small-words.md`.
 */

/** The small words of languages in Latin letters, and for English those of news besides, so that a headline is enough. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for it with as his he on be at by had not are but from or have an they which you were her she
    this has their been will would who more than about after when if out what also over up all can could may before because while
    between during against there its our my me him them into two one first last year years new people said says told asked added
    denied according report reported reports officials police president minister mayor government court says monday tuesday
    wednesday thursday friday saturday sunday`,
  de: `der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird
    bei einer um am sind noch wie einem über so sagte wurde weil oder aber kein keine ich wir zum zur vor durch seien haben`,
  fr: `de la le et les des en un du une que est pour qui dans sur par au pas plus ce il ne se sont avec aux son ont mais été cette
    ses nous vous elle était selon leur dit déclaré car ils sa qu ou où comme tout fait deux non`,
  es: `de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este porque esta entre cuando muy
    sin sobre también fue había dijo según han es son hasta desde`,
  it: `di e il la che in un a per è una sono del con non si da le dei nel alla come più al della anche ha ma gli su questo lo nella
    delle stato era ai detto fino perché i o hanno dalla secondo`,
  pt: `de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito já eu
    também só pelo pela até foi são disse segundo porque`,
  nl: `de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze zich hij werd worden
    naar heeft hebben deze zei omdat tot volgens geen wordt ik`,
  sv: `och i att det som en på är av för med den till inte har de om ett han men var jag från vi så kan när år under också efter eller
    nu sin där vid mot ska skulle kommer ut får finns vara hade blir sade säger eftersom`,
  no: `og i det på som er en til å av for at med de har ikke den et om var fra men vi han seg hun ble skal kan etter også ved eller nå
    over være sa sier fordi jeg hadde blir mot da`,
  da: `og i det at en er på til af for med de der den som har ikke et om var fra men vi han sig hun blev skal kan efter også ved eller
    nu over være sagde siger fordi jeg havde bliver mod da`,
  fi: `ja on ei se että oli hän mutta ovat myös kun joka hänen sen ole niin kuin jos tai mukaan sanoi sanoo voi vain mitä jo sitä
    ollut koska vielä eivät mukaan ennen jälkeen asti`,
  pl: `w i na z do się nie to że jest o od po za jak ale przez co dla są było już przy tym tylko tak jego oraz być może który która które
    powiedział powiedziała ponieważ jej został`,
  cs: `a v se na je že o s z do to i ve za by pro jako po jsou ale podle jeho které který která při od také až už jen ještě bude byl
    byla bylo řekl uvedl protože není`,
  sk: `a v sa na je že o s z do to aj vo za by pre ako po sú ale podľa jeho ktoré ktorý ktorá pri od tiež už len ešte bude bol bola bolo
    povedal uviedol pretože nie`,
  hu: `a az és hogy nem egy is ez azt volt meg csak de már el mint ki még van lesz szerint amely után volna fel vagy mert ha én mondta
    közölte nincs`,
  ro: `de și în a la cu din o că pe pentru nu un care este mai sunt au fost ca dar prin după ce se va ar fi sau spus deoarece până când
    lui ei`,
  hr: `i u je na se da su za od o s a ne što će kao ali iz do koji koja koje bi nije bio bila po sve samo još te biti rekao rekla prema
    jer ili`,
  tr: `ve bir bu da de için ile çok olarak daha gibi olan ancak kadar sonra dedi söyledi değil ne var en o ki ise göre olduğunu ama
    çünkü günü yeni`,
  id: `yang dan di dengan untuk dari ini itu pada tidak dalam akan telah oleh juga ke ada karena sebagai bahwa mengatakan kata lebih
    tersebut mereka adalah saya dia tak bisa`,
  vi: `và của là có trong cho được với các những không một này người đã tại khi từ nói rằng về sẽ cũng đến ra vì ông bà`,
  sw: `na ya wa kwa ni katika za la kuwa hiyo huo alisema wakati kwamba hayo pia lakini kama yake au cha sababu baada hadi`,
  ca: `de la que el i en a els les per un amb no una és al del com més però seva aquest ha va dir segons també`,
};
/** Letters that only some of these languages have. */
const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ...{
    ß: "de",
    ä: "de sv fi sk",
    ö: "de sv fi hu tr",
    ü: "de hu tr",
    å: "sv no da",
    ø: "no da",
    æ: "no da",
    ñ: "es",
    ã: "pt",
    õ: "pt",
  },
  ...{
    ç: "fr pt tr ca",
    ê: "fr pt vi",
    è: "fr it ca",
    ù: "fr it",
    ò: "it ca",
    ł: "pl",
    ą: "pl",
    ę: "pl",
    ż: "pl",
    ź: "pl",
    ć: "pl hr",
  },
  ...{
    ř: "cs",
    ě: "cs",
    ů: "cs",
    ľ: "sk",
    ĺ: "sk",
    ŕ: "sk",
    ô: "sk fr vi",
    č: "cs sk hr",
    š: "cs sk hr",
    ž: "cs sk hr",
    đ: "hr vi",
  },
  ...{
    ő: "hu",
    ű: "hu",
    ă: "ro vi",
    ș: "ro",
    ț: "ro",
    ş: "ro tr",
    ţ: "ro",
    ğ: "tr",
    ı: "tr",
    ơ: "vi",
    ư: "vi",
    ạ: "vi",
    ế: "vi",
    ộ: "vi",
  },
};
/** Scripts of one language, or of several that share it, of which the commonest is taken. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["el", /\p{Script=Greek}/u],
  ["hi", /\p{Script=Devanagari}/u],
  ["th", /\p{Script=Thai}/u],
  ["bn", /\p{Script=Bengali}/u],
  ["ta", /\p{Script=Tamil}/u],
  ["te", /\p{Script=Telugu}/u],
  ["ka", /\p{Script=Georgian}/u],
  ["hy", /\p{Script=Armenian}/u],
  ["am", /\p{Script=Ethiopic}/u],
];
/** Letters that tell languages of one script apart. */
const WITHIN_SCRIPT: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ar: [
    ["ur", /[ٹڈڑے]/u],
    ["fa", /[پچژگ]/u],
  ],
  ru: [
    ["be", /ў/u],
    ["uk", /[іїєґ]/u],
    ["sr", /[јљњћђ]/u],
  ],
};

/** Only so much of a text is looked at. */
const SAMPLE = 4000;
/** With less narration than this around its quotations, a text is judged with them. */
const LEAST_NARRATION = 8;
/** The least share of a text's words that tell its language. */
const LEAST_SHARE = 0.08;
/** Latin letters end here: U+0250 begins those of phonetics. */
const LATIN = "\u0250";

/** For each word or letter the languages that have it. */
function byKey(lists: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [key, language] of lists) languages.set(key, [...(languages.get(key) ?? []), language]);
  return languages;
}
const WORDS = byKey(
  Object.entries(SMALL_WORDS).flatMap(([language, words]) =>
    [...new Set(words.split(/\s/).filter((word) => word.length > 1))].map((word) => [word, language] as const),
  ),
);
const LETTERS = byKey(
  Object.entries(SPECIAL_LETTERS).flatMap(([letter, languages]) =>
    languages.split(" ").map((language) => [letter, language] as const),
  ),
);

/** The text's language (BCP 47); `und` when it is too short to tell, or none of those known. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const narration = outsideQuotations(sample);
  return judge(narration.trim().length < LEAST_NARRATION ? sample : narration);
}

/** An article in English that quotes another language is in English: what stands in “…”, «…» or "…" within a line is left out. */
function outsideQuotations(sample: string): string {
  return sample.replace(/“[^“”\n]*”|«[^«»\n]*»|„[^„“”\n]*[“”]|"[^"\n]*"/g, " ");
}

function judge(text: string): string {
  // One letter is as often an abbreviation's or a genitive's: U.S., a.m., Vane's.
  const words = (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => word.length > 1 || word >= LATIN);
  const latin = words.filter((word) => word < LATIN);
  if (latin.length <= words.length / 2) return byScript(words.filter((word) => word >= LATIN)) ?? "und";
  return byWords(latin) ?? "und";
}

/** Of words in other letters than Latin ones: the language of the script that most of their letters have. */
function byScript(words: readonly string[]): string | null {
  const letters = words.join("");
  const count = (script: RegExp): number => [...letters].filter((letter) => script.test(letter)).length;
  let best: readonly [string, number] = ["", 0];
  for (const [language, script] of SCRIPTS) {
    const n = count(script);
    // Japanese has Chinese characters, and its own besides.
    if (n > best[1] || (language === "ja" && n > 0 && best[0] === "zh")) best = [language, n];
  }
  if (best[1] === 0) return null;
  return WITHIN_SCRIPT[best[0]]?.find(([, pattern]) => pattern.test(letters))?.[0] ?? best[0];
}

/** By small words and special letters; one that several languages share says less. English wins a draw. */
function byWords(words: readonly string[]): string | null {
  const scores = new Map<string, number>([["en", 0]]);
  let telling = 0;
  const add = (languages: readonly string[] | undefined): boolean => {
    for (const language of languages ?? [])
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages as readonly string[]).length);
    return languages !== undefined;
  };
  for (const word of words) {
    let tells = add(WORDS.get(word));
    for (const letter of word) if (letter > "\u007f" && add(LETTERS.get(letter))) tells = true;
    if (tells) telling++;
  }
  if (telling === 0 || telling < LEAST_SHARE * words.length) return null;
  return [...scores].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
