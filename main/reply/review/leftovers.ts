import type { Span } from '../../../common/span.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { timeLike, written } from './date-words.ts'
import { defineReview, type Found, type Mend } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { cutSentence, cutWords, write } from './mends.ts'
import type { Setting } from './setting.ts'

/** What a blank looks like. */
const blanks: readonly RegExp[] = [
  // `[your name]`, `[DATE]`
  /\[(?!sic\])(?=[^\]\n]{0,60}\p{L})[^[\]\n@:]{1,60}\](?!\()/gu,
  // `<company>`, `<insert date>`, but not `<jo@ash.example>` or `<https://…>`
  /<(?!\/?(?:b|i|br|p|a|u|em|strong|div|span)\b)[A-Za-z][A-Za-z _'-]{1,40}>/g,
  // `{{name}}`, `{role}`, `${date}`
  /\$?\{{1,3}[^{}\n]{1,60}\}{1,3}/g,
  // `%NAME%`, `%%company%%`
  /%{1,2}[A-Za-z_]{3,30}%{1,2}/g,
  // `XX April`, `£XX,XXX`
  /(?<![\p{L}\p{N}])[£$€]?[Xx]{2,10}(?:[,.][Xx]{2,5})?(?:st|nd|rd|th|k)?(?![\p{L}\p{N}])(?!\s{0,2}$)/gu,
  // `____`, `.......`
  /_{3,60}|\.{5,60}|…{2,20}/g,
  // `*company*`, `**name**`
  /\*{1,2}(?:your |the )?(?:name|company|role|date|day|time|position|title|contact|reason|firm|employer|manager)\*{1,2}/gi,
  // `TODO`, `TBC`, `FIXME`, `lorem ipsum`
  /\b(?:TODO|FIXME|TBC|TBD|TK|N\/A|lorem ipsum)\b/g,
  // `insert reason here`, `add date here`
  /(?<=^|[\s(])\(?(?:insert|add|enter|fill in|put|type)\s(?:your\s|the\s|a\s|my\s)?(?:[a-z]{2,14}\s){0,3}here\)?/gi,
  // `(insert role)`, `insert name`
  /\(?\binsert (?:your |the |company |job |contact )?(?:name|date|role|company|title|time|reason|number|salary|day|details|position|address)\b\)?/gi,
  // `Your Name`, `Company Name`, `Job Title` below the closing or in a sentence
  /(?<![\p{L}])(?:Your (?:Full )?Name|Company Name|Job Title|Hiring Manager's Name|Recruiter Name|First Name|Phone Number|Name Surname|YOUR (?:FULL )?NAME|COMPANY NAME|JOB TITLE|FIRST NAME|PHONE NUMBER)(?![\p{L}])/gu,
  // `???`
  /\?{3,20}/g,
]

// `Dear Sir/Madam`, `To whom it may concern`, `Dear Hiring Manager`
const toNobody =
  /^\s{0,20}(?<whole>dear\s{1,3}(?:sirs?(?:\s{0,2}(?:\/|or|and)\s{0,2}madams?)?|madams?(?:\s{0,2}(?:\/|or)\s{0,2}sirs?)?|hiring manager|hiring team|recruiter|recruitment team|hr(?: manager| team)?)|to whom(?:soever)? it may concern)/i

/** Blanks and what was left of another letter. */
export const leftoverRules = defineReview([
  {
    id: 'leftovers/placeholder',
    mark: 'fix',
    text: '“{words}” is still a blank.',
    why: 'It shows that the letter was filled in, not written.',
    source: null,
    find: (letter, setting) =>
      apartInOrder(
        blanks.flatMap((blank) =>
          everyMatch(letter.text, blank).map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
        ),
      )
        // What they wrote below is not the person's to fill in
        .filter((span) => sentenceAt(letter, span.start)?.part !== 'quoted')
        .map((span): Found => ({ span, mend: fill(letter, setting, span) })),
    hits: [
      'Thank you for the invitation to [[*company*]].',
      'Thank you for the [[{{role}}]] invitation.',
      'Dear Dana,\n\nThank you. You can ring me on [[<your phone number>]].',
      'Thank you. I can start on [[XX]] June.',
      'Thank you. My reason is [[TODO]].',
      'Thank you for thinking of me at [[(insert company)]].',
    ],
    misses: [
      'Thank you. Write to me at maren@post.example <maren@post.example>.',
      'Thank you. I can come (by train).',
      'Love, Maren xx',
    ],
  },
  {
    id: 'leftovers/greeting',
    mark: 'think',
    text: 'The letter was signed with a name, and this greets nobody.',
    why: 'A name in the greeting shows that you read who wrote.',
    source: null,
    find: (letter, { reading }) => {
      const name = reading.facts.contact.name?.value
      const match = toNobody.exec(letter.text)
      const whole = match?.groups?.whole
      if (!name || !match || !whole) return []
      const start = match.index + match[0].indexOf(whole)
      const span = { start, end: start + whole.length }
      return [{ span, mend: write(span, greet(name)) }]
    },
    hits: ['[[Dear Sir/Madam]],\n\nThank you.', '[[To whom it may concern]],\n\nThank you.'],
    misses: ['Dear Dana,\n\nThank you.', 'Dear Ms Whitlow,\n\nThank you.'],
  },
])

/** "Dear Dana", "Dear Dr Strand". */
function greet(name: string): string {
  const titled = /^(?<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.?\s+(?<rest>.{1,80})$/.exec(name)?.groups
  const words = (titled?.rest ?? name).split(/\s+/)
  return titled ? `Dear ${titled.title} ${words.at(-1)}` : `Dear ${words[0]}`
}

/** What is known goes into the blank; else the sentence is left out, in the closing the words. */
function fill(letter: Letter, setting: Setting, span: Span): Mend | null {
  const known = knownFor(letter, setting, span)
  if (known) return write(span, known)
  if (isInClosing(letter, span)) return cutWords(letter, span)
  return isInGreeting(letter, span) ? null : cutSentence(letter, span)
}

// `[phone number]`, `[start date]`, `[company address]`: the letter does not tell what belongs there
const untold = /number|phone|mobile|mail|address|code|link|birth|start|notice/
// `I can start on`, `I am free from`: another day than that of the interview
const otherDay = /\b(?:start|notice|born|until|since|from)\b/i
// `I am`, `My name is`
const ofOneself = /\b(?:i am|i['’]m|name is|this is)\s{0,3}$/i

/** What the letter or the person's situation has for what a blank names; nothing when they have none. */
function knownFor(letter: Letter, { reading, situation, interview }: Setting, span: Span): string | null | undefined {
  const { facts } = reading
  const blank = letter.text.slice(span.start, span.end).toLowerCase()
  const before = letter.text.slice(sentenceAt(letter, span.start)?.start, span.start)
  if (untold.test(blank)) return undefined
  if (/compan|firm|employer|organi[sz]ation/.test(blank)) return facts.company?.value
  if (/role|job|position|title|post/.test(blank)) return facts.role?.value
  if (/date|day|time/.test(blank))
    return interview !== null && !otherDay.test(before) ? when(blank, interview) : undefined
  if (!/name|manager|recruiter|contact/.test(blank)) return undefined
  const contact = facts.contact.name?.value
  if (isInGreeting(letter, span)) return contact && greet(contact).slice('Dear '.length)
  return isInClosing(letter, span) || /your|my/.test(blank) || ofOneself.test(before) ? situation.name : contact
}

/** The day, the hour or both, as the blank asks: "[date]", "[time]", "[date and time]". */
function when(blank: string, { day, minutes }: NonNullable<Setting['interview']>): string {
  const parts = [
    ...(/date|day/.test(blank) ? [written(day, 'Mon 1 Jan')] : []),
    ...(/time/.test(blank) ? [timeLike(minutes, '9.00')] : []),
  ]
  return parts.join(' at ')
}

const isInGreeting = ({ greeting }: Letter, { end }: Span) => greeting !== null && end <= greeting.end
const isInClosing = ({ closing }: Letter, { start }: Span) => closing !== null && start >= closing.start

/** Of spans that overlap the first and longest. */
function apartInOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
