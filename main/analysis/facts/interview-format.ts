import type { Fact, InterviewFormat } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { findTagged, type TaggedHit, tagPhrases } from './tagged.ts'

/** What a phrase says of the format, and how surely. */
interface FormatTag {
  format: InterviewFormat
  weight: number
}

const formats = tagPhrases<FormatTag>([
  {
    tag: { format: 'video', weight: 3 },
    phrases: [
      'video|virtual|zoom|teams|skype interview|call|meeting|conference|conversation|chat|screen|round|link|session',
      'via|on|over|through|using|by|with|use google? zoom|teams|meet|skype|webex|video|hangouts|hangout|bluejeans|whereby|chime|gotomeeting|facetime',
      'via|on|over|through|using|use microsoft|ms|google teams|meet',
      'google meet|hangouts',
      'microsoft|ms teams',
      'zoom',
      '=teams|=zoom|=meet|=webex|=skype =interview|=interviews|=call|=chat|=meeting|=session|=round|=catchup',
      'webex|skype|bluejeans|whereby|gotomeeting|lifesize',
      'video call|conference|interview|link',
      '=teams|=zoom|=skype|=video =instead|=rather|=works|=then|=will',
      'videoconference|videocall',
      'online|virtual|virtually|remote interview|meeting|assessment|via',
      'interview .. virtually|online',
      'teams link|invite|invitation',
      'hirevue|spark hire|willo',
      'video link|chat|round|yarn|meeting|catchup|platform|interview|screen',
      'pre|recorded|one|way|demand ..1 video',
      '=on|=over|=via =meet|=teams|=zoom|=video',
      '=virtually|=online =on|=at|=via|=from|=with|=by|=using',
      'held|conducted|take|place|meet|join .. =virtually|=online|=remotely',
      'camera|webcam =on|=working|=ready|=and',
      'video ..2 =link|=call',
      'join =from =home',
      'screen =share|=sharing',
      'get|receive|send|sent|sending|email .. =link',
      'click|use|follow|open the|this|your ..1 =link =below|=above|=to join|connect|enter',
      'join =link|=using =the =link',
      'facetime',
      'link .. to join',
    ],
  },
  {
    tag: { format: 'phone', weight: 3 },
    phrases: [
      'phone|telephone|telephonic interview|screen|screening|call|conversation|chat|round',
      'by|over|via|on the? =phone|=telephone',
      'call you|your =on|at|between',
      '=if|=for|=when|=me|=us|=will|=to ..1 =called|=telephoned|=phoned|=rang|=telephone|=phone|=ring =you',
      '=speak|=talk ..3 =on|=over =the =phone|=telephone',
      '=pick|=take =up? =the|=our =call|=phone',
      "=will|=we'll|=i'll|=shall call|ring|phone|dial you",
      'give you a? call|ring',
      'speak|talk to|with you .. phone|telephone',
      'best|good|preferred number|phone to|number',
      'quick|introductory|intro|short|screening|brief =call',
      'call|ring|phone|dial your =mobile|=phone|=landline|=cell|=number',
      '=call|=ring|=phone =you =on|=at|=then|=tomorrow|@weekday|{number}',
      'dial =in|number',
      'the|a|our =call =is|=will|=on|=with|=at',
      'voice =call',
      'expect|await|receive =a =call',
      'give you a? bell|buzz|tinkle|call|ring',
      "=i'll|=i =will|=he'll|=she'll|=we'll =call $",
      'telephonic|telephonically',
      'telephone|phone $',
    ],
  },
  {
    tag: { format: 'on-site', weight: 3 },
    phrases: [
      'in person',
      'inperson',
      'face to face',
      'f 2 f',
      'on site interview|visit|meeting|day|round|final|assessment',
      'onsite interview|visit|meeting|day|round|final|assessment|loop',
      'at|to|by|in our|the|your|their|my .. office|offices|studio|headquarters|hq|premises|campus|store|shop|restaurant|hotel|school|clinic|hospital|branch|warehouse|building|site|plant',
      'arrive|report|check|sign in? at|to|15|10|ten|fifteen|five|early',
      'ask for .. reception|desk|at|on',
      'visitor|reception|security center|centre|desk|is|pass|available',
      'come|pop|drop|swing in|by|to|into|along',
      'visit our|us',
      'coffee chat|at|in',
      'meet .. cafe|coffee|office|lobby|reception',
      'walk in interview',
      'call|come|pop|drop|swing|nip|get|head =up|=over|=down|=along|=round|=in|=by|=out =to|=and|=for|=on|=at|@weekday|=tomorrow',
      'can|could|would|able|to|please|you|will =you? ..1 =come|=pop|=attend @weekday|=tomorrow|=today|=on|=at|{number}|=next|=this',
      'come =and =see|=meet|=have|=spend|=look',
      '=come =meet|=see|=visit|=find =us|=me|=the',
      '=venue =is|=remains|=will|=stays',
      'at|to|in our|the|their|your|my ..3 =yard|=farm|=salon|=depot|=kitchen|=surgery|=nursery|=gallery|=library|=wharf|=garage|=workshop|=centre|=center|=factory|=mill|=pub|=cafe|=café|=bar|=home|=venue|=church|=court|=ward|=practice|=pharmacy|=college|=university|=museum|=theatre|=gym|=showroom|=barracks|=station|=lab|=laboratory|=mart|=boardroom|=reception|=chambers|=hall|=conference|=suite|=unit|=bakery|=gate|=lobby',
      'here =in|=at =the|=our',
      'trial|working =shift|=day|=morning|=session|=evening',
      'show =you =round|=around',
      'walk the =floor|=site|=shop',
      'coffee =with|=near|=at|=in|=on|=round',
      'assessment centre|center|day',
      'in ..3 =room|=boardroom|=hall|=auditorium {number}|{any}',
      'in =the|=our ..2 =room|=boardroom|=building|=hall|=annexe|=annex|=lounge|=theatre|=suite',
      '=same =place|=venue|=location|=office|=address|=room',
      'at their|the|our ..2 =dc|=rdc|=plant|=mine|=shed|=works|=camp|=airport|=dealership|=studio|=shop|=brewery|=hangar',
      'in =for =an? interview|=trial|=chat|=look',
      'out =there|=here',
      'show =you =round|=around|=about',
      'walk =around|=round =of? =the',
      'ask =for .. =at|=in =the? ..1 =gate|=door|=reception|=counter|=bar|=desk|=till|=office',
      'report|reporting =at|=to =our|=the',
    ],
  },
  {
    // What comes with a visit, and with other things
    tag: { format: 'on-site', weight: 1 },
    phrases: [
      'parking|park =behind|=round|=at|=is|=available|=outside|=in',
      'floor|room|unit|gate|building|block {number}',
      '{number} =floor',
      'first|second|third|fourth|ground|top =floor',
      'carry|bring =your|=original|=originals|=all ..3 certificates|documents|passport|id|portfolio|testimonials|tools',
      'sat nav',
      '=see =you =there|=here|=in',
      '=meet =here|=there|=outside',
    ],
  },
  {
    tag: { format: 'chat', weight: 4 },
    phrases: [
      'whatsapp|telegram|signal|wire|discord chat|interview|only|to|messenger',
      'interview ..2 via|on|over|through|in our|a|the? whatsapp|telegram|signal|wire|text|discord|messenger|slack|chat',
      'via|on telegram|signal|whatsapp|wire',
      'text|chat based interview',
      'text interview',
      'google chat|hangouts chat',
      'add|message|text me|us|him|her on|at|via whatsapp|telegram|signal|hangouts',
    ],
  },
])

// A labelled venue that is no place: `Venue: Zoom`, `Location: link to follow`
const noAddress = /\b(?:link|tbc|tba|zoom|teams|online|virtual|phone|call|remote|hybrid)\b|https?:/i

// `Ash Mills, Mill Road`, `4 Mill Road`
const writtenAddress = /^(?:the )?\p{Lu}[\p{L}' ]{1,40}, \p{Lu}|\d{1,4}[a-z]? \p{Lu}\p{Ll}/u
const isWritten = (text: string) => isAddress(text) && writtenAddress.test(text)
const isAddress = (text: string) => text.trim().length > 3 && !noAddress.test(text)

// "If you would rather meet by video, say so" offers a way out, the first way was named before
const alternative =
  /\b(?:rather than|instead of|if you(?:'d)? (?:prefer|would rather|cannot)|usual|alternatively|or if|obviously if|any questions?|questions or|need to reach|you can reach|reach (?:me|us)|if you have (?:any )?questions?)\b/i
// A sentence about the meeting, and one about the work: "two days a week in the Leeds office" is no place to meet
const ofMeeting =
  /\b(?:interview\w{0,3}|intervew|meet|meeting|chat|call|talk|conversation|join|see you|come|invit\w{1,5}|appointment|assessment)\b/i
const ofWork =
  /\b(?:days? (?:a|per|each) week|hybrid|office days?|based (?:at|in)|working (?:pattern|hours|from)|the (?:role|job|post|position) is|salary)\b/i
// "Thanks for chatting on the phone", "as discussed over the phone": that talk is over
const ofEarlierTalk =
  /\b(?:thank(?:s| you|u)(?: again| so much| very much)? for|following|further to|after (?:our|your|the)|as (?:discussed|per|agreed|mentioned)|(?:good|great|nice|lovely|pleasure) (?:to have )?(?:speaking|talking|chatting|meeting|spoken|talked|chatted)|was (?:good|great|nice|lovely|a pleasure) to|enjoyed|(?:we|i|you) spoke|passed|cleared|completed)\b[^,.;:]{0,36}$/i
// "Give me a quick call back": a way to answer
const ofAnswer = /\b(?:give|drop) (?:me|us|him|her|them) an? (?:quick )?(?:call|ring|bell|buzz)/i
// "Please confirm your attendance telephonically", "accept by telephone"
const byWayOfAnswer =
  /\b(?:confirm|accept|decline|reply|respond|rsvp|acknowledge|indicate|advise|notify|inform|let (?:me|us) know)\b[^.;!?]{0,50}\b(?:telephonically|by (?:tele)?phone|over the (?:tele)?phone|via (?:tele)?phone)$/i
// "Something has come up": no one comes
const ofTrouble =
  /\b(?:something|emergency|matter|issue|clash|conflict|what)\b[^.;]{0,24}\b(?:come|came|comes|cropped) up\b/i
// "Message me on WhatsApp if you are late" is a way to write, no interview
const ofChat = /interview|briefing|screening|hiring|hr\b|conduct|chat with|discuss/i

/** How much a hit says of the format of the meeting. */
function weightOf(document: Document, hit: TaggedHit<FormatTag>, labelled: readonly Field[]): number {
  const sentence = document.sentences[document.sentenceOf[hit.first] as number]
  if (!sentence || sentence.part === 'quoted' || sentence.part === 'footer') return 0
  const { format, weight } = hit.tag
  // The address under a name is where the writer works, not where the meeting is
  if (sentence.part === 'signature' && format === 'on-site') return 0
  const text = document.clean.slice(sentence.start, sentence.end)
  if (format === 'chat' && !ofChat.test(text)) return 0
  const upTo = text.slice(0, hit.span.end - sentence.start)
  if (ofEarlierTalk.test(text.slice(0, Math.max(0, hit.span.start - sentence.start)))) return 0
  if (format === 'phone' && ofAnswer.test(document.clean.slice(Math.max(0, hit.span.start - 16), hit.span.end + 8)))
    return 0
  if (format === 'phone' && byWayOfAnswer.test(upTo)) return 0
  if (format === 'on-site' && ofTrouble.test(upTo)) return 0
  if (alternative.test(upTo)) return 0.5
  if (labelled.some((field) => field.value.start <= hit.span.start && hit.span.end <= field.value.end))
    return weight * 3
  if (format === 'on-site' && ofWork.test(text) && !ofMeeting.test(text)) return weight / 4
  return ofMeeting.test(text) ? weight * 1.25 : weight
}

/** How the meeting is held: the labelled line, else the words said most. */
export function findFormat(document: Document, fields: readonly Field[]): Fact<InterviewFormat> | null {
  const labelled = [firstField(fields, 'format'), firstField(fields, 'venue'), firstField(fields, 'place')].filter(
    (field) => field !== null,
  )
  const scores = new Map<InterviewFormat, { sum: number; top: number; span: Span }>()
  for (const hit of findTagged(formats, document)) {
    const weight = weightOf(document, hit, labelled)
    if (weight === 0) continue
    const known = scores.get(hit.tag.format)
    if (!known) scores.set(hit.tag.format, { sum: weight, top: weight, span: hit.span })
    else {
      known.sum += weight / 2
      if (weight > known.top) Object.assign(known, { top: weight, span: hit.span })
    }
  }
  const venue = firstField(fields, 'venue') ?? firstField(fields, 'place')
  if (venue && scores.size === 0 && isAddress(document.clean.slice(venue.value.start, venue.value.end)))
    return stated('on-site', venue.value)
  // "Where: Ash Mills, 4 Mill Road"
  const where = fields.find(
    ({ kind, value }) => kind === 'format' && isWritten(document.clean.slice(value.start, value.end)),
  )
  if (where && scores.size === 0) return stated('on-site', where.value)
  const best = [...scores].sort((a, b) => b[1].sum - a[1].sum)[0]
  return best ? stated(best[0], best[1].span) : null
}
