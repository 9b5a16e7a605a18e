import type { ContractKind } from '../../../common/situation.ts'
import type { Phrase } from '../text/match.ts'

/** Phrases that state contract kinds. */
interface ContractRow {
  kinds: readonly ContractKind[]
  any: readonly Phrase[]
}

/** Phrases that state a contract kind wherever they stand. */
export const contractRows: readonly ContractRow[] = [
  { kinds: ['full-time'], any: ['full time', 'fulltime', 'f t', '=ft', 'full time hours'] },
  { kinds: ['part-time'], any: ['part time', 'parttime', 'p t', 'job share', 'jobshare'] },
  {
    kinds: ['full-time', 'part-time'],
    any: [
      'full and|or part time',
      'part and|or full time',
      'full part time',
      'part full time',
      'full time and|or part time',
      'part time and|or full time',
      'f t and|or p t',
      'ft pt',
    ],
  },
  {
    kinds: ['permanent'],
    any: [
      'permanent',
      '=perm',
      'indefinite contract|employment|term',
      'unlimited contract',
      'open ended contract',
      'contract ..3 open ended',
      'open ended|unlimited .. contract|employment|position|role',
      'regular|substantive full|part time? employee|position|job|role|post',
      'permanent role|position|job|post|appointment|basis',
      'ongoing permanent',
      'permanently employed',
    ],
  },
  {
    kinds: ['temporary', 'permanent'],
    any: [
      'temporary|temp to permanent|perm',
      'temporary|temp 2 permanent|perm',
      'temporary|temp or|and permanent|perm',
      'permanent|perm or|and temporary|temp',
      'temporary|temp with? .. view to permanent|perm',
      'temporary leading to permanent',
    ],
  },
  {
    kinds: ['temporary'],
    any: [
      'temporary',
      '=temp',
      'temp role|job|position|work|assignment|contract|basis|cover|opportunity',
      'temporary contract|role|position|job|post|appointment|basis|assignment|cover|work',
      'seasonal|christmas role|position|job|work|contract|employment|staff|basis|post|vacancy|worker|workers|assistant|associate|opportunity',
      'contract|contracts|role|position|job|post|work =is|=are seasonal',
      'summer|winter|ski|harvest|holiday|lambing|christmas|festive|peak|tourist season',
      'for =the ..2 season',
      'temping',
      'temp =to',
      'temporary|temp to hire',
      'temporary ongoing? contract',
      'relief work|basis|cover',
      'holiday cover role',
      'supply work|teacher|teaching',
      '{number}|@count =week|=weeks =run|=stint|=booking|=cover|=assignment|=project',
    ],
  },
  {
    kinds: ['fixed-term'],
    any: [
      'fixed term',
      'for =a period =of @count|{number} year|years|month|months',
      '=secondment|=secondments',
      'fixed term contract|appointment|post|role|position|basis',
      'fixed period contract',
      'ftc',
      'limited term',
      '{number} month engagement|assignment|secondment',
      'fixed duration',
      'term contract',
      'specific purpose contract',
      'specified purpose contract',
      '{number} month fixed term contract?',
      '=contract =duration {number} month|months',
      'temporary fixed term',
      'maternity|paternity|parental cover',
      'definite term',
      'appointment|appointed|engagement|tenure|term .. =of @count|{number} year|years|month|months',
      '@count|{number} =year|=years|=month|=months appointment|tenure|engagement|renewable',
      '@count|{number} =year|=years|=month|=months .. =renewable|=extendable|=extendible',
      'renewable .. performance|funding|funds',
      'contract {number} =year|=years|=month|=months',
      '=term =approximately',
      'term appointment|position|employee|limited',
      'term limited',
    ],
  },
  {
    kinds: ['contract'],
    any: [
      'contract role|position|job|assignment|opportunity|basis|engagement|work|post|vacancy|gig|project',
      '{number} month|months|mth|mths|mo|week|weeks|year|years contract',
      '@count month|months|week|weeks|year|years contract',
      'twelve|eighteen|eleven month|months contract',
      'long|short term contract',
      'initial contract',
      'rolling contract',
      'day rate contract',
      'on =a contract',
      'contract to hire|perm|permanent',
      'w2 contract',
      'contract w2',
      'c2c|corp to corp',
      'outside|inside =ir35',
      '=ir35',
      'independent contractor',
      'as =a contractor',
      'contractor role|position|basis|engagement',
    ],
  },
  {
    kinds: ['contract', 'permanent'],
    any: ['contract or|and permanent', 'permanent or|and contract'],
  },
  {
    kinds: ['freelance'],
    any: ['freelance', 'freelancer', 'free lance', 'self employed', 'self employment', 'sole trader', '=1099'],
  },
  {
    kinds: ['internship'],
    any: [
      'internship program|programme|opportunity|position|role|scheme|placement|duration|period',
      'paid|unpaid|summer|winter|graduate|month internship',
      'looking|seeking|hiring for? =a|=an|=our .. =intern|=interns',
      'as =an|=our .. =intern',
      '=the =intern|=interns will',
      'industrial|year|student placement',
      'internship is|are',
    ],
  },
  {
    kinds: ['apprenticeship'],
    any: [
      'apprenticeship program|programme|standard|level|scheme|opportunity|role|vacancy',
      'looking|seeking|hiring for? =a|=an|=our .. =apprentice|=apprentices',
      'as =an|=our .. =apprentice',
      '=the =apprentice will',
      'advanced|higher|degree|level apprenticeship',
      'apprenticeship training',
      'learnership',
    ],
  },
  {
    kinds: ['zero-hours'],
    any: [
      'zero|0|nil hours|hour contract?',
      'zero hours|hour',
      'no guaranteed hours',
      'no minimum hours|guarantee',
      'hours =as =and =when',
      'hours are|is not guaranteed',
    ],
  },
  {
    kinds: ['volunteer'],
    any: [
      'volunteer role|position|opportunity|post|basis',
      'voluntary role|position|post|basis|opportunity',
      'as =a volunteer',
      'unpaid voluntary|volunteer',
    ],
  },
  {
    kinds: ['casual'],
    any: [
      "it's casual",
      'it|work|job|role|position|post =is casual',
      'casual role|position|job|basis|contract|work|employment|hours|staff|worker|shifts|vacancy|opportunity|rates|rate',
      'casual agency contract',
      '=prn',
      'per diem',
      'bank staff|shifts|worker|nurse|contract|position|role|hca|carer',
      'on a casual',
      'looking|need|seeking|hiring|after for? =a|=some ..2 =casual|=casuals',
      'event|events =based',
      'ad hoc|adhoc basis|shifts|work|hours',
      '=casuals',
    ],
  },
]

/** Longer phrases in which a contract kind is named that is no term of the job. */
export const otherContracts: readonly Phrase[] = [
  'permanent work|working authorization|authorisation|permit|visa|rights',
  'permanent right',
  'completion .. apprenticeship',
  'completed|through|via|served .. apprenticeship',
  'apprenticeship completed|served|required|preferred|essential',
  'internship|internships experience',
  'experience|including|or|and|equivalent internship|internships $',
  'contract with|between|for =the|=our|customers|clients',
  'full time .. =student',
  'full time education|study|degree|course|qualification',
  'offer .. temporary and permanent',
  'temporary and permanent .. placement|placements|staffing|recruitment|solutions',
  'lead|leading|leads to .. permanent|full',
  'opportunity .. permanent|full',
  'potential|possibility|possible|chance|view|scope .. permanent',
  'intention|prospect|option of|to? .. permanent',
  'potential|possibility|chance|offer|ppo|conversion .. full time role|offer|position|employment|opportunity|job',
  'convert|converted|conversion|transition to|into .. full|permanent',
  'on =a =temporary =basis =when',
  'temporary assignments please',
  'subject to contract',
  'apprenticeship .. required|essential|preferred|desirable|completed|needed',
  'of|contractual contract|contracts documentation|law|management|terms',
  'full time role|position|job|offer =based =on',
  'employed full time during|in',
  'asked|ask|asking|wanted|hoping|looking|wish|prefer =about|=for|=if =a|=an|=something? permanent',
  'nothing|none|not permanent',
  'train|training|manage|managing|with|of|for|and independent? contractors',
  'mentor|mentoring|coach|coaching|support|supporting|assess|train|training|all|ensure|for|with apprentices',
  'vocational|it|an|the apprenticeship|apprenticeships programme|programmes|team|learners|standards|frameworks',
  'independent contractors $',
]

/** Words that state a contract kind in the title, behind a label, or alone on a line. */
export const looseContractRows: readonly ContractRow[] = [
  { kinds: ['contract'], any: ['=contract', '=contractor', '=contractors'] },
  { kinds: ['internship'], any: ['=intern', '=interns', 'internship', 'internships', 'trainee intern'] },
  { kinds: ['apprenticeship'], any: ['apprentice', 'apprenticeship'] },
  { kinds: ['volunteer'], any: ['volunteer', 'voluntary'] },
  { kinds: ['casual'], any: ['casual'] },
  { kinds: ['temporary'], any: ['relief', 'locum'] },
]

/** Words beside a contract kind that make it something else, as lists for `stemSet`, and forms for `people`. */
export const notContract = {
  followedBy:
    'education degree study student studies resident residency residence authorization authorisation visa written record records repair repairs accommodation housing resettlement agency agencies staffing placement placements recruitment workforce solution solutions value negotiation negotiations manager management administration administrator law labour manufacturing manufacturer review reviews disability hair makeup savings restaurant dining dress attire coffee chat conversation clothing wear signing terms software designer catering equivalent mba course courses college university schooling school stock period',
  precededBy:
    'only potential any become becoming previous prior completion completed completing past other former equivalent training offer offers offering great supervise mentor mentoring coach coaching psychological your manage',
  people: 'employees professionals students residents employee-owners workers experience-based',
} as const
