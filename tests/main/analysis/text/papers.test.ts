import { describe, expect, test } from 'vitest'
import { paperDivider } from '../../../../common/papers.ts'
import { mask } from '../../../../main/analysis/text/mask.ts'
import { findPapers } from '../../../../main/analysis/text/papers.ts'
import { layOut } from '../../../../main/analysis/text/parts.ts'
import { readDocument } from '../../../../main/analysis/text/read.ts'
import { adverts, joints, mails } from '../invented-papers.ts'

/** The papers of a text, in words. */
function papers(text: string): string[] {
  const clean = mask(text)
  return findPapers(text, clean, layOut(clean)).map(({ span }) => text.slice(span.start, span.end))
}

const pairs = Object.entries(mails).flatMap(([mailName, mail]) =>
  Object.entries(adverts).flatMap(([adName, ad]) =>
    Object.entries(joints).flatMap(([jointName, joint]) => [
      { what: `${mailName} mail, ${jointName}, ${adName} advert`, first: mail, joint, second: ad },
      { what: `${adName} advert, ${jointName}, ${mailName} mail`, first: ad, joint, second: mail },
    ]),
  ),
)

describe('a text of two papers is cut between them', () => {
  test.each(pairs)('$what', ({ first, joint, second }) => {
    expect(papers(first + joint + second)).toEqual([first, second])
  })

  test.each([
    ['a line that announces the advert', `${mails.plain}\n\nJob description\n\n${adverts.headed}`, 'Job description'],
    ['a heading', `${mails.plain}\n\nJOB SPEC:\n${adverts.labelled}`, 'JOB SPEC:'],
    [
      'a title, where the mail is not signed',
      `Hi Robin,\n\nCan you come in on Tuesday at ten to talk about this one? Please say yes.\n\n${adverts.headed}`,
      'Night Baker\nPlumgate',
    ],
    [
      'a subject above the greeting',
      `${adverts.headed}\n\nYour interview at Plumgate\n\n${mails.plain}`,
      'Your interview',
    ],
  ])('at %s', (_what, text, start) => {
    const [, second, ...more] = papers(text)
    expect(second?.startsWith(start)).toBe(true)
    expect(more).toEqual([])
  })

  test('a mail, an advert and another mail are three', () => {
    expect(papers([mails.plain, adverts.headed, mails.recruiter].join('\n\n'))).toEqual([
      mails.plain,
      adverts.headed,
      mails.recruiter,
    ])
  })
})

describe('a text of one paper is left whole', () => {
  test.each([
    ['', ''],
    ['a mail', mails.headed],
    ['an advert', adverts.headed],
    ['a mail with the terms inside it', mails.plain.replace('\n\nBest', `\n\n${adverts.labelled}\n\nBest`)],
    [
      'a mail with the job description above its sign-off',
      mails.plain.replace(
        '\n\nBest',
        '\n\nJob description\n\nYou will bake bread at night, lift sacks and clean the ovens. £29,500 a year, full-time, permanent. You will need experience.\n\nBest',
      ),
    ],
    [
      'a signature with a title in it',
      `${mails.plain}\n\nHead Baker and Night Manager\nPlumgate Bakery\n\nThis e-mail is for the person it is addressed to. If it reached you by mistake, please delete it and let the sender know of it.`,
    ],
    [
      'a mail that tells of the firm below its sign-off',
      `${mails.plain}\n\nAbout Plumgate\n\nPlumgate has baked bread in the north of England since 1921 and still does so by hand, every night of the week.`,
    ],
    ['an answer above the old mail', `${mails.plain}\n\n-----Original Message-----\n${mails.headed}`],
    ['a forwarded mail', `Hi Robin,\n\nSee below.\n\nJo\n\n---------- Forwarded message ---------\n${mails.headed}`],
    ['an advert that greets', `${adverts.headed}\n\nHello future baker,\n\nwe hope to hear from you.`],
    ['an advert that says whom to write to', `${adverts.headed}\n\nFrom: 1 April\nTo: apply@plumgate-bakery.example`],
    ['a line of dashes in an advert', adverts.headed.replace('\n\nRequirements', '\n\n----------\n\nRequirements')],
  ])('%s', (_what, text) => {
    expect(papers(text)).toEqual([text])
  })

  test.each([
    ['nothing after it', (text: string) => text + paperDivider],
    ['nothing before it', (text: string) => paperDivider + text],
    ['only blanks around it', (text: string) => `  \n${paperDivider}${text}${paperDivider}\t\n`],
  ])('a divider with %s', (_what, put) => {
    expect(papers(put(mails.headed))).toEqual([mails.headed])
  })

  test('a divider within a line of words is none', () => {
    const text = `${mails.plain} ——— ${adverts.prose}`
    expect(papers(`We bake ——— bread.\n———\nWe sell it.`)).toHaveLength(1)
    expect(papers(text).join('')).not.toContain('\n\n———')
  })
})

describe('a document of several papers', () => {
  const text = mails.headed + paperDivider + adverts.headed
  const document = readDocument(text)

  test('has parts in text order, without overlap, to its end', () => {
    let last = 0
    for (const { span } of document.parts) {
      expect(span.start).toBeGreaterThanOrEqual(last)
      last = span.end
    }
    expect(last).toBe(text.length)
  })

  test('reads each paper as if it stood alone', () => {
    for (const { span, document: paper } of document.papers) {
      const alone = readDocument(text.slice(span.start, span.end))
      expect({ ...paper, papers: [] }).toEqual(alone)
    }
  })

  test('begins no section of one paper in the next', () => {
    const twice = readDocument(adverts.headed + paperDivider + mails.plain)
    expect(twice.sentences.find(({ start }) => text.startsWith('Hi', start))?.section ?? 'none').toBe('none')
    expect(twice.sentences.at(-1)?.section).toBe('none')
  })

  test('sets aside what an earlier paper said word for word', () => {
    const quoting = readDocument(adverts.headed + paperDivider + adverts.headed)
    const long = quoting.sentences.filter(({ start, end }) => end - start > 40)
    const half = long.length / 2
    expect(long.map(({ part }) => part)).toEqual([...Array(half).fill('body'), ...Array(half).fill('quoted')])
  })
})
