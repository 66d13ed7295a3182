/** States and what is theirs, as articles name them: "Russia's Defence Ministry", "the Russian Defence Ministry". */
const NATIONS = new Map(
  (
    "Afghanistan:Afghan|Algeria:Algerian|Argentina:Argentine|Armenia:Armenian|Australia:Australian|Austria:Austrian|Azerbaijan:Azerbaijani|Belarus:Belarusian|" +
    "Belgium:Belgian|Brazil:Brazilian|Britain:British|Bulgaria:Bulgarian|Canada:Canadian|Chile:Chilean|China:Chinese|Colombia:Colombian|Cuba:Cuban|" +
    "Denmark:Danish|Egypt:Egyptian|Ethiopia:Ethiopian|Finland:Finnish|France:French|Georgia:Georgian|Germany:German|Greece:Greek|Hungary:Hungarian|" +
    "India:Indian|Indonesia:Indonesian|Iran:Iranian|Iraq:Iraqi|Ireland:Irish|Israel:Israeli|Italy:Italian|Japan:Japanese|Jordan:Jordanian|Kenya:Kenyan|" +
    "Lebanon:Lebanese|Libya:Libyan|Malaysia:Malaysian|Mexico:Mexican|Morocco:Moroccan|Nigeria:Nigerian|Norway:Norwegian|Pakistan:Pakistani|" +
    "Poland:Polish|Portugal:Portuguese|Romania:Romanian|Russia:Russian|Serbia:Serbian|Somalia:Somali|Spain:Spanish|Sudan:Sudanese|Sweden:Swedish|" +
    "Syria:Syrian|Thailand:Thai|Tunisia:Tunisian|Turkey:Turkish|Ukraine:Ukrainian|Venezuela:Venezuelan|Vietnam:Vietnamese|Yemen:Yemeni"
  )
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);
const ADJECTIVES = new Set(NATIONS.values());
/** Forces without a capital are the state's when nothing but that stands before them: not "US-backed Velmaran forces". */
const BODY =
  /^(?:the\s+|The\s+)?(\p{Lu}\p{L}+)(['’]s)?\s+(?:\p{Lu}\p{L}+\s+(?:and\s+|of\s+)?)*(?:Ministry|ministry|[Aa]rmy|[Nn]avy|[Aa]ir [Ff]orce|[Mm]ilitary|(?:government |security )?(?:troops|soldiers|forces)|marines)$/u;

/** The government that a ministry or a force belongs to, "Russian government"; null when the name does not tell. */
export function governmentOf(name: string): string | null {
  const [, nation = "", isPossessive] = BODY.exec(name) ?? [];
  const adjective = isPossessive ? NATIONS.get(nation) : ADJECTIVES.has(nation) ? nation : undefined;
  return adjective === undefined ? null : `${adjective} government`;
}

const BACKED = /^(\p{Lu}[\p{L}.]*)-backed\s/u;
const FOR_GOVERNMENT = /^(\p{Lu}\p{L}+) pro-government\s/u;

/**
 * The government that forces are allied with: "Danish-backed Velmaran forces", "Velmaran pro-government forces"; null when the name
 * tells none.
 */
export function allyOf(name: string): string | null {
  const [, nation = ""] = BACKED.exec(name) ?? FOR_GOVERNMENT.exec(name) ?? [];
  if (/^(?:US|U\.S\.|American)$/.test(nation)) return "United States government";
  const adjective = NATIONS.get(nation) ?? (ADJECTIVES.has(nation) ? nation : undefined);
  return adjective === undefined ? null : `${adjective} government`;
}
