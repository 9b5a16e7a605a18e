/** Words in a firm's name that make it a staffing firm, as a pattern over the name. */
// `Hollins Recruitment Ltd`, `Bright Staffing`
export const agencyName =
  /\b(?:recruit(?:ment|ing|ers?)|staffing|personnel|resourcing|resources group|appointments|talent (?:partners|solutions|group|international|search)|executive search|search (?:&|and) selection|head\s?hunt(?:ers|ing)|manpower|placements?|employment (?:agency|services|group|bureau)|temps|workforce|careers (?:ltd|limited|group)|jobs (?:ltd|limited|uk)|selection|hr services|people (?:solutions|partners|search)|hr (?:consultanc(?:y|ies)|consultants?|consulting)|placement consultan(?:cy|ts)|teachers? supply|(?:teaching|education|nursing|care|nurse|medical|locum|driver|chef|trade|industrial) (?:supply|agency|recruits)|supply (?:teachers?|desk)|job consultanc(?:y|ies)|locums?|xpo|recruit|talent agency)\b|\b(?:talent|search|headhunters)$|(?<=\b\w{2,20})(?:staff|recruit|temps|recruitment|staffing)\b/i

/** Staffing firms known in several countries, lower case, that do not say so in their name. */
export const knownAgencies: ReadonlySet<string> = new Set(
  `adecco|randstad|hays|robert half|robert walters|michael page|page personnel|kelly|kelly services|aerotek|teksystems|insight global|allegis|akkodis|modis|experis|
  manpowergroup|kforce|apex systems|judge group|beacon hill|creative circle|motion recruitment|harvey nash|morgan mckinley|chandler macleod|hudson|
  sthree|computer futures|huxley|nes fircroft|airswift|gi group|blue arrow|pertemps|office angels|brook street|cpl|teamlease|quess|
  jobot|cybercoders|collabera|mastech|artech|pyramid consulting|diversant|addison group|spherion|express employment|
  peoplebank|paxus|la fosse|oliver james|nigel frank|jefferson frank|tenth revolution|venn group|badenoch and clark|reed|matchtech|gattaca|morson|
  alexander mann|korn ferry|heidrick|spencer stuart|egon zehnder|abc consultants`
    .split('|')
    .map((name) => name.trim()),
)

/** Phrases by which a firm speaks for another. */
export const clientPhrases: readonly string[] = [
  '=the? =client =has|=have|=had =just|=called|=confirmed|=asked|=come|=agreed|=decided|=cancelled|=moved|=requested|=now',
  '=the? =client .. =like|=love|=want|=wants|=keen|=wish|=wishes|=happy .. =you',
  '=the =client ..6 =would|=wants|=want|=wish|=wishes|=asked|=hopes ..3 =meet|=see|=interview|=speak|=talk',
  '=the =client =liked|=loved|=enjoyed|=wants|=picked|=chose ..3 =you|=your|=meeting',
  '=one|=another|=some =of =my|=our ..2 =clients',
  'role|position|vacancy|job|opportunity =with|=for =one =of =my|=our',
  'feedback|news|word|response|update|go =ahead =from =the =client',
  'hiring|recruiting|vacancies|openings|opening|requirement|requirements|walkin|interviews =for|=with|=in =one =of .. leading|top|reputed|largest|biggest|clients|mnc|banks|bank',
  'hiring|recruiting =for .. =reputed|=mnc|=mncs',
  '=to =one|=another =of =my|=our =clients',
  '=site =agency =partner',
  '=register|=registered =with =us =as',
  '=our =client',
  '=my =client',
  "=our =client's",
  "=my =client's",
  '=one of =our|=my =clients',
  '=our|=my .. =client =is|=are|=has|=have|=seeks|=requires|=based',
  '=our =clients =are|=is|=require|=seek|=need|=have .. looking|seeking|a|an|recruiting|hiring',
  '=their =client =in|=to|=who|=based|=is',
  '=my =clients',
  'assist|assisting their client',
  'on behalf of .. client',
  'on behalf of a|an|one|my',
  'working|recruiting|acting|hiring on behalf of',
  'with|in partnership with its|our|a client',
  'partnered|partnering|partner|working with a|an|one|our|several|various .. to recruit|find|hire|appoint|source',
  'is =partnering with a|an|our',
  'partnered|partnering up? .. recruit|recruiting|hiring process|agency',
  'working with various|several|a number of .. brands|clients|companies',
  'resume|cv|interest ..3 =rate ..2 visa',
  '=rate =and|=or|=amp visa',
  '=working|=supporting|=partnering|=partnered =with? =a|=an ..6 business|company|firm|school|primary|academy|manufacturer|scaleup|startup|group|brand|charity|practice|organisation|organization|hospital|retailer|consultancy|provider ..6 =looking|=seeking|=recruiting|=hiring|=search|=who',
  'recruiting for a|an|one .. client|company|firm|organisation|organization|hotel|school|business',
  'acting|acts|act|operates|operating as an? employment|recruitment agency|business',
  '=employment =business|=agency =in|=for|=and',
  'recruitment consultant =at',
  "=i'm a recruiter",
  '=i =am a recruiter',
  '=i =am|=represent recruiting =for|=a|=an',
  'i represent a|an|one|several|top',
  'approved recruitment partner',
  'connect|connecting|match|matching|place|placing .. people|talent|candidates|person|candidate .. =with|=to|=in .. opportunities|opportunity|jobs|roles|employers|clients',
  '=is =a =specialist|=leading ..3 =recruiter|=recruiters',
  'specialist recruiter|recruiters =of|=for|=in',
  'paye =or =limited|=umbrella|=ltd',
  'align|aligning|introduce|introducing .. professionals|people|talent =with|=to .. jobs|roles|employers',
  '=help|=assist =you =in|=with =your =job|=career =search',
  'redefining|transforming|reimagining|rethinking ..1 recruitment|staffing|recruiting',
  'our recruitment|consultant|consultants =will|=team =will',
  'our consultant',
  'consultant .. =will|=do .. utmost|assist|contact',
  'recruitment|staffing partner',
  'submitted your|the profile|cv|resume to',
  'submitted to our client',
  'for =a =client =based|=in|=of',
  '^ =the =client $',
  'client of ours',
  'temporary|temp|permanent assignments|placements|placement with|across|to',
  '=ea licence|license|reg|registration',
  '^ required|wanted|urgently|requirement =for =a? leading|reputed|renowned|prestigious|famous|big|top ..3 company|client|firm|hospital|hotel|group|organisation|organization|contractor',
  'service =charge|=charges applicable|as',
  'register with us',
  'more vacancies|jobs visit|see|on',
  'fee|referral for recommending|recommend',
  'staffing|recruitment =firm|=firms|=agency =that|=and|=who|=specialising|=specializing',
  'looking .. for .. client',
  'hiring .. for .. client',
  'end =client',
  '=i =have =been =retained|=instructed|=engaged|=asked to =assist|=recruit|=find|=help',
  "=i'm|=am|=are|=been =retained|=instructed =on|=by|=to",
  'asked|instructed|mandated|retained|appointed to assist|find|recruit|help .. company|organisation|organization|firm|client|business',
  'boutique executive? search firm|consultancy',
  'household =name =in|=based',
  '=i recruit =for',
  'recruit|recruiting for several|various|many|a number|lots|loads|top|leading',
  '=i work|working =with =a? several|various|number|many|lots|top|leading .. firms|companies|clients|employers|brands|businesses',
  '=asked for .. names|candidates|cvs|profiles',
  '=put|=putting =you|=your .. =forward',
  'submit|submitting|send|sending your cv|resume|profile =to =them',
]

/** Phrases by which a go-between tells what another firm wants; two of them make a mail an agency's. */
export const goBetweenPhrases: readonly string[] = [
  "=they|=they'd|=they've liked|loved|enjoyed =your|=meeting|=you",
  "=they|=they'd|=they've =would|=have|=want|=need|=are|=like|=love|=asked|=agreed .. =you|=see|=meet|=interview|=offer",
  '=as|=for|=with =their',
  "=they're|=they =are =at|=on|=near",
  '=send|=sending|=attach|=attached|=forward ..3 =job|=role|=full =spec|=specification',
  '=put|=pop|=got =you =down =for',
  '=their .. =team|=lead|=manager|=director|=office|=studio|=diaries|=ceo|=md|=head|=hr|=site',
  'interview|chat|call|meeting|stage =with =them',
  'liked|loved =your cv|profile|resume|background|portfolio|book',
  'would =love|=like =you =as|=back|=to|=for',
  "=they're|=they =are =a|=an|=looking|=keen|=based|=in|=the|=happy",
  'the practice|company|firm|school|client|business will|=has|=is|=are',
  'let =me =know =and|=so =i',
  '=i =made|=told|=asked =her|=him|=them',
  '=their|=his|=her feedback',
]

/** Phrases that speak of the employer as of somebody else; a firm that names itself may use them of itself. */
export const strangerPhrases: readonly string[] = [
  'this|the company|firm|contractor|organisation|organization|employer|business =has|=is|=are =built|=grown|=established|=known|=looking|=seeking|=recruiting|=hiring',
  'leading|established|reputable|well|known|growing|large|global|international|independent|popular|busy company|organisation|organization|firm|hotel|restaurant|provider|manufacturer|consultancy|practice .. =requires|=require|=seeks|=is|=are|=has|=have|=located .. looking|seeking|recruiting|hunt|requirement|vacancy',
  'required|needed =by =a|=an leading|large|local|national|global|established|well|busy|growing|successful',
  'join =a|=an leading|large|well|national|global|successful|international|prestigious .. company|agency|retailer|manufacturer|organisation|organization|firm|consultancy|brand|hotel|restaurant',
  'for|join =a|=an leading|top|prestigious|well|award|independent|luxury|boutique .. company|organisation|firm|brand|hotel|restaurant|charity|school|practice',
]

/** Phrases that speak of an employer nobody names; alone, with no "we" or "our", they are an agency's. */
export const unnamedPhrases: readonly string[] = [
  'leading|established|reputable|well|known|growing|large|global|international|independent|popular|busy|exciting|successful|prestigious|fast|innovative .. company|organisation|organization|firm|group|hotel|restaurant|provider|manufacturer|consultancy|practice|contractor|agency|school|charity|brand|retailer|business =is|=are|=has|=have|=requires|=require|=seeks|=needs|=located|=based',
  '=this .. hotel|restaurant|school|practice|charity|nursery|home|site|brand|company|firm|business|retailer|manufacturer ..3 =is|=are looking|seeking|recruiting|hiring',
  'this|the .. company|firm|contractor|organisation|organization|employer|business =has|=is|=are =built|=grown|=established|=known|=looking|=seeking|=recruiting|=hiring|=an|=a',
  '=this|=the company|firm|contractor|organisation|organization|employer|business =has|=offers|=prides',
  'opportunity|role|vacancy|position =with|=for|=at|=within =a|=an',
  '=a|=an .. company|firm|organisation|organization|business =in|=based|=located .. =is|=seeks|=requires',
]

/** Words after "our client" that make it the firm's own trade: "our client success team". */
export const clientTrade =
  'success portfolio base services service relationship relationships delivery facing experience side list team teams training work onboarding engagement implementation engagements care accounts account management organizations'
