/**
 * Nouns for people, writings and recordings, and the groups of nouns within which a definite phrase may take up another: "the study"
 * is "the report" of before.
 */
import { type Gender, setOf, words } from "./word-list.ts";

/** Nouns for one person, with the gender they tell. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(
    "man boy father son brother husband uncle grandfather nephew king prince spokesman businessman congressman chairman policeman gentleman actor " +
      "waiter widower fisherman salesman councilman salesperson lawman frontman cameraman assemblyman statesman guy dad grandson boyfriend sportsman " +
      "gunman postman priest fireman craftsman clergyman stepfather father-in-law lord monk foreman doorman godfather stepson schoolboy",
  ).map((noun) => [noun, noun === "salesperson" ? null : "m"] as [string, Gender | null]),
  ...words(
    "woman girl mother daughter sister wife aunt grandmother niece queen princess spokeswoman businesswoman congresswoman chairwoman policewoman lady " +
      "actress waitress widow saleswoman councilwoman mum mom granddaughter girlfriend heroine nun housewife stepmother mother-in-law hostess midwife bride godmother stepdaughter schoolgirl ballerina",
  ).map((noun) => [noun, "f"] as [string, Gender | null]),
  ...words(
    "actuary apprentice arborist auctioneer auditor barmaid bookseller bricklayer builder caregiver carer cashier chaplain chauffeur childminder " +
      "chiropractor cleaner clerk climber cobbler collector composer councillor courier cricketer crofter cyclist dancer dealer dietitian diver docker " +
      "emigrant evacuee farmhand florist footballer gardener glazier graduate grandparent gymnast hairdresser handyman headteacher headmaster headmistress " +
      "hiker hotelier interpreter janitor joiner kayaker landlady lifeguard milkman motorcyclist motorist nanny paramedic pedestrian plasterer plumber " +
      "postmaster publican reservist rescuer roofer runner sculptor seamstress skier skipper smallholder steward stockbroker theologian translator " +
      "traveller trucker undertaker vet viewer watchmaker welder whistleblower winemaker",
  ).map((noun) => [noun, null] as [string, Gender | null]),
  ...words(
    "abbot acrobat admiral anaesthetist anesthetist animator arbitrator archbishop ayatollah babysitter bailiff baker bartender biochemist " +
      "birdwatcher bishop blacksmith bodyguard bouncer brewer brigadier busker butcher cadet cardinal carpenter cellist classmate colonel comedian " +
      "concierge conscript corporal counsellor deacon decorator deserter distiller dressmaker drummer embalmer essayist filmmaker fishmonger " +
      "flatmate flautist folklorist forester grandchild greengrocer gunner harpist hawker helmsman herder householder illustrator imam insurgent " +
      "jogger leaseholder linguist logger lumberjack luthier magistrate masseur memoirist mercenary missionary mufti navigator neuroscientist " +
      "notary ombudsman optometrist orphan paralegal paratrooper peddler physiotherapist playwright podcaster psychotherapist rambler rancher " +
      "rapper roommate rower saddler sailor satirist screenwriter sheikh shipbuilder shoemaker sibling skater smuggler sniper sociolinguist " +
      "songwriter soprano spouse stevedore stonemason stylist surfer sweeper tailor taxidermist therapist toddler trafficker trumpeter typist " +
      "underwriter vendor verger violist vlogger warlord woodcutter wrestler",
  ).map((noun) => [noun, null] as [string, Gender | null]),
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
    "newsletter op-ed column story headline investigation inspection research finding paper census index forecast estimate plan website page profile leaflet flyer " +
    "sign placard banner slogan notice order warrant motion contract playbook manual guidance guideline blog blogpost cable communique communiqué declaration diary " +
    "essay invoice ledger log list map minutes obituary pamphlet passage peer-review poem press-release readout script summary thesis transcript warning " +
    "account subpoena writ summons logbook receipt prospectus decree edict spreadsheet database rule regulation evidence polling number result exit-poll narrative theory argument hypothesis calculation chart graph biography memoir play novel thriller",
);
/** Pictures and sounds that show or tell. */
export const FOOTAGE_NOUNS = setOf(
  "footage cctv replay video clip image photo photograph film recording tape picture broadcast documentary livestream audio screenshot photos images videos stream videotape audiotape spot",
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
