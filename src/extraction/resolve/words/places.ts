/** Places and peoples. */
import { setOf } from "./word-list.ts";

/** Countries, states, cities and regions; a place speaks for its government. */
export const PLACES = new Set(
  (
    "afghanistan|africa|alabama|alaska|albania|aleppo|algeria|america|angola|ankara|argentina|arizona|arkansas|armenia|asia|athens|atlanta|australia|" +
    "austria|baghdad|bahrain|baltimore|bangladesh|beijing|beirut|belarus|belgium|berlin|bolivia|bosnia|boston|brazil|britain|brooklyn|brussels|" +
    "bulgaria|burma|cairo|california|cambodia|canada|cape town|charlotte|chicago|chile|china|cleveland|colombia|colorado|connecticut|crimea|croatia|" +
    "cuba|cyprus|czech republic|dallas|damascus|delaware|delhi|denmark|denver|detroit|dubai|dublin|east coast|ecuador|edinburgh|egypt|el salvador|" +
    "england|estonia|ethiopia|europe|european union|finland|florida|france|gaza|geneva|georgia|germany|ghana|greece|guatemala|haiti|hawaii|" +
    "hong kong|houston|hungary|iceland|idaho|illinois|india|indiana|indonesia|iowa|iran|iraq|ireland|israel|istanbul|italy|jamaica|japan|jerusalem|" +
    "jordan|kabul|kansas|kazakhstan|kentucky|kenya|kiev|kosovo|kuwait|kyiv|las vegas|latvia|lebanon|libya|lithuania|liverpool|london|los angeles|" +
    "louisiana|madrid|maine|malaysia|mali|malta|manchester|manhattan|maryland|massachusetts|mexico|miami|michigan|middle east|milwaukee|minneapolis|" +
    "minnesota|mississippi|missouri|montana|morocco|moscow|mosul|mumbai|myanmar|nebraska|nepal|netherlands|nevada|new delhi|new england|" +
    "new hampshire|new jersey|new mexico|new orleans|new york|new york city|new zealand|nicaragua|niger|nigeria|north america|north carolina|" +
    "north dakota|north korea|northern ireland|norway|ohio|oklahoma|oman|oregon|orlando|oslo|pakistan|palestine|panama|paris|pennsylvania|peru|" +
    "philadelphia|philippines|phoenix|pittsburgh|poland|portugal|prague|puerto rico|qatar|raqqa|rhode island|riyadh|romania|rome|russia|rwanda|" +
    "san diego|san francisco|saudi arabia|scotland|seattle|senegal|serbia|seoul|singapore|slovakia|slovenia|somalia|south africa|south america|" +
    "south carolina|south dakota|south korea|south sudan|soviet union|spain|sri lanka|stockholm|sudan|sweden|switzerland|sydney|syria|taiwan|tampa|" +
    "tehran|tennessee|texas|thailand|tokyo|toronto|tripoli|tunisia|turkey|u.k.|u.s.|uae|uganda|uk|ukraine|united arab emirates|united kingdom|" +
    "united states|uruguay|us|usa|utah|venezuela|vermont|vienna|vietnam|virginia|wales|warsaw|washington|washington state|west bank|west virginia|" +
    "western europe|wisconsin|wyoming|yemen|zambia|zimbabwe|d.c.|l.a.|capitol hill|wall street|silicon valley|hollywood"
  ).split("|"),
);
/** Postal and newspaper short forms of the states, as in (D-Vt.). */
export const STATES: ReadonlyMap<string, string> = new Map(
  (
    "ala:alabama|ariz:arizona|ark:arkansas|calif:california|colo:colorado|conn:connecticut|del:delaware|fla:florida|ga:georgia|ill:illinois|" +
    "ind:indiana|kan:kansas|ky:kentucky|la:louisiana|md:maryland|mass:massachusetts|mich:michigan|minn:minnesota|miss:mississippi|mo:missouri|" +
    "mont:montana|neb:nebraska|nev:nevada|okla:oklahoma|ore:oregon|pa:pennsylvania|tenn:tennessee|tex:texas|va:virginia|vt:vermont|wash:washington|" +
    "wis:wisconsin|wyo:wyoming|n.h:new hampshire|n.j:new jersey|n.m:new mexico|n.y:new york|n.c:north carolina|n.d:north dakota|r.i:rhode island|" +
    "s.c:south carolina|s.d:south dakota|w.va:west virginia|az:arizona|ca:california|fl:florida|ga:georgia|il:illinois|ma:massachusetts|nh:new hampshire|" +
    "nj:new jersey|ny:new york|oh:ohio|ohio:ohio|pa:pennsylvania|sc:south carolina|tx:texas|texas:texas|utah:utah|iowa:iowa|vt:vermont|wi:wisconsin|ky:kentucky"
  )
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Peoples, creeds and parties: adjectives that qualify what follows, and plurals that are collectives. */
export const DEMONYMS = setOf(
  "afghan african algerian american arab argentine asian australian austrian belgian brazilian british bulgarian canadian catholic chechen chilean " +
    "chinese christian colombian cuban czech danish democrat democratic dutch egyptian english european finnish french german greek gulf hindu hispanic " +
    "hungarian indian indonesian iranian iraqi irish islamic islamist israeli italian japanese jewish jordanian kenyan korean kurdish labour latino " +
    "lebanese liberal libertarian libyan malaysian mexican moroccan mormon muslim nigerian northern norwegian pakistani palestinian polish portuguese " +
    "republican romanian russian saudi scottish serbian shia shiite somali soviet spanish sudanese sunni swedish swiss syrian taiwanese texan thai tory " +
    "tunisian turkish u.s. ukrainian venezuelan vietnamese welsh western yemeni conservative gop californian floridian evangelical",
);
