import { tagPhrases } from './tagged.ts'

/** Words right before a firm's name. The weight of a family decides between names. */
export const leadPhrases = tagPhrases<{ as: 'phrase' | 'client'; weight: number }>([
  {
    tag: { as: 'client', weight: 6 },
    phrases: [
      'our|my client =at',
      'our|my client',
      'on behalf of our|my client',
      'on behalf of',
      'submitted to',
      'end client|is',
    ],
  },
  {
    tag: { as: 'phrase', weight: 4 },
    phrases: [
      'role|position|job|opening|vacancy|opportunity|post|spot|internship|team|career|roles|positions|opportunities|interview|application|interviewing|here|offer =at|=with',
      'role|position|job|post|vacancy|place =of .. =at|=with|=within',
      'vacancy|position|role|post|opening =within|=in',
      'role|position|job|interview|specialist|manager|engineer|developer|executive|analyst|assistant|coordinator|officer|designer|consultant|representative|@occupation =at|=with',
      'interest|interested =in',
      'apply|applying|applied|application =to|=at|=with|=for',
      'application =for .. =at|=with|=to',
      'welcome =to',
      'join|joining',
      'come|came =and? work|meet|see =at|=for|=with',
      'name of the company|our company is',
      'on behalf of',
      'work|working|career|employment|employed =at|=for',
      'opportunity =with',
      '=onsite|=superday|=loop =with|=at',
      '=owner|=founder|=ceo|=md|=proprietor =of|=at',
      'hr|recruiting|recruitment|hiring =manager|=officer|=director =of|=at',
      'update|thanks|greetings|hello|regards =from',
      'based =at',
      'the team|office|crew|lads|people|folks =at',
      'founded .. called',
      'chosen|choosing|considering|selecting|picking',
      'giving',
      '^ =at|=here',
      '=us|=me =at',
      'onboarding|induction|start|starting|begin|journey|time|day|life|contract|offer|traineeship|internship|apprenticeship =at|=with',
      'asked|instructed|engaged|retained|appointed =by',
      '=we =at',
      "=we|=we're|=we've ..6 =at",
      '=here =at',
      "=it's|=its|=i'm|=im|=name's {any} =from|=at|=with",
      'calling|writing|ringing|emailing =from|=for',
      'this =is {any} =from|=at',
      '{any} =here =from|=at',
      'member|part =of =the?',
      'future|life|day|summer|shift =at|=with',
      'about|information on',
      "=we're|=we're =called",
      '=we =are =called?',
      'our =company|=organisation|=organization|=firm|=business|=school|=charity|=employer =is|=,? =called|=named?',
      'hiring|recruiting|drive =for|=at',
      'required|needed|wanted|sought =at|=by',
      'employed|managed|run|owned =by',
      'excited|proud|pleased|delighted =to =be =hiring|=recruiting =for|=at',
    ],
  },
])

/** Words right after a firm's name that say what it does: "Ash Mills is looking for". */
export const followPhrases = tagPhrases<number>([
  {
    tag: 5,
    phrases: [
      'is|are currently|now|actively|also|urgently? looking|seeking|hiring|recruiting|searching|inviting|expanding|growing|accepting|welcoming|interviewing|offering',
      '=seeks|=seek|=invites|=requires|=wants|=needs|=recruits',
      '=require|=want|=need =a|=an|=experienced|{number}|=two|=three|=several',
      'has|have a|an|the|several|two|three .. opportunity|vacancy|opening|position|requirement|role',
      'is|are currently? =in =need',
      '=would like|love|be',
      '=liked|=loved =your',
      '=have|=has|=had =now|=also? asked|agreed|offered|decided|confirmed|invited|shortlisted|selected|requested',
      '=were|=was =very|=really? impressed|keen',
      'want|wants =to =meet|=see|=offer|=invite',
      '=here $',
      'wish|wishes|intend|intends|propose|proposes =to =appoint|=recruit|=employ|=engage|=fill|=hire',
      '=appoints|=recruits|=hires',
    ],
  },
  {
    tag: 3,
    phrases: [
      '=is|=are ..5 company|provider|leader|leading|startup|firm|organisation|organization|charity|agency|platform|group|manufacturer|retailer|supplier|team|business|employer|bank|school|hospital|hotel|restaurant|studio|publisher|charity|practice|nursery|museum|council|trust|consultancy',
      'is|are a|an|the|one|on|dedicated|committed|building|world|reinventing|making|changing|creating',
      'was founded|established|formed',
      '=offers|=provides|=specialises|=specializes|=delivers|=employs|=helps|=builds|=develops|=makes|=operates|=believes|=combines|=serves|=connects|=owns|=runs|=supports|=designs|=manages|=works|=cares',
      'has been|grown|over|become',
    ],
  },
  {
    tag: 2,
    phrases: [
      '=recruitment|=recruiting|=talent|=hr|=people|=hiring =team|=department',
      '=careers =team|=page|=site|=website',
      'team|family|staff|crew|customers|clients',
      'offices|office|stores|store|premises|vehicles|branch|branches|site',
    ],
  },
])

/** Words that come after a firm's name and a comma: "Ash Mills, a family firm from Kent". */
export const appositionPhrases = tagPhrases<number>([
  {
    tag: 4,
    phrases: [
      '=a|=an|=the|=one =of? ..6 company|firm|provider|organisation|organization|charity|startup|agency|business|retailer|manufacturer|supplier|contractor|consultancy|brand|team|school|hospital|hotel|restaurant',
    ],
  },
])

/** A heading that names the firm. */
// `About Ash Mills`, `Who is Ash Mills?`, `Why Ash Mills`, `Life at Ash Mills`
export const headingWithFirm =
  /^[#*\s]{0,6}(?:about|why join|why work (?:at|for|with)|why choose|why|who is|who are|life at|working at|join|company:)\s+(?<name>(?:the )?[\p{Lu}\p{N}][^.:!?]{1,50}?)\s*[.:!?*#]{0,3}$/iu
