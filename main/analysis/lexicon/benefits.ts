import type { Phrase } from '../text/match.ts'

/** Phrases that name one benefit. */
interface BenefitRow {
  /** Canonical name, lower case, as a person would need it: "health insurance". */
  value: string
  any: readonly Phrase[]
}

/** Benefits by their canonical names. `plain` phrases name one anywhere; bare nouns that also mean a trade are in `looseBenefits`. */
export const benefitRows: readonly BenefitRow[] = [
  {
    value: 'health insurance',
    any: [
      'health|healthcare|medical insurance|cover|coverage|plan|plans|scheme|benefits|benefit|cashplan',
      'health care coverage|plan|benefits',
      'health cash plan',
      'private medical|healthcare|health',
      'medical dental',
      'health dental',
      'dental medical|health',
      'medical health? =and|=or? dental|vision',
      'health =and dental|vision',
      'health .. dental .. vision',
      'extended health',
      'health welfare',
      'medical .. vision',
      'medical aid|allowance|claims|expenses|card',
      'group medical|health|mediclaim',
      'mediclaim',
      'comprehensive|full|group|company|paid health|medical',
      'health insurance premiums|contribution|contributions',
      '=bupa|=vhi|=laya',
      'proof =of .. health insurance',
      'own|individual health|medical insurance',
      'insurance health|medical',
      'medical =from day|first|the',
      'health =from|=after day|first|the|three',
    ],
  },
  { value: 'dental insurance', any: ['dental', 'dental insurance|cover|coverage|plan|care'] },
  {
    value: 'vision insurance',
    any: [
      'vision insurance|coverage|plan|care|benefits',
      'dental =and|=or? vision',
      'vision =and dental',
      'eye care|tests|test',
      'optical cover|benefits',
    ],
  },
  {
    value: 'life insurance',
    any: [
      'life insurance|assurance|cover',
      'death =in service',
      'group life',
      'life =and disability',
      'income protection',
      'disability insurance|cover|coverage',
      'critical illness',
    ],
  },
  {
    value: 'pension',
    any: [
      'pension',
      'pension scheme|plan|contribution|contributions|fund|match|matching|enrolment',
      '=401k',
      '=401 k',
      '=403b',
      '=403 b',
      '=rrsp',
      '=rrsps',
      '=kiwisaver',
      '=cpf',
      'superannuation',
      'plus|usual|generous|including|includes|inc =super',
      '=super =and|=contribution|=contributions|=guarantee|=annual|=paid|=on',
      '{percent} =super',
      'retirement plan|savings|scheme|benefits|contribution|contributions|match|program|package|fund|account',
      'provident fund',
      '=pf =and|=esi|=esic',
      '=epf|=nps|=prsa',
      'pension =or provident fund',
      'defined benefit|contribution',
      'simple ira',
    ],
  },
  {
    value: 'paid leave',
    any: [
      'annual|paid|vacation|holiday|earned|privilege|personal leave|holiday|holidays|time|vacation|day|days|entitlement|pay|allowance|off',
      'paid time off',
      '=pto',
      'paid =days',
      'paid holiday|holidays|vacation|vacations|leave',
      'paid .. vacation|holiday|holidays',
      'paid sick .. vacation|leave',
      'vacation =pay|=time|=days|=allowance|=and|=plus|=package',
      'weeks vacation|leave|holiday',
      '@count|{number} weeks =of? paid? vacation|leave|holiday|pto',
      '{number} days =of? paid? annual? holiday|holidays|leave|vacation',
      '{number} holidays|vacation',
      '{number} =al',
      '{number} days =al',
      '{number} days .. bank hols|holidays',
      '{number} days plus|and bank',
      'days plus bank|public|stat|statutory',
      'holiday|leave|holidays {number} days',
      'generous|unlimited|flexible|competitive|enhanced holiday|holidays|leave|vacation|pto',
      'generous .. leave',
      'unlimited time off',
      'flexible time off',
      'leave {number} days',
      'holiday pay|entitlement|allowance',
      'accrued|accrue .. leave|vacation|pto|holiday',
      'birthday leave',
      'leave loading',
      '=ten|=twelve|=fifteen|=twenty paid days',
      'days|weeks off paid',
      '@count weeks =of =pto|=vacation|=leave',
    ],
  },
  {
    value: 'sick pay',
    any: [
      'sick pay|leave|days|time',
      'company|occupational|statutory|paid sick',
      '=ssp',
      'paid sick',
      'sickness pay|benefit|scheme',
      'leave =and|=or sick',
    ],
  },
  {
    value: 'parental leave',
    any: [
      'parental|maternity|paternity|family|adoption|caregiver|bonding leave|pay|benefits|policy|package',
      'maternity paternity|=and|=or',
      'family friendly policies|leave',
    ],
  },
  {
    value: 'bonus',
    any: [
      'bonus',
      'bonus scheme|plan|program|structure|target',
      'annual|yearly|performance|discretionary|quarterly|monthly|december|christmas bonus|incentive',
      'profit share|sharing',
      '13th cheque|check|month|salary',
      '=aws {number}|month',
      '=aws subject|variable',
      'plus =aws',
      'thirteenth cheque|salary',
    ],
  },
  {
    value: 'company car',
    any: [
      'company car|van|vehicle|suv|truck',
      'take home van|vehicle|truck',
      'car allowance',
      'company =suv',
      'vehicle allowance|provided',
      'electric car scheme',
      'salary sacrifice car',
    ],
  },
  {
    value: 'equity',
    any: [
      'stock options|option|plan|purchase|grant|grants',
      'share options|option|scheme|plan|save',
      'equity',
      '=rsu|=rsus|=esop|=espp|=emi',
      'employee stock',
      'sharesave',
    ],
  },
  {
    value: 'training',
    any: [
      'training budget|allowance|provided|given|opportunities|programme|program|courses',
      'paid training',
      'study leave|support|budget|assistance',
      'tuition reimbursement|assistance|support',
      'learning|education|development budget|stipend|allowance|assistance|reimbursement',
      'professional development',
      'full training',
      'training =and development',
      'educational assistance',
      'academy',
    ],
  },
  {
    value: 'flexible hours',
    any: [
      'flexible hours|working|schedule|schedules|work|start',
      'flexitime',
      'flextime',
      'flexi time',
      'flexi hours|working',
      'flex time|hours|schedule',
      'choose your =own? hours',
      'you set your hours',
      'set your own hours|schedule',
    ],
  },
  {
    value: 'childcare',
    any: [
      'childcare',
      'child care',
      'childcare vouchers|support|assistance',
      'creche',
      'on site nursery',
      'nursery discount|vouchers|places',
      'remission =of? school? fees',
      'excellent nursery',
    ],
  },
  {
    value: 'gym',
    any: [
      'gym',
      'gym membership|discount|access',
      'fitness membership|reimbursement|allowance',
      'wellness|wellbeing allowance|stipend|programme|program|budget',
      'wellhub|classpass|gympass',
    ],
  },
  {
    value: 'meals',
    any: [
      'free|subsidised|subsidized|complimentary|staff|discounted meals|meal|lunch|lunches|food|canteen|cafeteria|breakfast|dinner',
      'meals =on duty|shift',
      'staff meal|canteen',
      'lunch provided',
      'meal|food allowance|vouchers|provided',
      'free food|fruit|snacks',
    ],
  },
  {
    value: 'travel pass',
    any: [
      'season ticket|tickets',
      'travel pass|card|allowance|ticket',
      'train|bus|transit|oyster|commuter card|pass|benefit|benefits',
      'cycle =to work',
      'bike|bicycle leasing|scheme|lease',
      'jobticket',
      'ns business card',
      'transport provided|allowance|reimbursement',
      'company|free transport|bus|shuttle',
      'mileage paid|allowance|reimbursement',
      'free|onsite parking',
    ],
  },
  {
    value: 'staff discount',
    any: [
      'staff|employee|company|store|product|team|retail discount|discounts',
      'discounted products|stay|stays|holidays',
      'discount =on',
    ],
  },
  {
    value: 'employee assistance',
    any: ['employee assistance', '=eap', 'counselling|counseling service|support|helpline'],
  },
  {
    value: 'relocation help',
    any: [
      'relocation assistance|package|support|allowance|bonus|help|expenses|cost|costs',
      'relocation =is|=will? paid|provided|available|offered',
      'cover relocation',
    ],
  },
  {
    value: 'visa sponsorship',
    any: ['visa sponsorship|support|assistance', 'sponsorship available|provided|offered', 'sponsor .. visa|visas'],
  },
  {
    value: 'accommodation',
    any: [
      'live in available|accommodation|position',
      'accommodation provided|available|included|offered|free',
      'free|staff|subsidised|company accommodation|housing|lodging',
      'housing allowance|provided',
    ],
  },
  {
    value: 'equipment',
    any: [
      'laptop provided|supplied',
      'company laptop|phone|mobile|tablet',
      'home office budget|allowance|money|stipend|setup',
      'equipment provided|allowance|budget',
      'uniform provided|supplied|free|allowance',
      'tool|tools allowance|provided',
      '=we =send|=give =you =a =laptop',
    ],
  },
  { value: 'volunteer days', any: ['volunteer|volunteering|charity day|days|leave|time'] },
]

/** Phrases that say a benefit is lacking, with the benefit. No denial is looked for around them. */
export const lackingRows: readonly BenefitRow[] = [
  {
    value: 'paid leave',
    any: [
      'unpaid leave|holiday|holidays|vacation|time',
      'time =off ..10 unpaid',
      'leave|holidays|holiday|vacation =is|=are =not? unpaid',
      'no paid|annual leave|holiday|holidays|vacation|time',
      'no holiday pay',
      'no =pto',
    ],
  },
  { value: 'sick pay', any: ['no sick|sickness pay|leave|days', 'sick leave|days =is|=are unpaid', 'unpaid sick'] },
  {
    value: 'health insurance',
    any: [
      'own|personal|individual health|medical|healthcare insurance|cover|coverage',
      'own insurance|insurances',
      'responsible =for ..4 insurance|insurances',
      'not covered =by =ours|=our',
      'no health|medical|healthcare insurance|cover|coverage|benefits|aid',
      'no insurance',
      'not offer|provide|include ..3 health|medical|insurance',
      "don't|doesn't|do|does not? offer|provide|contribute|include ..2 health|medical insurance|aid|coverage|cover|benefits",
    ],
  },
  {
    value: 'pension',
    any: [
      'no pension|retirement|superannuation|provident|=super|=401k',
      'not eligible .. pension|superannuation',
      'pension or provident fund =at =this stage',
    ],
  },
  { value: 'parental leave', any: ['no maternity|parental|paternity'] },
  { value: 'dental insurance', any: ['no dental'] },
]

/** Phrases that say there are no benefits at all, or that the terms are those of one's own business. */
export const noBenefits: readonly Phrase[] = [
  'no benefits|perks',
  'no company|employee|additional|fringe|other benefits',
  'not eligible =for .. benefits',
  'not entitled =to .. benefits|leave|holiday',
  'without benefits',
  'benefits =are not offered|provided|included|available',
  'not offer|include|provide .. benefits',
  "doesn't|don't come with benefits",
]

/** What a lack of all benefits takes away. */
export const basicBenefits: readonly string[] = ['health insurance', 'pension', 'paid leave', 'sick pay']

/** Words that turn a benefit into the trade of the firm or the duties. */
export const benefitTrades =
  'industry sector company companies provider providers broker brokers carrier carriers administrator administration claims claim adjuster agent agents sales products product policies customers clients software platform team department consultant specialist operations underwriting insurer background experience knowledge forms processing analyst actuary file license licence advisor adviser nurse assistant practice hygienist office technician receptionist clinic equipment supplies supply practices lab'
