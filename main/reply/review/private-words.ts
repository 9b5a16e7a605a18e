import type { Phrase } from '../../analysis/text/match.ts'

const bodyPart =
  'heart|kidney|liver|lung|back|knee|hip|spine|spinal|shoulder|ankle|wrist|bowel|bowels|bladder|gallbladder|prostate|womb|ovary|breast|thyroid|brain|stomach|disc|tendon|ligament|cartilage|appendix|tonsils|eye|skin|blood|nerve|nerves|joints|lungs|kidneys'
const ailment =
  'condition|disease|operation|problem|problems|replacement|attack|trouble|surgery|failure|transplant|scan|infection|ulcer|disorder|bypass|biopsy|injections|damage|out|removed|op|screening|pain|pains'

/** Matters of health that go further than a cold or a day in bed. */
export const illness: readonly Phrase[] = [
  'depression|depressed|depressive|anxiety|bipolar|chemotherapy|chemo|radiotherapy|cancer|tumour|tumor|epilepsy|epileptic|seizure|seizures|diabetes|diabetic|hiv|schizophrenia|autism|autistic|adhd|ptsd|ocd|burnout|alcoholic|alcoholism|rehab|miscarriage|antidepressants|arthritis|asthma|surgery|psychiatrist|psychiatric|psychologist|shrink|hernia|colonoscopy|endoscopy|dialysis|insulin|dementia|stroke|migraines|fibromyalgia|lupus|endometriosis|menopause|ibs|sclerosis|parkinson|leukaemia|leukemia|biopsy|mri|hysterectomy|vasectomy|sciatica|incontinence|incontinent|insomnia|bulimia|anorexia|addiction|addicted|suicidal|suicide|overdose|piles|haemorrhoids|prosthetic',
  "crohn's|=crohn's|=crohns",
  'diagnosed|diagnosis',
  'mental health|breakdown|illness|state',
  'nervous breakdown|exhaustion',
  'off|suffer|trouble|suffering ..1 with ..1 nerves|nerve',
  'panic attack|attacks',
  'therapy|therapist|counselling|counselor|counsellor session|appointment|sessions|on',
  'seeing|see a|my therapist|counsellor|counselor|psychologist|psychiatrist|shrink',
  'my condition|disability|illness|medication|treatment|operation|meds|pills|tablets|prescription|painkillers',
  'on|put me on medication|meds|tablets|pills|painkillers|antidepressants|steroids|statins',
  'put me|him|her on medication|meds|tablets|pills|painkillers|antidepressants|steroids|statins',
  'blood pressure|sugar|clot|clots',
  'slipped|herniated|prolapsed|bulging disc|disk',
  `${bodyPart} ..1 ${ailment}`,
  'my bowels|bladder|womb|prostate|periods',
  `having|have|had my|a|the ..1 ${bodyPart} ..1 out|removed|done|replaced|scanned`,
  'smear|prostate|cervical test|exam|check|screening',
  'under the knife|anaesthetic|anesthetic',
  'operation on my|the',
  'signed off ..1 sick|work|with|since|for|by',
  'off ..1 sick|ill|work ..1 with|since|for',
  'been off with|sick',
  'sick leave|note',
  'since|after|had|having my|a ..1 stroke|accident|heart|breakdown|miscarriage|hysterectomy|abortion',
  'abortion',
]

/** What sounds like it and is about the work, or about somebody's job. */
export const noIllness: readonly Phrase[] = [
  'cancer|mental|health|stroke|dementia|autism|diabetes|surgery|blood ..1 research|charity|care|ward|trust|service|nurse|team|hospital|unit|patients|awareness|reception|practice|bank|training|support|home|clients|residents',
  'dental|vet|veterinary|your|the surgery',
  'on my own|way|part|side|mind|list',
  'my treatment of',
  'back out|problem',
  'with|in mind out',
  'depressed|anxiety market|economy',
  'stroke of',
  'having|have|had a|the ..2 day|week|time|night|evening|afternoon|way out',
]

const kin =
  'husband|wife|partner|ex|mother|mum|mom|father|dad|son|daughter|sister|brother|parents|boyfriend|girlfriend|child|kids|children'

/** Family matters nobody needs to know. */
export const familyMatters: readonly Phrase[] = [
  'pregnant|pregnancy|maternity|paternity|ivf|divorce|divorced|divorcing|custody|=separated|widow|widowed|adultery|bailiffs|homeless|evicted|bankrupt|bankruptcy',
  'trying|hope|hoping|planning|plan for|to ..2 baby|child|children|family|pregnant|conceive',
  'start|starting a family',
  'expecting a|our|my baby|child|first|second|twins',
  'marriage ..3 falling|breaking|broke|over|ended|ending|failed|failing|rocks|trouble|apart',
  'my|our ex|affair|divorce|breakup',
  'baby is due',
  `${kin} ..3 left|cheated|cheating|affair|moved|walked|thrown|threw|kicked ..1 out|me|us|on`,
  `${kin} ..2 has|have|having|had ..1 affair`,
  `${kin} ..3 dementia|alzheimer|cancer|addict|alcoholic|drinking|drinks|drugs|rehab|prison|jail|arrested|depression|bipolar|autistic|adhd|suicidal|violent|abusive|bankrupt|debts|violent`,
  `${kin} ..6 wash|bathe|feed|dress|toilet ..2 him|her|them|herself|himself`,
  'in|to|family|divorce court ..4 about|over|with|against|kids|children',
  'lost our|my house|home|flat',
  'family|juvenile|divorce court',
  'social services ..4 round|involved|visit|visits|taken|took|called',
  'going|went|am|go through a? ..1 divorce|breakup|separation|split|messy',
  'domestic|violence abuse|violence|at',
  'restraining order',
]

/** What sounds like it and is not. */
export const noFamilyMatters: readonly Phrase[] = [
  'maternity|paternity|adoption cover|ward|leave|pay|unit|contract|policy|services|hospital|nurse|post|role|job',
  'keeping|kept|keep separated|separate',
  'court ..2 clerk|usher|work|hearing|service',
]

/** Telling what one earns now. */
export const currentPay: readonly Phrase[] = [
  'i|we currently|presently|now|already|today earn|make|get|am|receive',
  '=i earn|make ..4 {money}|{number}',
  "i am|was|'m earning|making|paid",
  "i'm|i am|=be currently? earning|paid|making",
  "i'm|am ..1 on ..2 {money}",
  'on|at|earn|earning|earned|paid|make|making|get|getting {money} ..3 now|currently|today|present|moment',
  'my|our current|present|existing|latest|last|previous ..2 salary|pay|wage|package|rate|base|income|employer|job|role|boss|firm|company ..3 pays|paid|{money}|gives|give',
  'my|our current|present|existing|latest|last|previous ..2 salary|pay|wage|package|rate|income ..1 is|of|was',
  'my current|present|existing|last ..2 salary|pay|wage|package|rate|income',
  'my salary|pay|wage|income ..3 moment|present|now|today|currently',
  'my employer|boss|company|firm ..1 pays|gives me?',
  'they|currently pay me',
  'compared to|with my salary|pay|the {money}',
  'what i earn|make now|today|currently ..4 {money}',
  'take home {money}|pay',
  'my|current|present ctc|=ctc',
  'i ..1 take|bring home|in ..2 {money}',
  'i ..1 bring|take in|home ..2 {number}',
]

/** What sounds like it and names no figure of today. */
export const noCurrentPay: readonly Phrase[] = [
  'than|above|below|over|under|match|keep|near|like|close|less|more|leave my|what ..3 salary|pay|wage|package|rate|income',
  "i|i've already|now|currently|presently made|make|get|am ..1 on|at|in|a|up|working|looking|the|free|based|employed|studying|living|training|ready|sure|available",
  "i|i've already|now made|make",
  'expected|my|your what|expected ..1 ctc',
]
