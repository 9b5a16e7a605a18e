const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Prepositions before the name of a place. */
export const placePrepositions = words(
  'in at near from around of within outside across throughout covering between off on to based',
)

/** Prepositions that say where something is by themselves; the rest need a word such as "office" before them. */
export const innerPrepositions = words('in at near around within outside across throughout covering between based')

/** Words before "of" that lead to a town: "on the edge of Ashford", "within ten miles of Ashford". */
export const edgeWords = words(
  'edge outskirts heart middle centre center north south east west outside minutes mins miles km commute distance reach area',
)

/** Words after which "is" names a place: "the work location will be Ashford". */
export const locationWords = words('location workplace base')

/** Words between a preposition and the name: "in the Ashford area", "near central Ashford". */
export const placeLeads = words(
  'the sunny central downtown north south east west greater inner outer rural beautiful historic',
)

/** What work is done at, as stems: "our shop in Ashford", "the depot off Junction 36". */
export const workplaces = words(
  `office shop branch school ward site depot warehouse clinic home centre center premises hospital store kitchen campus hub studio workshop
  factory plant lab laboratory restaurant hotel pub bar cafe café farm yard garage nursery surgery practice pharmacy library museum theatre
  theater gym salon headquarters hq facility location base unit bakery brewery winery distillery floor workplace rooms building terminal
  casino quarry mine dealership showroom boutique supermarket outlet loft mill shed hangar boatyard marina harbour garden estate park lodge
  resort spa creche preschool academy college faculty department division theatre cinema arena stadium station fulfilment fulfillment
  team crew squad newsroom court courthouse chambers prison surgeries territory patch
  region house barn`,
)

/** Words that follow the name of a place of work: "our Ashford office", "the Ashford contact centre". */
export const followingWorkplaces = words(
  `office shop branch school ward site depot warehouse clinic home centre center store kitchen campus hub studio workshop factory plant lab
  laboratory restaurant hotel pub bar cafe café farm yard garage nursery surgery practice pharmacy library museum theatre gym salon
  headquarters hq facility location base bakery brewery winery showroom supermarket outlet loft mill works marina team terminal
  dealership newsroom dc rdc ndc fc call contact fulfilment fulfillment distribution data area region wharf harbour head`,
)

/** What alone makes an unknown name before it a town: "our Ashford branch". A team or desk is named after its work. */
export const sitedWorkplaces = words(
  'office shop branch school ward site depot warehouse clinic store kitchen campus factory plant showroom location loft mill quarry surgery dealership dc rdc',
)

/** Several places of work of one firm: naming them does not tell where the job is. */
export const severalWorkplaces = words('offices branches stores sites locations shops homes clinics schools hubs')

/** Words that say whose a place is. */
export const ownerWords = words("our their its my client's")

/** Words of the job itself, as stems: "the role is in Ashford", "you will work from Ashford". */
export const jobWords = words(
  `role job position post vacancy vacant opportunity opening work based locate situate operate live living reside join placement contract
  shift assignment recruit hire hiring seek looking need needed want wanted require apply application applied shortlisted appointment
  appointed workplace tenure internship apprenticeship station commute relocate cover covering serve offer employed select selected candidate availability available remote remotely homebased anywhere residence resident relocation`,
)

/** Words for who hires, as stems: "we are a charity in Ashford". */
export const firmWords = words(
  `company firm group agency provider charity startup business organisation organization wholesaler retailer manufacturer builder maker
  client chain crew institute trust council association society cooperative bank insurer consultancy supplier operator publisher employer
  hospital school university college hotel restaurant kitchen bakery brewery winery farm studio practice surgery partnership committee
  foundation club centre center municipality shop store pub café cafe us we're i'm brand name developer contractor specialist team house meals owned headquarters headquartered headquarter`,
)

/** Words that ask whether one may work somewhere, as stems: "eligible to work in". */
export const permitWords = words(
  'right rights eligible eligibility entitled entitlement authorised authorized authorisation authorization permit permission visa legally licensed registered',
)

/** Words that make the place somebody else's: where the firm began, sells or sends people. */
export const strangeWords = words(
  `found establish begin began born university degree diploma bachelor flight fly visit tour interview meet conference hometown
  experience relative sister parent award rank`,
)

/** People and places that are not the employer's, exactly so: "our client" may hire, "clients" do not. */
export const strangeForms = words(
  `clients customers members readers visitors patients guests users investors suppliers partners students also graduated graduates masters
  worked serving trading listed incorporated formerly previously originally training course exported expanding expanded markets
  delivering shipping fair event sell sells sold selling`,
)

/** Words of the job that no talk of a meeting holds, as stems. */
export const jobNouns = words(
  'role job position post vacancy opportunity work team hire join placement contract shift base based',
)

/** Words of the meeting: what stands in their sentence is where it is held. */
export const meetingWords = words(
  'interview meet meeting confirmed scheduled venue invite visit come here arrive reception parking park directions address find ask assessment chat',
)

/** Words before "in" that say who hires without more: "based in". */
export const basedWords = words('based base located locate situated situate')

/** Words that may follow a town within its name's segment and add nothing: "Ashford City Centre", "Ashford Office". */
export const townTails: ReadonlySet<string> = new Set(
  words(
    `city town centre center office offices branch store area region site campus depot seafront waterfront harbour based road jobs job
    headquarters hq branch depot factory plant dc suburbs cbd metro district borough team hub shop warehouse clinic salon showroom location locations only county village
    contact call service head uk ltd station central north south east west international airport`,
  ),
)

/** Words of an institution that is named after its town: "Ashford Royal", "Ashford General Hospital". */
export const townInstitutions: ReadonlySet<string> = new Set(
  words(
    `royal general infirmary hospital airport station university college school grammar primary secondary high cathedral castle
    marina docks port racecourse council library museum theatre playhouse community district`,
  ),
)

/** Words of a building, street or park: what bears them lies in a town but is none. */
export const withinTown: ReadonlySet<string> = new Set(
  words(
    `house street st road rd avenue ave lane ln drive dr way close court ct square sq building buildings tower towers floor unit suite park estate
    industrial business trading centre center junction wharf quay mall plaza crescent terrace place row hall mill works hill arcade
    gate bridge level block boulevard blvd highway hwy parkway pkwy room desk campus phase sector plot dock hangar gardens
    village mews parade walk embankment hospital school college university`,
  ),
)

/** Names of towns that are first of all words: only a plain cue makes them places. Lower case. */
export const doubtfulTowns: ReadonlySet<string> = new Set(
  words(
    `reading mobile bath sale sales deal hope nice of java march orange enterprise industry independence commerce opportunity progress
    support liberty union central media normal energy eagle force star sun may general academy battle street  diss ware wells
     ash lee lea lane hill bridge mill ford green park young price price's mission success harmony freedom liberty justice
    trinity grace faith joy sunrise summit pioneer challenge superior paradise eden college university english math science art
    post book page rose ruby pearl jade chase case bishop king prince duke earl young long best page  beer eye rye wing ham sandwich
    wash speed start friend welcome home house garden gardens farm stone rock river lake bay beach ocean forest wood woods field
    delta alpha omega apollo mars venus atlas titan  victor        
      chelsea carol    jordan     perry harvey henry martin 
    teller banner bow bell bonus benefits cash change clinton douglas dennis ellen eric francis george gordon graham grant  howard
    tyler logan mason hunter carter taylor parker cooper harper     newton norton   troy clay
    temple christian  monitor excel sap oracle apple amazon google zoom skype teams email phone video leisure springs wise rosewood magna box`,
  ),
)
