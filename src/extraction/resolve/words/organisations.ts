/** Words of the names of organisations and outlets, and nouns for them. */
import { setOf, words } from "./word-list.ts";

/** Nouns that end, or stand in, the names of organisations, each with the groups a definite phrase may mean it by. */
const ORG_GROUPS: Record<string, string> = {
  ministry: "ministry",
  department: "department dept agency",
  agency: "agency administration bureau service",
  bureau: "bureau agency service",
  office: "office secretariat directorate embassy consulate palace presidency",
  regulator: "regulator inspectorate coastguard",
  business: "consortium syndicate cooperative co-operative insurer refinery brewery port airport railway",
  place: "museum theatre library zoo orchestra choir prison nursery",
  unit: "regiment battalion brigade garrison",
  authority: "authority authorities",
  service: "service",
  monitor: "monitor observatory watchdog monitoring",
  company:
    "company firm corporation corp corp. inc inc. ltd ltd. plc llc co co. gmbh business maker giant retailer manufacturer airline airlines " +
    "airways start-up startup conglomerate subsidiary supermarket chain contractor developer carmaker automaker utility holdings " +
    "industries motors electronics energy pharmaceuticals technologies systems brothers partners",
  bank: "bank lender",
  broadcaster: "tv television channel network station broadcaster radio",
  newspaper:
    "newspaper paper daily tabloid magazine journal weekly broadsheet times post herald tribune gazette chronicle telegraph guardian",
  outlet: "outlet site website blog publication news agency wire newswire",
  campaign: "campaign",
  party: "party",
  team: "team club side squad united",
  committee: "committee commission panel council board subcommittee inquiry",
  court: "court tribunal jury",
  school: "university school college academy",
  institute: "institute institution centre center laboratory lab think-tank tank",
  union: "union federation",
  church: "church diocese vatican mosque",
  group:
    "group organisation organization association society foundation charity nonprofit coalition alliance network movement ngo pac league forum " +
    "club militia faction fund trust project initiative observatory centre center institute union federation watchdog monitor tank council",
  police: "police force",
  army: "army military navy marines guard command forces troops",
  government: "government administration regime cabinet authorities",
  parliament: "parliament congress senate house assembly knesset duma chamber legislature",
  hospital: "hospital clinic",
};
/** The groups a noun belongs to, when it names an organisation. */
export const ORG_NOUNS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [group, list] of Object.entries(ORG_GROUPS)) {
    for (const word of words(list)) {
      const groups = map.get(word);
      if (groups) groups.push(group);
      else map.set(word, [group]);
    }
  }
  return map;
})();
/** Words that make an organisation of a capitalised name, though no noun phrase is headed by them. */
export const ORG_NAME_WORDS = setOf(
  "rights sciences affairs justice treasury fbi cia nato un eu isis pentagon kremlin interpol unicef hezbollah hamas taliban " +
    "brigade battalion division corps caucus convention associates solutions capital ventures studios records press media watch action " +
    "democrats republicans conservatives committee institute americans citizens physicians lawyers workers teachers teamsters " +
    "securities insurance petroleum oil gas steel foods stores hotels resorts bancorp airways group international worldwide " +
    "bar museum library theatre theater opera gallery zoo parenthood crescent cross amnesty greenpeace oxfam reporters reserve " +
    "enterprise endowment exchange tank mission registry archive laboratories survey republic",
);
/** Outlets, by the whole name. */
export const OUTLETS = new Set(
  (
    "cnn|bbc|nbc|abc|cbs|msnbc|pbs|npr|c-span|reuters|afp|ap|associated press|fox news|fox|sky news|al jazeera|itv|politico|bloomberg|axios|vox|" +
    "buzzfeed|breitbart|slate|salon|facebook|twitter|new york times|washington post|wall street journal|los angeles times|usa today|" +
    "huffington post|huffpost|guardian|telegraph|daily mail|sun|independent|financial times|economist|atlantic|new yorker|time|newsweek|der spiegel|" +
    "le monde|xinhua|tass|interfax|sana|irna|anadolu|boston globe|chicago tribune|miami herald|daily beast|hill|national review|weekly standard|" +
    "univision|telemundo|nbc news|abc news|cbs news|fox business|daily caller|drudge report|agence france-presse|instagram|youtube"
  ).split("|"),
);
