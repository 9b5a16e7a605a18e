import type { Span } from '../../../common/span.ts'
import { everyMatch } from '../../analysis/text/every-match.ts'
import { whenWords } from '../../analysis/verdict/words.ts'
import { defineReview, type Found, type Mend } from './define.ts'
import { type Letter, sentenceAt } from './letter.ts'
import { cutSentence, cutWords } from './mends.ts'
import type { Setting } from './setting.ts'

/** What a blank looks like. */
const blanks: readonly RegExp[] = [
  // `[your name]`, `[DATE]`
  /\[(?!sic\])(?=[^\]\n]{0,60}\p{L})[^[\]\n@:]{1,60}\]/gu,
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
      return [{ span, mend: { label: `Write “${greet(name)}”`, span, text: greet(name) } }]
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

/** What is known goes into the blank; else the line is left out. */
function fill(letter: Letter, { reading, situation }: Setting, span: Span): Mend | null {
  const { facts } = reading
  const blank = letter.text.slice(span.start, span.end).toLowerCase()
  const isInGreeting = letter.greeting !== null && span.end <= letter.greeting.end
  const isInClosing = letter.closing !== null && span.start >= letter.closing.start
  const contact = facts.contact.name?.value
  const known = /compan|firm|employer|organi[sz]ation/.test(blank)
    ? facts.company?.value
    : /role|job|position|title|post/.test(blank)
      ? facts.role?.value
      : /date|day|time/.test(blank) && facts.interview.start
        ? whenWords(facts.interview.start.value)
        : /name|manager|recruiter|contact/.test(blank)
          ? isInGreeting
            ? contact && greet(contact).slice('Dear '.length)
            : isInClosing || /your|my/.test(blank)
              ? situation.name
              : contact
          : null
  if (known) return { label: `Write “${known}”`, span, text: known }
  if (isInClosing) return cutWords(letter, span)
  return isInGreeting ? null : cutSentence(letter, span)
}

/** Of spans that overlap the first and longest. */
function apartInOrder(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}
