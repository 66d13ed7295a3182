/**
 * Small lists of words: first names with their gender, titles, nouns for people, organisations, documents and footage, and the
 * groups of nouns by which a definite noun phrase can mean one named before. Facts about English; lower case throughout.
 */

const words = (text: string): string[] => text.trim().split(/\s+/);
const setOf = (text: string): ReadonlySet<string> => new Set(words(text));

export type Gender = "m" | "f";

const MALE = `
aaron abbas abdel abdul abdullah abraham adam adel adrian ahmad ahmed al alan alastair albert alberto alejandro alex alexander
alexei alfred ali alistair allan allen alvin amir amit anders andre andrei andrew andy angus ansel anthony antonio antony arash
arnold arthur arturo ashraf asif avi bart barack barry bashar bashir ben benedict benjamin bernard bernie bert bilal bill billy
bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan burt byron caleb callum calvin cameron carl
carlo carlos cedric chad charles charlie chester chris christian christopher chuck claude clayton clement cliff clifford clint
clive cody colin conor connor corey cory craig curt curtis cyril dale damian damien dan daniel danny darrell darren daryl dave
david davis dean declan dennis denis derek desmond devin dick diego dieter dimitri dmitri dmitry dominic don donald donnie doug
douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin elijah elliot elliott emil emilio emmanuel
enrique eric erik ernest ernesto ethan eugene evan faisal farid felipe felix ferdinand fernando fidel floyd francesco francis
francisco francois frank franklin franz fred freddie frederick fyodor gabriel gareth garrett gary gavin gene geoff geoffrey george
gerald gerard gerhard gerry gilbert giles giovanni giuseppe glen glenn gordon graeme graham grant greg gregory guillermo gunther
gus guy hakan hamid hamza hans harold harry harrison harvey hassan hector heinz henri henrik henry herbert herman howard hubert
hugh hugo hussein hussain ian ibrahim igor ilya imran isaac ismail ivan jack jacob jacques jake jamal james jamie jan jared jason
javier jay jeb jed jeff jefferson jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johann
john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua juan juergen julian julio julius justin karim karl keith
ken kenneth kent kevin khaled khalid kim kirk klaus kofi konstantin kurt kyle lance larry lars laurence lawrence lee len leo leon
leonard leonid leroy leslie lester lewis liam lincoln lindsey lionel lloyd louis luca lucas luis luke luther lyle mahmoud malcolm
manuel marc marcel marco marcus mario marion mark marlon marshall martin marvin mateo matt matteo matthew maurice mauro max maxim
maxime mehmet mel melvin michael michel miguel mikhail mike miles milo milton mitch mitchell mitt mohamed mohammad mohammed
mohammad morris mort moses moshe muhammad murray mustafa nabil narendra nasser nate nathan nathaniel ned neil nelson newt
nicholas nick nicolas nigel nikolai noah noel norman oleg oliver olivier omar orlando oscar osama oswald otto owen pablo paddy
patrick paul paulo pavel pedro per perry pete peter petr phil philip philippe phillip pierre piers preston rafael rahul rajiv
ralph ramon ramzi randall randy rashid raul ray raymond recep reggie reince reinhard rene rex ricardo richard rick ricky rob
robert roberto robby robin rod roderick rodney rodrigo roger roland rolf roman ronald ron ronnie rory ross rowan roy rudolf rudy
rupert russ russell ryan salman salvador sam sami samir samuel santiago saul scott sean sebastian sergei sergey sergio seth
shane shaun shawn sheldon sidney simon stan stanislav stanley stefan stephan stephen sterling steve steven stewart stu stuart
suheil suleiman sven syed tariq tarek ted terence terrence terry thaddeus theo theodore thomas tim timothy tobias toby todd tom
tommy tony travis trevor trey tristan troy tyler usman vernon victor viktor vince vincent vinod vitaly vladimir volodymyr wade
wallace walter wan warren wayne wendell wesley wilbur wilfred will william willie winston wolfgang woodrow xavier yasser yitzhak
yuri yusuf yousef zach zachary zack rami gianni emmet rand marty barney denny harlan
`;
const FEMALE = `
abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison alma amal amanda amber amelia amina amy ana
anastasia andrea angela angelina angie anika anita ann anna anne annette annie antonia april arianna ashley astrid audrey ava
barbara beatrice becky belinda bella bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda briana bridget
brigitte brooke camilla camille candace cara carla carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia
celine chantal charlene charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa claudia colleen connie
constance cora cordelia courtney cynthia daisy dana daniela danielle daphne darlene dawn debbie debbie deborah debra deirdre
delia denise diana diane dianne dolores donna dora doris dorothy edith eileen elaine eleanor elena elise elisabeth elizabeth ella
ellen elsa emilia emily emma erica erika erin esther ethel eva eve evelyn faith fatima fatma felicia fern fiona flora florence
frances francesca freya gabriela gabrielle gail georgia geraldine gina ginger giulia gladys glenda gloria grace greta gretchen
gwen gwendolyn hannah harriet heather heidi helen helena helga henrietta hilary hillary holly hope huma ida ilse imelda imogen
ines ingrid irene irina iris isabel isabella isobel ivana ivanka ivy jackie jacqueline jamila jane janet janice janine jasmine
jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi josephine joy joyce juanita judith
judy julia juliana julie juliet june kara karen karin karina karla kate katarina kathleen katherine kathryn kathy katie katrina
kay kayla kellyanne kelly kendra kerry kirsten kirstjen kristen kristin kristina lara latifa laura lauren layla leah leila lena
leticia lillian lily linda lisa liz liza lois lola loretta lori lorraine louisa louise loretta lucia lucille lucinda lucy luisa
lydia lynda lynn lynne mabel madeleine madeline maggie malala mandy marcia margaret margarita margot maria mariam marian marianne
marie marilyn marina marine marjorie marlene marsha marta martha martina mary maryam matilda maureen maxine maya megan meghan
melania melanie melinda melissa mercedes meredith mia michele michelle mildred millicent miranda miriam moira molly mona monica
muriel myra nadia nadine nancy naomi natalia natalie natasha nicola nicole nina nora norma octavia olga olivia oprah pamela pat
patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly priscilla priya rachel ramona
rebecca regina renee rhonda rita roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sadia sally samantha samira sandra
sandy sara sarah savannah selina serena shannon sharon sheila shelley sheryl shirley sofia sonia sonja sophia sophie stacey
stacy stella stephanie sue susan susana susanna susie suzanne svetlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa
tess tessa theresa tiffany tina toni tracey tracy trudy tulsi ulrike ursula valentina valerie vanessa vera veronica vicki vicky
victoria viola virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yulia yvette yvonne zainab zara zoe elsie
`;
const EITHER =
  "alex chris jamie kim lee leslie lynn marion pat robin sandy taylor jordan casey morgan sam dana kelly terry tracy jean jan courtney lindsey jackie";

/** First names; null when it is borne by men and women. */
export const FIRST_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(MALE).map((name) => [name, "m"] as const),
  ...words(FEMALE).map((name) => [name, "f"] as const),
  ...words(EITHER).map((name) => [name, null] as const),
]);

/** First names that are everyday words too, or surnames and places as often: they make no person of two capitalised words. */
export const WEAK_FIRST_NAMES = setOf(
  "april june may will grant mark bill hope faith joy rose dawn grace ivy pearl art jean rich sterling al chase chad georgia " +
    "virginia victoria florence charlotte savannah jordan israel lincoln madison jefferson franklin jackson washington houston " +
    "austin santiago san salvador guy ginger christian roman earl dale glen heather holly iris daisy ruby penny sue drew frank pat " +
    "marshall francisco orlando diego marine carlo per dean max rod jesus don grant wan",
);

/** Short and full forms of one first name: Rob Vane is Robert Vane. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  words(
    "rob:robert bob:robert bobby:robert bill:william billy:william will:william tom:thomas jim:james jimmy:james joe:joseph mike:michael " +
      "dan:daniel dave:david ed:edward ted:edward tony:anthony chris:christopher matt:matthew nick:nicholas steve:stephen steven:stephen " +
      "greg:gregory jeff:jeffrey ben:benjamin sam:samuel ron:ronald don:donald ken:kenneth chuck:charles charlie:charles andy:andrew " +
      "tim:timothy rick:richard dick:richard rich:richard larry:lawrence bernie:bernard josh:joshua alex:alexander pete:peter phil:philip " +
      "liz:elizabeth beth:elizabeth kate:katherine kathy:katherine sue:susan debbie:deborah jen:jennifer jenny:jennifer barb:barbara " +
      "patty:patricia vicki:victoria cathy:catherine jon:jonathan doug:douglas fred:frederick ray:raymond stu:stuart mitch:mitchell",
  ).map((pair) => pair.split(":") as [string, string]),
);

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
      "editor correspondent host anchor analyst economist strategist pollster co-founder founder co-chair manager whip undersecretary",
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
export const NAME_PARTICLES = setOf(
  "de da di du del della der den van von bin bint ibn al el la le ter ten dos das zu y e abu ben af",
);
export const NAME_SUFFIXES = setOf("jr jr. sr sr. ii iii iv esq. esq");
/** Letters after a name that are no part of it: Amir Vane KC. */
export const POST_NOMINALS = setOf("kc qc mp mep mla msp obe cbe mbe frs phd ph.d. md m.d. mba");

/** Nouns that end, or stand in, the names of organisations, each with the groups a definite phrase may mean it by. */
const ORG_GROUPS: Record<string, string> = {
  ministry: "ministry",
  department: "department dept agency",
  agency: "agency administration bureau service",
  bureau: "bureau agency service",
  office: "office",
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

/** Nouns for one person, with the gender they tell. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    "man boy father son brother husband uncle grandfather nephew king prince spokesman businessman congressman chairman policeman gentleman actor " +
      "waiter widower fisherman salesman councilman salesperson lawman frontman cameraman assemblyman statesman guy dad grandson boyfriend sportsman " +
      "gunman postman priest fireman craftsman clergyman stepfather father-in-law lord monk",
  ).map((noun) => [noun, noun === "salesperson" ? null : "m"] as [string, Gender | null]),
  ...words(
    "woman girl mother daughter sister wife aunt grandmother niece queen princess spokeswoman businesswoman congresswoman chairwoman policewoman lady " +
      "actress waitress widow saleswoman councilwoman mum mom granddaughter girlfriend heroine nun housewife stepmother mother-in-law hostess midwife",
  ).map((noun) => [noun, "f"] as [string, Gender | null]),
  ...words(
    "abolitionist academic accountant activist adviser advisor administrator advocate agent aide ally ambassador analyst anchor applicant architect artist " +
      "astronaut astronomer athlete attendee attorney author backer banker bystander benefactor billionaire biologist blogger boss broadcaster broker candidate captain caller " +
      "campaigner caucus-goer ceo chair chairperson chancellor chef chemist chief child citizen cleric client climatologist coach colleague columnist " +
      "commander commentator commissioner conservative constituent consultant contender contractor coordinator coroner correspondent counsel counselor " +
      "counterpart creator critic customer dean defector defendant delegate democrat demonstrator dentist deputy designer detective developer dictator " +
      "diplomat director dissident doctor donor driver ecologist economist editor educator emir employee employer engineer entrepreneur environmentalist envoy epidemiologist " +
      "executive ex-president exile expert eyewitness farmer fan fellow fighter financier firefighter follower founder friend front-runner frontrunner " +
      "fundraiser general geologist governor grocer guard guest guide hacker head historian homeowner hopeful host hunter immigrant incumbent influencer insider inspector " +
      "interviewer instructor inventor investigator investor islamist jeweller jockey journalist judge juror justice keeper laborer labourer landlord lawmaker lawyer " +
      "leader lecturer legislator liaison liberal librarian lieutenant lobbyist loyalist manager marshal mayor mechanic mediator member merchant migrant " +
      "militant millionaire miner minister moderator mogul musician negotiator neighbor neighbour neurologist newcomer nominee novelist nurse observer officer official " +
      "onlooker operative opponent organiser organizer owner painter panelist parent parishioner participant partner passenger pastor patient patron pensioner " +
      "performer person pharmacist philanthropist philosopher photographer physician physicist pilot plaintiff player poet policymaker politician pollster " +
      "pope prefect premier presenter president presidential-candidate pro producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher " +
      "pundit pupil quarterback rabbi reader real-estate rebel recruiter refugee relative reporter representative republican researcher resident retiree reverend reviewer rival " +
      "scholar scientist secretary senator sergeant servant sheriff shepherd shopkeeper singer skeptic sceptic socialist sociologist soldier solicitor source speaker " +
      "specialist spokesperson sponsor staff staffer star statistician strategist striker student superintendent superdelegate supervisor supporter surgeon surrogate surveyor " +
      "survivor suspect sympathizer teacher technician technologist teenager tenant tourist trader trainee trainer treasurer trustee tutor tycoon " +
      "undersecretary user veteran veterinarian vicar victim villager visitor volunteer voter warden witness worker writer youngster youth planner magnate " +
      "barrister referee champion goalkeeper midfielder defender winger bowler batsman sprinter swimmer boxer golfer teammate cardiologist virologist paediatrician " +
      "shopper groundsman substitute operator registrar commuter caretaker conductor bookkeeper curator barista fisherman winchman firefighter shopper seismologist hydrologist oceanographer geneticist immunologist botanist zoologist archaeologist meteorologist forecaster ranger captive hostage detainee prisoner inmate",
  ).map((noun) => [noun, null] as [string, Gender | null]),
]);
/** Plural or mass nouns for people who speak as one. */
export const COLLECTIVE_NOUNS = setOf(
  "people police media press public staff crowd community family jury crew leadership opposition authorities folk everyone everybody electorate " +
    "audience clergy elite establishment base majority minority generation children women men team side troops forces troop residents couple duo trio " +
    "management personnel masses youth coalition parents circle crowd congregation thousands hundreds dozens millions percent % half third quarter " +
    "lot number bunch handful observers camp left right rest americans faithful grassroots delegation panel populace many most some others several few both none all those",
);
/** Writings that tell something. */
export const DOCUMENT_NOUNS = setOf(
  "report study survey poll statement letter memo memorandum document filing lawsuit suit complaint indictment email e-mail tweet post article editorial book ad " +
    "advertisement transcript paper analysis review audit assessment dossier record data figure statistic release bulletin brief petition ruling opinion " +
    "verdict judgment affidavit testimony manifesto platform resolution bill law constitution treaty agreement plan proposal note message text draft " +
    "newsletter op-ed column story headline investigation research finding paper census index forecast estimate plan website page profile leaflet flyer " +
    "sign placard banner slogan notice order warrant motion contract playbook manual guidance guideline blog blogpost cable communique communiqué declaration diary " +
    "essay invoice ledger log list map minutes obituary pamphlet passage peer-review poem press-release readout script summary thesis transcript warning " +
    "rule regulation evidence polling number result exit-poll narrative theory argument hypothesis calculation chart graph biography memoir play novel thriller",
);
/** Pictures and sounds that show or tell. */
export const FOOTAGE_NOUNS = setOf(
  "footage video clip image photo photograph film recording tape picture broadcast documentary livestream audio screenshot photos images videos stream videotape audiotape spot",
);

/** Groups of nouns for people within which a definite phrase may take up another noun. */
const PERSON_GROUPS = [
  "senator sen. sen lawmaker legislator politician",
  "congressman congresswoman representative rep. rep lawmaker legislator politician",
  "governor gov. gov politician",
  "candidate nominee hopeful contender front-runner frontrunner",
  "billionaire businessman businesswoman mogul tycoon magnate entrepreneur developer millionaire",
  "activist campaigner organizer organiser dissident",
  "spokesman spokeswoman spokesperson",
  "lawyer attorney counsel barrister solicitor",
  "professor academic scholar researcher scientist historian",
  "doctor physician surgeon",
  "officer policeman policewoman detective",
  "president",
  "minister",
  "reporter journalist correspondent columnist",
  "author writer novelist",
  "judge justice magistrate",
  "leader chief head boss",
  "chairman chairwoman chair chairperson",
  "executive ceo boss",
  "strategist consultant operative adviser advisor aide",
  "economist analyst expert",
  "coach manager boss trainer",
  "player striker midfielder defender winger goalkeeper forward",
  "singer musician performer",
  "resident villager local",
  "person",
  "woman girl teenager",
  "man boy teenager",
];
/** The groups a noun for a person belongs to; its own word is one too. */
export const PERSON_NOUN_GROUPS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  PERSON_GROUPS.forEach((list, group) => {
    for (const word of words(list)) {
      const groups = map.get(word);
      if (groups) groups.push(`p${group}`);
      else map.set(word, [`p${group}`]);
    }
  });
  return map;
})();
const DOCUMENT_GROUPS = [
  "study paper research analysis report review survey investigation audit findings",
  "poll survey",
  "lawsuit suit complaint filing",
  "letter memo memorandum email e-mail message note",
  "statement release communique communiqué declaration readout",
  "article story column op-ed editorial piece",
  "ad advertisement spot",
  "document record dossier file cable",
  "tweet post message",
  "footage video clip film recording tape",
  "image photo photograph picture",
];
/** The groups a noun for a writing or a recording belongs to. */
export const DOCUMENT_NOUN_GROUPS: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  DOCUMENT_GROUPS.forEach((list, group) => {
    for (const word of words(list)) {
      const groups = map.get(word);
      if (groups) groups.push(`d${group}`);
      else map.set(word, [`d${group}`]);
    }
  });
  return map;
})();

/** Irregular plurals of nouns for people and the like. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  words(
    "men:man women:woman people:people children:child wives:wife spokesmen:spokesman businessmen:businessman congressmen:congressman policemen:policeman " +
      "firemen:fireman chairmen:chairman gunmen:gunman media:media data:data police:police countrymen:man lawmen:lawman analyses:analysis ladies:lady families:family " +
      "statistics:statistic findings:finding women's:woman wolves:wolf attorneys-general:attorney",
  ).map((pair) => pair.split(":") as [string, string]),
);
/** Words that are capitalised in the middle of sentences and are no names. */
export const NOT_NAMES = setOf(
  "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving internet god english spanish french german " +
    "arabic covid-19 ok yes no oh well",
);
/** Verbs of relative clauses that tie a person to an organisation: "who heads the Harbour Trust". */
export const AFFILIATING_VERBS = setOf(
  "head lead run chair direct manage oversee own edit represent found co-found cofound work serve advise teach speak play coach command belong sit volunteer " +
    "campaign represents founded joined join helm host co-chair handle preside rule govern train study back support consult lobby",
);
