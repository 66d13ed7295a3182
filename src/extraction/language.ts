/**
 * Which language a text is in, by its script and its commonest function words: enough to answer nothing, rather than nonsense,
 * for what is not English. Only the first words are looked at.
 */
const PROFILES: Readonly<Record<string, readonly string[]>> = {
  en: "the of and to in that is was for it with as his he on be at by had not are but from or have an they which you were her she this has their been will would said who".split(
    " ",
  ),
  de: "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so sagte".split(
    " ",
  ),
  fr: "de la le et les des en un du une que est pour qui dans sur par au pas plus ce il ne se sont avec aux son ont mais été cette ses nous vous elle était".split(
    " ",
  ),
  es: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya este porque esta entre cuando muy sin sobre también fue había dijo".split(
    " ",
  ),
  it: "di e il la che in un a per è una sono del con non si da le dei nel alla come più al della anche ha ma gli su questo lo nella delle stato era ai".split(
    " ",
  ),
  pt: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito já eu também só pelo pela até foi são".split(
    " ",
  ),
  nl: "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit door over ze zich hij werd worden naar heeft hebben deze".split(
    " ",
  ),
};
const WORDS = new Map<string, string[]>();
for (const [language, words] of Object.entries(PROFILES)) {
  for (const word of words) WORDS.set(word, [...(WORDS.get(word) ?? []), language]);
}
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ar", /\p{Script=Arabic}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["zh", /\p{Script=Han}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["ko", /\p{Script=Hangul}/u],
  ["he", /\p{Script=Hebrew}/u],
  ["el", /\p{Script=Greek}/u],
  ["hi", /\p{Script=Devanagari}/u],
];
const SAMPLE = 6000;
/** Too few words to tell. */
const LEAST_WORDS = 3;

/** The text's language (BCP 47), `und` when it is too short or none of those known. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let letters = 0;
  const scripts = new Map<string, number>();
  for (const c of sample) {
    if (!/\p{L}/u.test(c)) continue;
    letters++;
    if (c < "\u0250") continue;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(c))?.[0];
    if (script) scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  const kana = scripts.get("ja") ?? 0;
  if (kana > 0 && kana + (scripts.get("zh") ?? 0) > letters / 2) return "ja";
  for (const [script, count] of scripts) if (count > letters / 2) return script;

  const scores = new Map<string, number>();
  let words = 0;
  for (const match of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    words++;
    for (const language of WORDS.get(match[0]) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  let best = "und";
  let top = 0;
  for (const [language, score] of scores) {
    if (score > top) {
      best = language;
      top = score;
    }
  }
  if (words < LEAST_WORDS) return "und";
  return top * 10 >= words || (words < 30 && top > 0) ? best : "und";
}
