import type { Fact, InterviewFormat } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import type { Document } from '../text/read.ts'
import { stated } from './fact.ts'
import { type Field, firstField } from './fields.ts'
import { findTagged, tagPhrases } from './tagged.ts'

const formats = tagPhrases<{ format: InterviewFormat; weight: number }>([
  {
    tag: { format: 'video', weight: 3 },
    phrases: [
      'video|virtual|zoom|teams|skype interview|call|meeting|conference|conversation|chat|screen|round|link|session',
      'via|on|over|through|using|by|with|use google? zoom|teams|meet|skype|webex|video|hangouts|hangout|bluejeans|whereby|chime|gotomeeting|facetime',
      'via|on|over|through|using|use microsoft|ms|google teams|meet',
      'google meet|hangouts',
      'microsoft|ms teams',
      'zoom',
      'webex|skype|bluejeans|whereby|gotomeeting|lifesize',
      'video call|conference|interview|link',
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
    ],
  },
  {
    tag: { format: 'phone', weight: 3 },
    phrases: [
      'phone|telephone|telephonic interview|screen|screening|call|conversation|chat|round',
      'by|over|via|on the? phone|telephone',
      'call you|your =on|at|between',
      "=will|=we'll|=i'll|=shall call|ring|phone|dial you",
      'give you a? call|ring',
      'speak|talk to|with you .. phone|telephone',
      'best|good|preferred number|phone to|number',
      'quick|introductory|intro|short|screening|brief =call',
      'call|ring|phone|dial your =mobile|=phone|=landline|=cell|=number',
      "=call|=ring|=phone =you =on|=at|=then|=tomorrow|@weekday|{number}",
      'dial =in|number',
      'the|a|our =call =is|=will|=on|=with|=at',
      'voice =call',
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
      'at|to|by|in our|the|your .. office|offices|studio|headquarters|hq|premises|campus|store|shop|restaurant|hotel|school|clinic|hospital|branch|warehouse|building|site|plant',
      'arrive|report|check|sign in? at|to|15|10|ten|fifteen|five|early',
      'ask for .. reception|desk|at|on',
      'visitor|reception|parking|security center|centre|desk|is|pass|available',
      'come|pop|drop|swing in|by|to|into|along',
      'visit our|us',
      'coffee chat|at|in',
      'meet .. cafe|coffee|office|lobby|reception',
      'walk in interview',
      'call|come|pop|drop|swing|nip|get|head =up|=over|=down|=along|=round|=in|=by|=out =to|=and|=for|=on|=at|@weekday|=tomorrow',
      'come =and =see|=meet|=have|=spend|=look',
      'at|to|in our|the|their|your ..3 =yard|=farm|=salon|=depot|=kitchen|=surgery|=nursery|=gallery|=library|=wharf|=garage|=workshop|=centre|=center|=factory|=mill|=pub|=cafe|=café|=bar|=home|=venue|=church|=court|=ward|=practice|=pharmacy|=college|=university|=museum|=theatre|=gym|=showroom|=barracks|=station|=lab|=laboratory|=mart|=boardroom|=reception|=chambers|=hall|=conference|=suite|=unit|=bakery|=gate|=lobby',
      'here =in|=at =the|=our',
      'trial|working =shift|=day|=morning|=session|=evening',
      'show =you =round|=around',
      'walk the =floor|=site|=shop',
      'parking|park =behind|=round|=at|=is|=available|=outside|=in',
      'floor|room|unit|gate|building|block {number}',
      '{number} =floor',
      'first|second|third|fourth|ground|top =floor',
      'coffee =with|=near|=at|=in|=on|=round',
      'assessment centre|center|day',
      'sat nav',
      'carry|bring =your|=original|=originals|=all ..3 certificates|documents|passport|id|portfolio|testimonials|tools',
      'ask =for .. =at|=in =the? ..1 =gate|=door|=reception|=counter|=bar|=desk|=till|=office',
      'report|reporting =at|=to =our|=the',
      '=meet =here|=there|=outside',
      '=see =you =there|=here|=in',
    ],
  },
  {
    tag: { format: 'chat', weight: 4 },
    phrases: [
      'whatsapp|telegram|signal|wire|discord chat|interview|only|to|messenger',
      'interview .. via|on|over|through whatsapp|telegram|signal|wire|text|discord|messenger|chat',
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

const isAddress = (text: string) => text.trim().length > 3 && !noAddress.test(text)

/** How the meeting is held: the labelled line, else the words said most. */
export function findFormat(document: Document, fields: readonly Field[]): Fact<InterviewFormat> | null {
  const scores = new Map<InterviewFormat, { score: number; span: Span }>()
  const labelled = [firstField(fields, 'format'), firstField(fields, 'venue'), firstField(fields, 'place')].filter(
    (field) => field !== null,
  )
  for (const hit of findTagged(formats, document)) {
    const sentence = document.sentences[document.sentenceOf[hit.first] as number]
    if (!sentence || sentence.part === 'quoted' || sentence.part === 'footer') continue
    const text = document.clean.slice(sentence.start, sentence.end)
    // "If you would rather meet by video, say so" offers a way out, "bring your ID to our office" after the offer is no format
    const isAlternative =
      /\b(?:rather than|instead of|if you(?:'d)? (?:prefer|would rather|cannot)|usual|alternatively|or if|obviously if|any questions?|questions or|need to reach)\b/i.test(
        text.slice(0, hit.span.end - sentence.start),
      )
    const isLabel = labelled.some((field) => field.value.start <= hit.span.start && hit.span.end <= field.value.end)
    const known = scores.get(hit.tag.format)
    const score = isAlternative ? 0.5 : isLabel ? hit.tag.weight * 3 : hit.tag.weight
    if (known) known.score += score / 2
    else scores.set(hit.tag.format, { score, span: hit.span })
  }
  const venue = firstField(fields, 'venue') ?? firstField(fields, 'place')
  if (
    venue &&
    scores.size === 0 &&
    isAddress(document.clean.slice(venue.value.start, venue.value.end))
  )
    return stated('on-site', venue.value)
  const best = [...scores].sort((a, b) => b[1].score - a[1].score)[0]
  return best ? stated(best[0], best[1].span) : null
}
