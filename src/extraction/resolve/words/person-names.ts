/** First names with their gender, and the small words in and about names of persons. */
import { type Gender, setOf, words } from "./word-list.ts";

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
victoria viola virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yulia yvette yvonne zainab zara zoe elsie bronwyn carys cerys dilys gwyneth nerys olwen rhiannon sian siobhan niamh aoife maeve orla grainne ines noemie solene
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

export const NAME_PARTICLES = setOf(
  "de da di du del della der den van von bin bint ibn al el la le ter ten dos das zu y e abu ben af",
);
export const NAME_SUFFIXES = setOf("jr jr. sr sr. ii iii iv esq. esq");
/** Letters after a name that are no part of it: Amir Vane KC. */
export const POST_NOMINALS = setOf("kc qc mp mep mla msp obe cbe mbe frs phd ph.d. md m.d. mba");

/** Words that are capitalised in the middle of sentences and are no names. */
export const NOT_NAMES = setOf(
  "i yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving internet god english spanish french german " +
    "arabic covid-19 cctv ok yes no oh well",
);
