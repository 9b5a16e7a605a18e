/** Mail hosts of private people, lower case: they name no firm. */
export const freeMailHosts: ReadonlySet<string> = new Set(
  'gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.in ymail.com rocketmail.com hotmail.com hotmail.co.uk outlook.com live.com live.co.uk msn.com icloud.com me.com mac.com aol.com protonmail.com proton.me gmx.com gmx.de gmx.net web.de mail.com zoho.com rediffmail.com btinternet.com btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net bigpond.com optusnet.com.au comcast.net verizon.net att.net sbcglobal.net bellsouth.net rogers.com shaw.ca sympatico.ca telkomsa.net mweb.co.za webmail.co.za fastmail.com hey.com tutanota.com qq.com 163.com example.com example.org'.split(
    ' ',
  ),
)

/** Names of job platforms, application systems and calendars, lower case: never the employer, never the person to answer. */
export const platformNames: ReadonlySet<string> = new Set(
  'linkedin indeed glassdoor monster dice ziprecruiter careerbuilder totaljobs reed cwjobs jobsite seek naukri shine foundit timesjobs instahyre hirist wellfound angellist otta dover greenhouse lever workday myworkday myworkdayjobs taleo icims jobvite smartrecruiters bamboohr workable ashby ashbyhq breezy recruitee teamtailor personio successfactors ultipro ukg paylocity adp goodtime calendly hackerrank codility hirevue karat wayup handshake simplyhired jooble adzuna gumtree craigslist facebook twitter github stackoverflow hackernews google-calendar eventbrite mailchimp sendgrid substack medium hire gem phenom avature bullhorn jobadder pinpoint comeet freshteam zohorecruit notifications notify company jora careerjet jobstreet bayt pnet careers24 bestjobs jobberman fiverr upwork freelancer toptal triplebyte hired remoteok weworkremotely rippling gusto deel'.split(
    ' ',
  ),
)

/** Local parts of addresses nobody reads, lower case, letters only. */
export const unreadAddress =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|notifications?|notify|alerts?|mailer-?daemon|postmaster|bounces?|automated|system|mailer|newsletters?|updates?|auto-?confirm|calendar|invites?|jobalerts?)\b|(?:^|[-_.+])(?:no-?_?reply|do-?_?not-?_?reply)(?![a-z])/i

/** Words that end the name of a firm, lower case. */
export const firmSuffixes: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated llc llp lp plc gmbh ag se sa sas bv nv ab oy corp corporation co company group holdings holding pty pvt private partners partnership associates foundation trust council university college school hospital clinic bank institute society association technologies technology solutions systems services labs lab studio studios software consulting consultancy agency media networks industries international global enterprises ventures capital digital energy healthcare pharmaceuticals logistics hotel hotels restaurant cafe bistro bar pub kitchen'.split(
    ' ',
  ),
)

/** Legal forms that end the name of a firm, lower case. */
export const legalForms: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated llc llp plc gmbh ag bv nv ab oy aps sarl srl kft sdn bhd pte cic npc corp corporation co company pty pvt private group holdings'.split(
    ' ',
  ),
)

/** Words that end the name of an organisation and hardly anything else written with capitals, lower case. */
export const organisationNouns: ReadonlySet<string> = new Set(
  `council municipality ministry authority university college school schools academy institute nursery preschool kindergarten hospital hospitals hospice clinic surgery trust foundation charity
  society association federation union church parish museum gallery theatre casino cinema theater zoo aquarium library hotel hotels inn lodge resort restaurant cafe café bistro brasserie cafeteria
  bakery brewery distillery winery vineyard farm farms dairy butchers deli grocers bank airways airlines rail railways buses motors autos garage properties estates realty
  homes housing interiors builders contractors construction constructors roofing plumbing electrical joinery scaffolding haulage freight couriers logistics pharmacy pharmacies opticians dental dentists veterinary vets
  solicitors accountants architects brothers sons partners associates enterprises industries technologies systems solutions consulting consultants labs laboratories studios salon spa
  gym foods catering stores supermarket supermarkets outfitters textiles mills works foundry smelter mines mining quarries shipyard sails yachts airport aerospace aviation
  pharmaceuticals pharma biotech therapeutics diagnostics biosciences insurance savings capital ventures publishing publishers press media broadcasting records productions pictures entertainment networks telecom
  tavern diner pizzeria
  commission corporation agency bureau district constabulary police guard barracks`.split(/\s+/),
)

/** Words that end the name of a firm where one is expected (a head, a signature, a subject), lower case; in a sentence they may end anything. */
export const looseNouns: ReadonlySet<string> = new Set(
  'studio group services centre center club network grill market store outlet health care kitchen bar pub house agency international software lines supply supplies fleet gardens bakers events travel tours motel initiative project'.split(
    ' ',
  ),
)

/** Verbs that begin the lines of duties, lower case: "Sell Ash Media". */
export const dutyVerbs: ReadonlySet<string> = new Set(
  `sell drive manage lead deliver support provide help assist ensure maintain build develop design create write run operate handle answer greet serve prepare clean cook
  monitor review report analyse analyze test plan organise organize coordinate communicate liaise collaborate identify implement conduct perform complete assist train teach
  represent promote grow achieve meet visit travel follow use using work working learn gain enjoy take make keep get give see find bring show tell ask speak let start begin stay
  anticipate adhere administer advise analyse apply arrange assess audit collect compile contribute control count cover cut drive educate encourage establish evaluate execute
  facilitate finalise finalize foster gather guide host improve influence inform initiate inspect install interact interpret investigate issue listen load maximise maximize measure
  meet mentor motivate move negotiate observe obtain offer order oversee own participate partner present process produce protect prove provide pursue receive recommend record recruit
  reduce repair research resolve respond restock schedule secure select share stock store supervise supply sweep troubleshoot understand unload update utilise utilize verify wash
  attend confirm choose select bring wear read check visit review experience experienced familiar jump hop grab pick pass reach connect`.split(
    /\s+/,
  ),
)

/** Words of work and of adverts: a name made of nothing else is none, lower case. */
export const workWords: ReadonlySet<string> = new Set(
  `property properties management managers field environmental environment technologies technology systems system solutions solution assets works vendors vendor education needed
  needs middle high primary secondary senior junior lead head chief principal associate assistant deputy graduate trainee entry level grade band year term season distribution
  contractors contractor consulting consultants insurance medical dental vision life health care pension holiday holidays payroll finance financial accounting accounts audit tax legal law
  compliance risk security safety quality assurance control planning strategy analytics analysis innovation research science sciences maths english physics chemistry biology
  history geography art music drama pe ict computing information network networks infrastructure cloud devops mobile web digital media social content brand creative communications public relations
  press events event retail wholesale store shop warehouse logistics supply chain transport transportation shipping delivery driving fleet manufacturing production assembly construction
  building buildings civil structural mechanical electrical electronic plumbing maintenance facilities estates housing cleaning catering kitchen food beverage hospitality hotel restaurant bar
  nursing clinical patient patients hospital clinic surgery pharmacy laboratory lab pharma oil gas energy power water renewable mining marine aviation aerospace automotive rail
  insurance banking bank investment capital markets trading wealth private international national regional local area district central north south east west northern southern eastern
  western uk us usa eu emea apac european british american african asian registered charity government council authority police army navy force forces school college university academy
  learning youth children child adult adults older seniors family elderly disability mental physical oncology cardiology surgical theatre theatres ward emergency critical acute community outpatients
  staff selection placement corporate administration personnel employee employees employer workforce human resources benefits compensation employment training induction probation salary bonus commission shift shifts
  day days night nights weekend weekends morning evening required preferred desirable essential minimum maximum must strong excellent good experienced qualified certified licensed
  code city state country county company companies organisation organization firm group corporate enterprise industries industry global world international
  clients client customers consumer consumers users user guests members member partner partners stakeholders suppliers
  excel word powerpoint outlook microsoft office windows linux mac apple google amazon aws azure gcp oracle sap salesforce sql java javascript python react node angular php ruby net
  html css xml pdf crm erp sage xero quickbooks adobe photoshop jira slack github gitlab docker kubernetes zoom teams skype webex whatsapp telegram facebook instagram twitter youtube
  linkedin iso gmp haccp gdpr osha hse dbs crb cscs sia nvq gcse btec hnd ba bsc msc mba phd cipd acca cima cpa
  mr mrs ms dr sir madam god christmas easter`.split(/\s+/),
)

/** Words of a team or desk that signs in place of a person, lower case. */
export const teamWords: ReadonlySet<string> = new Set(
  'admissions onboarding team hr human resources recruitment managing governing board governors search selection screening recruiting recruiter recruiters talent acquisition hiring careers people operations ops support department dept office manager committee panel staff admin administration management desk services crew'.split(
    ' ',
  ),
)

/** Words that begin a sentence with a capital but no name, lower case. */
export const notNames: ReadonlySet<string> = new Set(
  `the a an we our you your i he she it they this that these those there here what who when where why how as at in on for with by from to of if and or but so
  are is was be do does can could will would should may must have has had hi hello hey dear greetings good morning afternoon evening thank thanks please kindly
  congratulations unfortunately regards best kind warm sincerely yours cheers position role job title location salary company about overview description
  responsibilities requirements qualifications duties benefits skills experience summary candidate candidates applicant applicants successful ideal full part time
  remote hybrid onsite permanent temporary contract monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today tomorrow yes no not all any some each every no more most many new now join apply click call email phone contact send
  date mode venue platform duration format interview invitation subject re fw fwd body app equal opportunity employer client clients team department industry
  google-meet zoom teams skype webex looking leading based great excellent fantastic exciting amazing working currently due while during after before since
  although under over within through per immediate urgent exceptional established dynamic note salary pay hours start type reference ref url email mr mrs ms miss dr
  well additional purpose reporting primary key main general other only both also well being whether because did even such then than next first last once
  final second initial third round regarding following further tel fax cell vacancy tools presentation presentations appointment appointments`
    .trim()
    .split(/\s+/),
)

/** Words that adverts write with a capital at the head of a line or list, lower case: alone they name nobody. */
export const commonCapitals: ReadonlySet<string> = new Set(
  `calendar site box online assessment meeting technical training fun flexible ensure complete completing growth opportunities opportunity area highly proven minimum without
  freelance free don't success implementation application applications business performance excellence strong experienced flexibility health safety customer
  service services support sales marketing it ai cv resume center centre asap address industrial internet home working actively help fortune work here recording
  bottom line ability knowledge design data software hardware development engineering product project process quality research analysis reports reporting
  english welsh irish scottish british french german spanish italian dutch polish portuguese arabic hindi mandarin cantonese japanese chinese korean tamil
  afrikaans zulu isizulu xhosa isixhosa swahili kiswahili urdu punjabi gujarati malay tagalog filipino russian romanian turkish greek european american african asian
  australian canadian indian malaysian nigerian kenyan christian muslim jewish catholic hebrew vietnamese thai swedish danish norwegian finnish czech
  education degree bachelor master bachelors masters phd license licence certification culture diversity equity inclusion people community world global`.split(
    /\s+/,
  ),
)
