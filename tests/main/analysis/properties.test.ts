import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Reading, readingSchema } from '../../../common/reading.ts'
import { type Situation, situationSchema } from '../../../common/situation.ts'
import type { Span } from '../../../common/span.ts'
import { analyze } from '../../../main/analysis/analyze.ts'
import { concernRules } from '../../../main/analysis/concerns/index.ts'

const root = new URL('../../..', import.meta.url).pathname
const example = (name: string) => readFileSync(`${root}examples/${name}`, 'utf8')
const limits: Situation = situationSchema.parse(JSON.parse(example('situation.json')))

/** Samples each property is held against; fast-check prints the seed and the smallest text when one fails. */
const runs = { numRuns: 120, interruptAfterTimeLimit: 2_500 }

function read(text: string, situation: Situation = {}): Reading {
  return analyze(text, {
    now: '2026-06-08T16:12',
    situation,
    corrections: {},
    dismissed: [],
    replyIntent: null,
    gazetteer: null,
  })
}

/** Lines as they come in mails and adverts, with the odd ones that trip a reader. */
const lines = [
  'From: Nerys Calloway <nerys.calloway@pennyroyal-people.example>',
  'To: ines@post.example',
  'Date: Mon, 8 Jun 2026 16:12:00 +0100',
  'Date: not a date at all',
  'Subject: Interview on Thursday 18 June at 10.30 am',
  'Subject:',
  'Content-Type: multipart/alternative; boundary="b1"',
  '--b1abcdef',
  'Hi Sam,',
  'Dear Ms Ash:',
  'Kind regards,',
  '-- ',
  'On Tue, 4 Mar 2025 at 10:00, Jo Ash <jo@ash.example> wrote:',
  '> I would like 30k and no weekends.',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'To unsubscribe from these mails click here.',
  'Warehouse Team Leader',
  'Location: Doncaster, South Yorkshire',
  'Salary: £31,000 - £33,000 per annum plus commission',
  '$18.50/hr, up to $20, DOE',
  '12–15 LPA, CTC as per norms; ₹ 40,000 p.m.',
  'Pay: £99999999999999999999 per hour or 0 or -5 or 1,2,3,,4',
  'About us',
  'Requirements:',
  'What we offer',
  'We are an equal opportunity employer.',
  'You will travel up to 50% of your week, not to mention nights, weekends and on-call.',
  'No travel is required. No weekend work. Hybrid: 3 days in the office, 2 from home.',
  '• Lift boxes of up to 20 kg • stand all day • hit sales targets • background check',
  'Pay a registration fee of $85 and send a photo of your passport over Telegram.',
  'Thursday 31 February at 25:61, or 30/02/2026, or 00:00 on 0 June, or 12 noon to 1',
  'next Tuesday between 2 and 3, before COB Friday, within 24 hours, ASAP',
  'Call 01632 960188 or +44 (0)1632 960 188, or ring 999',
  'https://meet.example.com/abc?x=1&y=%20%00',
  '<p class="x">Permanent&nbsp;role &amp; more</p><br/><ul><li>One<li>Two</ul>',
  '<style>p { color: red }</style><!-- gone --> <',
  'Weâ€™re hiring â€“ Â£30k',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5',
  'yearsDescriptionRequirementsApply now!!!',
  'constructor toString __proto__ hasOwnProperty valueOf',
  '\u202eright to left\u202c \u200b\u200d\ufeff',
  '\ud83d\udc69\u200d\ud83d\udcbb \ud800 \udc00',
  '面接のご案内 собеседование مقابلة',
  'e\u0301te\u0301 ﬁrst ＄４０',
  '',
  '   ',
  '\t',
]

const paragraph = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: 'grapheme' })),
  {
    maxLength: 24,
  },
)

/** Texts with the shape of mails and adverts, joined in ways they should not be. */
const shaped = fc
  .tuple(paragraph, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '', ' | ', '\n> '))
  .map(([pieces, joint]) => pieces.join(joint))

/** An example of the app with a piece cut out of it and put back somewhere else. */
const torn = fc
  .tuple(
    fc.constantFrom(example('field-sales-invite.txt'), example('warehouse-advert.txt'), example('chat-offer.txt')),
    fc.nat(1_300),
    fc.nat(1_300),
    fc.nat(1_300),
  )
  .map(([text, from, length, to]) => {
    const piece = text.slice(from, from + length)
    const rest = text.slice(0, from) + text.slice(from + length)
    return rest.slice(0, to) + piece + rest.slice(to)
  })

/** A text whose lines are at most so long, as another mail program would break them. */
function wrap(text: string, width: number): string {
  const flowing = text.replace(/(\S)\n(?=[a-z0-9£])/g, '$1 ')
  return flowing.replace(new RegExp(`([^\\n]{1,${width}}) (?=\\S)`, 'g'), '$1\n')
}

/** Any UTF-16 at all, half characters too. */
const anything = fc.string({ unit: 'binary', maxLength: 400 })

const documents = fc.oneof({ weight: 3, arbitrary: shaped }, { weight: 2, arbitrary: torn }, anything)

/** Every span of a reading, with the way to it. */
function spansOf(value: unknown, path = 'reading'): [path: string, span: Span][] {
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value) return [[path, value as Span]]
  return Object.entries(value).flatMap(([key, inner]) => spansOf(inner, `${path}.${key}`))
}

/** A reading without its offsets. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => (key === 'evidence' || key === 'span' ? undefined : inner))
}

describe('whatever is pasted', () => {
  test('is read, into a reading that keeps its contract, with every span in the text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const reading = read(text, limits)
        readingSchema.parse(reading)
        for (const [path, { start, end }] of spansOf(reading)) {
          if (!(start >= 0 && start < end && end <= text.length))
            throw new Error(`${path}: ${start} to ${end} of ${text.length}`)
        }
      }),
      runs,
    )
  })

  test('has its parts in order, without overlap, and its concerns in the order of the text', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { document, concerns } = read(text)
        let end = 0
        for (const { span } of document.parts) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
        const starts = concerns.map((concern) => concern.evidence[0]?.start ?? -1)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      runs,
    )
  })

  test('reads the same twice', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom({}, limits), (text, situation) => {
        expect(read(text, situation)).toEqual(read(text, situation))
      }),
      runs,
    )
  })

  test('reads the same after any other text', () => {
    fc.assert(
      fc.property(documents, documents, (text, other) => {
        const before = read(text)
        read(other)
        expect(read(text)).toEqual(before)
      }),
      { ...runs, numRuns: 40 },
    )
  })

  test('reads the same with line breaks of Windows, but for its offsets', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const unix = text.replace(/\r\n?/g, '\n')
        expect(withoutSpans(read(unix.replaceAll('\n', '\r\n')))).toEqual(withoutSpans(read(unix)))
      }),
      runs,
    )
  })

  test('never gives a rule twice, nor more evidence than can be shown', () => {
    fc.assert(
      fc.property(fc.tuple(documents, fc.integer({ min: 1, max: 30 })), ([text, times]) => {
        const { concerns, facts } = read(`${text}\n`.repeat(times))
        const ids = concerns.map((concern) => concern.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids.length).toBeLessThanOrEqual(concernRules.length)
        for (const concern of concerns) expect(concern.evidence.length).toBeLessThanOrEqual(3)
        for (const list of [facts.contract, facts.schedule, facts.benefits]) {
          const values = list.map((fact) => JSON.stringify(fact.value))
          expect(new Set(values).size).toBe(values.length)
        }
      }),
      { ...runs, numRuns: 60 },
    )
  })
})

describe('with line breaks of Windows wherever a mail program puts them', () => {
  test.each(['field-sales-invite.txt', 'warehouse-advert.txt', 'chat-offer.txt'])('%s reads the same', (name) => {
    for (let width = 30; width <= 100; width++) {
      const unix = wrap(example(name), width)
      const windows = read(unix.replaceAll('\n', '\r\n'))
      expect(withoutSpans(windows), `lines of ${width}`).toEqual(withoutSpans(read(unix)))
    }
  })
})

describe('texts that have nothing in them', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\r\n \u00a0'],
    ['half a character', '\ud800'],
    ['marks alone', '.,;:!?()[]{}<>-–—_/\\|@#$%^&*+=~`"\''],
    ['a byte order mark', '\ufeff'],
    ['nul', '\0\0\0'],
  ])('%s gives no fact and no concern', (_name, text) => {
    const reading = read(text)
    expect(readingSchema.safeParse(reading).success).toBe(true)
    expect(reading.concerns).toEqual([])
    expect(spansOf(reading.facts)).toEqual([])
  })
})
