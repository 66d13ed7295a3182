/** Words that wink cuts in two, or does not: compounds with hyphens, abbreviations, full stops. */
import { LONGEST_WORD, type Pos, type Raw } from "./wink.ts";

/** Words ending in a full stop that wink takes for abbreviations and that are usually words at a sentence's end. */
const NOT_ABBREVIATIONS = new Set(
  "in. no. sat. sun. wed. mar. art. fig. gen. mon. fri. may. june. july. act. pop. mass. miss. ore. wash. ill. ind. pa. me. id. la. al. so. is. it. us. am. pm. go. do. he. to. up. on. or. at. by. if. as. we. be. an. my. oh. man. men. pen. van. ms. ft. sec. min. del. cal. dem. ex. par. pt. rd. est. ed. app. bros. off. op. rep. cos. tel. ext. hon. gal. doz. mi.".split(
    " ",
  ),
);

/** Titles and places that wink cuts from their full stop; none is a word that a sentence may end with. */
const CUT_SHORT = new Set(
  "Rev Sens Govs Reps Maj Cmdr Adm Pres Atty Attys Supt Det Insp Dep Cpl Pvt Fr Msgr Amb Assn Cllr Ald Spc Pfc Ofc Dist Asst Assoc Sec Treas Sgts Cols Capts Lts Brig Penn Wis Bros".split(
    " ",
  ),
);

/** `then-Sen. Vane`, `ex-Gov. Orr`: a title that wink does not know with what stands before it. */
const FORMER_TITLE = /^(?:then|ex|now)-(?:Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Dr|Prof|Mr|Mrs|Ms)$/;

const FUNCTION_TAGS = new Map<string, Pos>(
  (
    [
      ["ADP", "in on at by to up off"],
      ["PRON", "it us he we me"],
      ["AUX", "is am be do"],
      ["ADV", "no so"],
      ["VERB", "go act"],
    ] as const
  ).flatMap(([pos, words]) => words.split(" ").map((word) => [word, pos] as const)),
);
const isWord = (raw: Raw | undefined): boolean => raw !== undefined && /^[\p{L}\p{N}]/u.test(raw.value);

/** `'a`, but not the `'s` and `'ll` of contractions. */
const isMarkAndWord = (value: string): boolean =>
  value.startsWith("'") && /^'\p{L}/u.test(value) && !/^'(?:s|ll|re|ve|d|m|t)$/i.test(value);

/** Hyphenated compounds become one word, `in.` two, and `"..."` one mark. Changes the words themselves. */
export function rejoin(raws: readonly Raw[], text: string): Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i] as Raw;
    const last = out.at(-1);
    if (raw.value === "-" && last && last.end === raw.start && isWord(last) && isWord(raws[i + 1])) {
      const next = raws[i + 1] as Raw;
      if (next.start === raw.end && last.end - last.start + next.end - next.start < LONGEST_WORD) {
        last.value = text.slice(last.start, next.end);
        last.end = next.end;
        last.lemma = last.value.toLowerCase();
        // London-based, war-torn, ten-year-old modify; governor-elect and re-election name.
        const capital = /^\p{Lu}/u.test(last.value) && next.pos === "PROPN";
        last.pos =
          next.pos === "VERB" || next.pos === "ADJ" || next.pos === "ADV" || next.pos === "ADP"
            ? "ADJ"
            : capital
              ? "PROPN"
              : next.pos === "NUM"
                ? "NUM"
                : "NOUN";
        i++;
        continue;
      }
    }
    // "the Rev. Ada Vane"
    const isTitle = last !== undefined && (CUT_SHORT.has(last.value) || FORMER_TITLE.test(last.value));
    if (raw.value === "." && isTitle && last.end === raw.start && isWord(raws[i + 1])) {
      last.value += ".";
      last.lemma = last.value.toLowerCase();
      last.pos = "PROPN";
      last.end = raw.end;
      continue;
    }
    // "R-Fla." and "D-N.Y.": the stop belongs to the abbreviation when the sentence goes on at once.
    const following = raws[i + 1];
    if (
      raw.value === "." &&
      last &&
      last.end === raw.start &&
      following &&
      following.start === raw.end &&
      /^\p{Lu}/u.test(last.value)
    ) {
      if (following.value === "," || following.value === ")") {
        last.value += ".";
        last.end = raw.end;
        continue;
      }
      // "(D-N.Y)": the last stop is missing.
      const isCut = /^\p{Lu}$/u.test(following.value) && /^[),]$/.test(raws[i + 2]?.value ?? "");
      if (isCut || /^\p{L}\.$/u.test(following.value)) {
        last.value += `.${following.value}`;
        last.end = following.end;
        i++;
        continue;
      }
    }
    // "S.C." that was cut in two
    if (last && last.end === raw.start && /^\p{L}\.$/u.test(raw.value) && /\p{Lu}\.$/u.test(last.value)) {
      last.value += raw.value;
      last.lemma = last.value.toLowerCase();
      last.end = raw.end;
      continue;
    }
    // "''a long day''": two marks, and a word that wink took the second one for a part of.
    if (isMarkAndWord(raw.value) && last?.value === "'" && last.end === raw.start) {
      last.value = "''";
      last.end = raw.start + 1;
      const word = raw.value.slice(1);
      const pos = /^(?:a|an|the)$/i.test(word) ? "DET" : raw.pos;
      out.push({ ...raw, value: word, lemma: word.toLowerCase(), pos, start: raw.start + 1 });
      continue;
    }
    if (raw.value === "'" && last?.value === "'" && last.end === raw.start) {
      last.value = "''";
      last.end = raw.end;
      continue;
    }
    if (raw.value.length > 2 && raw.value.endsWith(".") && NOT_ABBREVIATIONS.has(raw.value) && !/\d/.test(raw.value)) {
      const word = raw.value.slice(0, -1);
      out.push({
        value: word,
        pos: FUNCTION_TAGS.get(word) ?? raw.pos,
        lemma: word,
        start: raw.start,
        end: raw.end - 1,
      });
      out.push({ value: ".", pos: "PUNCT", lemma: ".", start: raw.end - 1, end: raw.end });
      continue;
    }
    out.push(raw);
  }
  return out;
}
