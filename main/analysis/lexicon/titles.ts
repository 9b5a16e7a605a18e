const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that a job title ends with or is built around, lower case and singular. */
export const titleHeads: ReadonlySet<string> = new Set(
  words(`
    manager engineer developer assistant administrator analyst officer executive director coordinator co-ordinator consultant specialist supervisor technician
    designer architect accountant advisor adviser associate representative rep agent clerk nurse doctor physician surgeon dentist pharmacist therapist
    physiotherapist psychologist practitioner midwife carer caregiver worker teacher lecturer professor tutor instructor trainer coach mentor scientist researcher
    programmer tester dba devops sre admin lead leader head chief president vp cto ceo cfo coo cio ciso controller comptroller auditor bookkeeper cashier teller banker broker
    trader underwriter actuary paralegal lawyer solicitor attorney barrister counsel secretary receptionist pa ea typist operator operative driver courier
    picker packer labourer laborer handyman caretaker janitor cleaner housekeeper porter chef cook baker butcher barista bartender barback waiter waitress server host
    hostess dishwasher busser runner sommelier concierge steward stewardess attendant guard bouncer warden ranger inspector surveyor estimator planner
    scheduler buyer merchandiser marketer strategist copywriter writer editor journalist reporter producer photographer videographer animator illustrator artist actor actress
    singer dancer musician stylist hairdresser barber beautician electrician plumber carpenter joiner welder fitter machinist mechanic fabricator
    painter decorator plasterer bricklayer roofer scaffolder groundworker installer borer turner miller toolmaker moulder caster assembler
    foreman superintendent recruiter headhunter sourcer generalist partner principal owner founder co-founder intern internship trainee apprentice apprenticeship graduate
    fellow fellowship student clinician optician optometrist radiographer sonographer phlebotomist dietitian nutritionist chiropractor paramedic emt
    vet veterinarian groomer lifeguard fundraiser librarian archivist curator translator interpreter linguist statistician mathematician physicist chemist
    biologist geologist economist sociologist ecologist hygienist transcriptionist dispatcher demonstrator promoter telemarketer telesales salesperson salesman
    merchandising webmaster technologist methodologist evangelist ambassador liaison facilitator educator registrar nanny babysitter au-pair sister matron rn lpn cna rgn rmn
    rnld odp hca gp pharmacy foreperson stocker loader unloader warehouseperson warehouseman logistician postman cutter seamstress tailor presser
    upholsterer glazier gardener landscaper arborist farmer farmhand fisherman miner driller rigger pilot captain sailor deckhand mate purser crew staff
    personnel expert guru ninja rockstar contractor freelancer owner scrum master sdet sde swe dev devs coder hacker engineering manager
    keyholder greeter usher adjuster appraiser assessor examiner collector processor verifier reviewer moderator annotator evaluator hand stacker caller telecaller walker sitter dogsbody florist groom sprayer cleanser aide postdoc sailmaker keeper zookeeper aquarist maker creator influencer usher invigilator proofreader
    advocate canvasser supervisor nutritionist naturalist conservator signaller conductor stevedore shunter valeter sprayer bodyshop rigger slinger banksman steelfixer
    tiler plumber glazer cabler jointer linesman lineman lineworker groundsman groundskeeper greenkeeper gamekeeper kennelhand shearer picker pruner winemaker brewer distiller
    barber sushi pizzaiolo patissier commis patissiere expeditor hostler bellhop bellman valet butler footman chauffeur bosun skipper helmsman
    teacher headteacher principal dean provost bursar matron proctor superintendent commissioner sergeant sheriff marshal jailer
    phlebotomist audiologist orthotist prosthetist podiatrist osteopath optometrist anaesthetist anesthesiologist radiologist pathologist oncologist cardiologist hospitalist
    sonographer embryologist perfusionist doula birthworker healthcareassistant hha dsp psw pswa hcsw
    negotiator valuer lettings realtor conveyancer legal counsel notary investigator detective constable firefighter soldier officer cadet
    eto oiler motorman messman croupier trackman stockman cowman yardman barman barmaid doorman draughtsman draftsman milker shepherd herdsman lambing farrier playworker keyworker topman banksperson deckie ganger pipelayer tunneller steeplejack diver dealer signwriter calligrapher trimmer reacher roustabout roughneck derrickman toolpusher blaster shotfirer sawyer feller forester fishfarmer oysterman thatcher
    volunteer tutor docent chaplain pastor organist minister counsellor counselor caseworker practitioner handler grader tramper csr bdm bde sdr bdr pwo hca tsr dispatcher dispatchers tech help learnership programme program
  `),
)

/** Words that only ever begin a title or stand in one, lower case; they say nothing alone. */
export const titleRanks: ReadonlySet<string> = new Set(
  words(
    'senior snr sr junior jr jnr lead principal staff chief head deputy assistant associate graduate trainee intern apprentice temporary temp permanent part-time full-time interim relief night day entry-level experienced mid',
  ),
)

/** Heads so general that they are a title only beside another word of one. */
export const weakTitleHeads: ReadonlySet<string> = new Set(
  words(
    'team lead head staff crew mate model expert professional partner graduate student help jobs sales program programme master fellow host collector runner legal pharmacy cleaning principal owner tech head dev gp pa ea admin crew cook server engineering personnel processor controller program associate assistant creator keeper maker principal dean conductor brewer hand groom caller',
  ),
)

/** Advert talk around a title, to be cut off its front: "Hiring for", "Urgent". */
// `Now hiring: `, `Urgent requirement for a `
export const titleOpening =
  /^(?:(?:wir suchen|we zoeken|nous recherchons|buscamos|gesucht|gezocht|cerchiamo)\s{0,3}[:/–-]?\s{0,3}|(?:full|part)[- ]time\s+(?=\S+\s+\S+.*\b(?:wanted|required|needed)\b)|help wanted\s{0,3}[-–:|!]{0,3}\s{0,3}|(?:now )?accepting applications for\s?:?\s{1,3}|walk[- ]?in(?: interviews?)?(?: for| drive for)?\s?:?\s{1,3}|(?:we(?:'re| are)\s+)?(?:now\s+|urgently\s+|currently\s+|immediately\s+)?(?:hiring|recruiting|seeking|wanted|required|needed|looking for)(?:\s+for)?\s*[:!–-]?\s+|(?:job )?ref(?:erence)?\.?\s?(?:no\.?\s?)?[:#]?\s?[A-Z]{0,4}[/-]?\d[\w/-]{2,10}\s*[-–:|]\s+|(?:urgent(?:ly)?|immediate)\s+(?:(?:requirement|opening|need|vacancy|hiring|hire)s?\s*(?:for|of|:|-)?\s*)?|(?:job\s+)?(?:opening|opportunity|vacancy|vacancies|requirement|opportunities)\s*(?:for|:|-|as)\s*|home[- ]based\s+|join us as\s+|(?:job\s+title|job|position|role|title|vacancy|post|internship|learnership|apprenticeship|traineeship|graduate programme)(?: opportunity| vacancy)?\s*:\s*|(?:100%\s+)?(?:remote|hybrid)\s*[-:|]+\s*|an?\s+|the\s+)/i

/** Advert talk after a title, to be cut off with all that follows. */
// ` - Work From Home`, ` needed`, ` $19 per hr`, ` x3`
export const titleTail =
  /(?:\sto (?:join|work|help|support|lead|assist|be|cover|start|take|come|strengthen|grow)\b|,\s{1,2}(?:permanent|temporary|temp|contract|fixed[- ]term|based|reporting|starting|paying|paid|working|live|hybrid|on-site|remote|full[- ]time|part[- ]time|which|who|that|and (?:i|we)|ref|commission(?: only)?|self[- ]employed|no experience|mornings|evenings)\b|\s{0,3}[-,:|/(]{0,3}\s{0,3}\b(?:work(?:ing)? (?:at|on|from) (?:site|office)|work from home|wfh|working from home|home[- ]?based|remote(?:\s(?:ok|work|job|position|role))?|fully remote|100% remote|hybrid|on-?site|immediate(?:ly)? (?:start|joiners?|hire|openings?|availab)|start(?:ing)? immediately|for immediate start|urgent(?:ly)?(?: (?:hiring|required|needed))?|positions? (?:available|open)|position$|vacanc(?:y|ies)|openings?$|needed|wanted|required|req'?d\b|sought|start asap|asap(?: start)?|new opening|join us|multiple (?:roles|positions|openings)|apply (?:now|today)|no experience|entry level$|sign[- ]?on bonus|live[- ]in|up to|earn|paying|salary|competitive|excellent|great|good|full[- ]time|part[- ]time|permanent$|contract$|temporary$|casual$|(?:\d{1,2}[- ]month)|to enroll|must have|(?:full )?training (?:given|provided))\b|\s[-(]?\s{0,2}[$£€₹]\s?\d|\*\*|\sx\s?\d{1,2}\b|\(x\d|\s\d{3}|[([]\s?(?:ref|req|job|id|f\/m|m\/f|m\/w|w\/m|h\/f)\b|\sref\b|[-(]\s?\d{4}|\s[-–(]?\s?\d{1,3} ?(?:vacancies|posts|positions|openings|roles|nos?)\b|\sat\san?\s|\sjobs?(?:\sin\b|$)|-\s?(?:mon|tues|wednes|thurs|fri|satur|sun)day|\s-\s(?:up|urgent|immediate))/i

/** Whether a lower-case word is made like one for the holder of a job ("stacker", "florist") and is no other common word. */
export function isAgentWord(word: string): boolean {
  const bare = word.replace(/s$/, '')
  return /^[a-z]{3,}(?:er|or|ist|ian|eer|hand|man|woman|person)$/.test(bare) && !noAgents.has(bare)
}

const noAgents: ReadonlySet<string> = new Set(
  words(`
    another other further former either neither rather whether together however after under over never ever later sooner earlier better bigger larger higher lower greater longer shorter
    newer older younger closer wider easier proper summer winter easter october november december september number member order offer letter paper matter manner centre center
    corner career computer customer consumer user reader speaker power water weather laser super junior senior major minor prior interior exterior superior error mirror motor
    factor sector vector floor door colour favor flavor humor labor neighbor behavior answer question transfer register chapter quarter border cover recover discover consider
    remember deliver prefer refer enter exist assist consist persist resist list checklist twist wrist human woman man person indian canadian australian asian italian christian
    vegetarian beer career volunteer pioneer german roman business secondhand beforehand firsthand filter cluster server monitor shower tower leader owner winner follower
    provider employer buyer supplier manufacturer retailer dealer competitor investor visitor sponsor creditor debtor operator refrigerator elevator generator calculator
    indicator behaviour interior newsletter twitter folder header footer printer scanner browser router dinner supper butter pepper sugar silver copper rubber leather fever cancer
    brother sister mother father daughter partner lover killer thriller regular similar particular popular familiar calendar
  `),
)
