/**
 * Words right before the name of the person to answer, as pieces of a pattern without regard to case; blanks are single.
 * Data for `facts/person.ts`.
 */
export const contactLeads: readonly string[] = [
  // "contact Jo Ash", "get in touch with Jo", "reach out to Jo"
  'contact(?:ing|(?: (?:us|details|point|person|name|officer)))?',
  '(?:contact|consultant|recruiter|manager|person|lead) (?:for this (?:role|post|vacancy|position|job) )?is',
  'call(?:ing)?',
  'ring(?:ing)?',
  '(?:tele)?phon(?:e|ing)',
  'speak (?:to|with)',
  'talk (?:to|with)',
  '(?:a|quick|brief|informal|confidential) (?:chat|call|conversation|discussion|word|coffee) with',
  'get in touch with',
  'in touch with',
  '(?:attendance|availability|participation|this|acceptance|confirmation|confirm|rsvp|respond|reply|revert)(?: [a-z]{2,12}){0,5} (?:with|to)(?= (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Adv))',
  'reach out to',
  'reach',
  'connect with',
  'liaise with',
  'hook up with',
  // "ask for Jo", "ask at the bar for Jo", "look for Jo"
  'ask(?: (?:at|in|inside|behind) (?:the )?[a-z]{2,12}(?: [a-z]{2,10})?)? for',
  'look for',
  '(?:come|drop|pop|call|nip|walk|stop)(?: on)? (?:in|by|over|down|up|along)(?: [a-z]{2,10}){0,4} (?:and|to) (?:see|meet|ask for|speak to|speak with|talk to|find)',
  '(?:walk|come) in(?: [a-z]{2,10}){0,4} and meet',
  // "attn: Jo Ash", "FAO Jo Ash"
  'attn\\.?',
  'attention(?: of)?',
  'fao\\.?',
  'f\\.a\\.o\\.?',
  'for the attention of',
  // "CVs to Jo", "a message to Jo"
  "(?:cv'?s?|resum[eé]s?|biodata|applications?|letters?|interest|details|quote|portfolios?|samples|pictures|references) (?:(?:and|in|by|via|with) [a-z -]{3,30} )?to",
  '(?:e-?mail|message|text|note|line|dm|pm|whatsapp|sms|word) (?:(?:your|with your|a) )?(?:cv |resume )?to',
  '(?:email|whatsapp|message|text|send|forward|post|mail)(?: (?:your|a|an|the|full|updated|latest|current|covering|cover|cv|resume|letter|and|application|it|them|over|along|directly|direct|straight)){1,6} to',
  'apply (?:directly |direct |in (?:writing|person|confidence|the first instance) |first |online or )?(?:to|with|through|via):?',
  'your (?:recruiter|consultant|contact|talent partner|coordinator),',
  'applications? go to',
  'in writing to:?',
  'addressed to',
  'writ(?:e|ing) to',
  'e-?mail(?:ing)?',
  '(?:drop|pop|hand|take|send|leave|bring)(?: (?:your|a|an|in|it|cv|cvs|resume|letter|store|shop|them|details|application|along|off|at|the|office|counter|bar|note|line|email|message|text)){0,5} (?:to|with)',
  // "enquiries to Jo Ash"
  '(?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|questions?)(?: [a-z]{2,12}){0,7} (?:to|with)',
  '(?:enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|questions\\??)',
  // "hosted by Jo Ash", "hiring manager Jo Ash"
  'hosted by',
  '(?:posted|advertised|listed|handled|managed) by',
  'consultant',
  'recruiter',
  '(?:hiring|recruitment|recruiting) manager',
  'hr contact',
  'ea personnel(?: name)?',
  'spoc',
  'my name is',
  "my name's",
  '(?:interview|chat|conversation|briefing)s? (?:is |are )?(?:carried out |carried |held |done |conducted )?(?:(?:on|over|via|by) [a-z]{4,10} )?with(?= (?:Mr|Mrs|Ms|Miss|Mx|Dr))',
]

/** Words that lead to the name of the person to answer only when a number follows the name: "text Jo on 07700 900123". */
export const numberLeads: readonly string[] = [
  'te?xt',
  'sms',
  'phone',
  'ph',
  'tel',
  'message',
  'msg',
  'viber',
  'whats ?app',
  'ring',
  'buzz',
  'dial',
  'mob',
  'hr',
  'manager',
  'owner',
]

/** Words of a post that stand between such words and the name: "contact the Practice Manager, Jo Ash". */
export const postWords =
  'Practice|General|Store|Shop|Office|HR|People|Talent|Recruitment|Recruiting|Hiring|Head|Deputy|Assistant|Senior|Lead|Chef|Captain|Coach|Principal|Secretary|Manager|Director|Partner|Officer|Coordinator|Recruiter|Consultant|Administrator|Bursar|Headteacher|Teacher|School|Business|Operations|Team|Leader|Executive|Owner|Chairperson|Chair|Registrar|Acquisition|Specialist|Adviser|Advisor|Matron|Sister|Ward|Unit|Home|Branch|Area|Regional|Sales|Nurse|Clinical|Medical|Studio|Kitchen|Restaurant|Bar|Site|Project|Programme|Program|Farm|Service|Services|Department|Human|Resources|Personnel|Company|Managing|Finance|Group|National|Professor|Major|Sergeant|Superintendent|Supervisor|Foreman|Resourcer|Associate|Graduate|Staffing|Workshop|Warehouse|Transport|Fleet|Yard|Catering|Care|Nursery'
