import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Document, readDocument } from '../../../../main/analysis/text/read.ts'

const sentencesOf = (text: string) => readDocument(text).sentences.map((s) => text.slice(s.start, s.end))

/** Each part as its kind and its trimmed text. */
const partsOf = ({ text, parts }: Document) =>
  parts.map(({ kind, span }) => [kind, text.slice(span.start, span.end).trim()]).filter(([, words]) => words !== '')

describe('a text falls into sentences', () => {
  test.each([
    ['You travel. You drive.', ['You travel.', 'You drive.']],
    ['Pay is £30,000 p.a. plus bonus.', ['Pay is £30,000 p.a. plus bonus.']],
    ['Ask Mr. Ash or Dr. Elm.', ['Ask Mr. Ash or Dr. Elm.']],
    ['- Nights\n- Weekends', ['Nights', 'Weekends']],
    ['• Nights • Weekends', ['Nights', 'Weekends']],
    ['Dunmore | Full-time | On-site', ['Dunmore', 'Full-time', 'On-site']],
    ['40 hours a week.Benefits include a pension.', ['40 hours a week.', 'Benefits include a pension.']],
    ['You meet us on\nMonday', ['You meet us on', 'Monday']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  test('a sentence keeps the signs that touch its ends', () => {
    expect(sentencesOf('It pays well.\n£30,000 (up to 25%)\nApply.')).toEqual([
      'It pays well.',
      '£30,000 (up to 25%)',
      'Apply.',
    ])
  })

  test('every token knows its sentence', () => {
    const document = readDocument('You travel. You drive far.\n\nApply now.')
    for (const [index, sentence] of document.sentences.entries()) {
      for (let t = sentence.first; t < sentence.last; t++) expect(document.sentenceOf[t]).toBe(index)
    }
    expect(document.sentences.at(-1)?.last).toBe(document.tokens.length)
  })
})

describe('headings start sections', () => {
  test.each([
    ['Responsibilities:\nYou sweep.', 'duties'],
    ['What we offer\nA pension.', 'offer'],
    ['About Harrow Mills\nOld and small.', 'company'],
    ['Equal opportunity\nAll are welcome.', 'equal'],
    ['How to apply\nWrite to Jo.', 'apply'],
    ['Requirements: a licence.', 'requirements'],
    ['Salary: £30,000\nYou sweep.', 'none'],
    ['Salary: £30,000', 'offer'],
    ['You sweep.\nAll day.', 'none'],
  ])('%j ends in %s', (text, section) => {
    expect(readDocument(text).sentences.at(-1)?.section).toBe(section)
  })
})

describe('a mail falls into its parts', () => {
  test('headers, body, signature and footer', () => {
    const mail = [
      'From: Jo Ash <jo@harrow.example>',
      'To: sam@home.example',
      'Subject: Interview',
      '',
      'Hi Sam,',
      'Please come on Monday.',
      '',
      'Kind regards',
      'Jo Ash',
      'Harrow Mills',
      'To unsubscribe follow this link',
    ].join('\n')
    const document = readDocument(mail)
    expect(document.isMail).toBe(true)
    expect(partsOf(document)).toEqual([
      ['headers', 'From: Jo Ash <jo@harrow.example>\nTo: sam@home.example\nSubject: Interview'],
      ['body', 'Hi Sam,\nPlease come on Monday.\n\nKind regards'],
      ['signature', 'Jo Ash\nHarrow Mills'],
      ['footer', 'To unsubscribe follow this link'],
    ])
    expect(document.headers.map(({ name, value }) => [name, mail.slice(value.start, value.end)])).toEqual([
      ['from', 'Jo Ash <jo@harrow.example>'],
      ['to', 'sam@home.example'],
      ['subject', 'Interview'],
    ])
  })

  test.each([
    [
      'marked lines',
      'Hi Sam,\nTuesday is fine.\n\nOn Mon, 4 May 2026 at 10:00, Sam Elm wrote:\n> I work nights.\n> Sam',
    ],
    [
      'an old mail below its rule',
      'Hi Sam,\nTuesday is fine.\n\n-----Original Message-----\nFrom: Sam Elm\nI work nights.',
    ],
    [
      'an old mail below its headers',
      'Hi Sam,\nTuesday is fine.\n\nFrom: Sam Elm\nSent: Monday\nTo: Jo Ash\nSubject: Shifts\n\nI work nights.',
    ],
  ])('quoted history is told by %s', (_, mail) => {
    const document = readDocument(mail)
    const part = (words: string) => document.sentences.find((s) => mail.slice(s.start, s.end).includes(words))?.part
    expect([part('Tuesday'), part('nights')]).toEqual(['body', 'quoted'])
  })

  test('a forwarded mail is read as the mail it carries', () => {
    const mail = [
      'FYI',
      '',
      '---------- Forwarded message ---------',
      'From: Jo Ash <jo@harrow.example>',
      'Subject: Interview',
      '',
      'Please come on Monday.',
    ].join('\n')
    const document = readDocument(mail)
    expect(document.isMail).toBe(true)
    expect(document.headers.map((header) => header.name)).toEqual(['from', 'subject'])
    expect(document.sentences.find((s) => mail.slice(s.start).startsWith('Please'))?.part).toBe('body')
  })

  test('nothing but quoted lines is read as the text itself', () => {
    expect(readDocument('> You work nights.\n> Apply now.').sentences.map((s) => s.part)).toEqual(['body', 'body'])
  })

  test('a job ad is no mail', () => {
    expect(readDocument('Night porter\nHarrow Mills\nYou keep the door.').isMail).toBe(false)
  })
})

describe('any text can be read', () => {
  const shape = (document: Document) => ({
    words: Array.from(document.tokens.form),
    sentences: document.sentences.map(({ first, last, part, section }) => ({ first, last, part, section })),
    isMail: document.isMail,
    language: document.language,
  })

  test.each([
    'Hi Sam,\n\nYou work nights.\nAnd weekends.\n\nRegards\nJo',
    'Duties:\n- Nights\n- Weekends\n\nWhat we offer\nA pension.',
    'From: Jo Ash <jo@harrow.example>\nSubject: Nights\n\nYou work nights.\n\n> old\n> lines\n',
    'You will look after the records of the whole\nregion and its towns.',
  ])('line ends of Windows change nothing in %j', (text) => {
    expect(shape(readDocument(text.replaceAll('\n', '\r\n')))).toEqual(shape(readDocument(text)))
  })

  test('words that are names of object members are only words', () => {
    const text = 'toString constructor __proto__'
    const document = readDocument(text)
    const words = Array.from(document.tokens.start, (start, i) => text.slice(start, document.tokens.end[i]))
    expect(words).toEqual(['toString', 'constructor', 'proto'])
  })

  test('the clean text has the length of the pasted one, and spans stay inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const document = readDocument(text)
        expect(document.clean.length).toBe(text.length)
        for (const { start, end } of [...document.sentences, ...document.parts.map((part) => part.span)]) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('markup, escapes and damage never throw', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</',
      '&nbsp;',
      '&#x;',
      'â€™',
      '\u0000',
      '\r',
      '\n',
      '>',
      '--',
      'On ',
      ' wrote:',
      'From: ',
      '|',
      '•',
      'Hi Sam,',
      '£1',
      '%',
      '..',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        expect(readDocument(text).clean.length).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
