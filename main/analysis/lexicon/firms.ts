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
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|donotreply|notifications?|notify|alerts?|mailer-?daemon|postmaster|bounces?|automated|system|mailer|newsletters?|updates?|auto-?confirm|calendar|invites?|jobalerts?)\b/i

/** Words that end the name of a firm, lower case. */
export const firmSuffixes: ReadonlySet<string> = new Set(
  'ltd limited inc incorporated llc llp lp plc gmbh ag se sa sas bv nv ab oy corp corporation co company group holdings holding pty pvt private partners partnership associates foundation trust council university college school hospital clinic bank institute society association technologies technology solutions systems services labs lab studio studios software consulting consultancy agency media networks industries international global enterprises ventures capital digital energy healthcare pharmaceuticals logistics hotel hotels restaurant cafe bistro bar pub kitchen'.split(
    ' ',
  ),
)

/** Words of a team or desk that signs in place of a person, lower case. */
export const teamWords: ReadonlySet<string> = new Set(
  'team hr human resources recruitment recruiting recruiter recruiters talent acquisition hiring careers people operations ops support department dept office manager committee panel staff admin administration management desk services crew'.split(
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
  final second initial third round regarding following further`
    .trim()
    .split(/\s+/),
)

/** Words that adverts write with a capital at the head of a line or list, lower case: alone they name nobody. */
export const commonCapitals: ReadonlySet<string> = new Set(
  `calendar online assessment meeting technical training fun flexible ensure complete completing growth opportunities opportunity area highly proven minimum without
  freelance free don't success implementation application applications business performance excellence strong experienced flexibility health safety customer
  service services support sales marketing it ai cv resume center centre asap address industrial internet home working actively help fortune work here recording
  bottom line ability knowledge design data software hardware development engineering product project process quality research analysis reports reporting
  education degree bachelor master bachelors masters phd license licence certification culture diversity equity inclusion people community world global`.split(
    /\s+/,
  ),
)
