import { expect, test } from 'vitest'
import { paperDivider } from '../../../../common/papers.ts'
import type { DocumentSummary } from '../../../../common/reading.ts'
import { type Block, foldsAround, isFold, layOut } from '../../../../renderer/features/document/layout.ts'

type Given = Pick<DocumentSummary, 'parts' | 'papers'>

/** A text with its parts and papers, each written as [kind, words]. */
function given(...pieces: [DocumentSummary['parts'][0]['kind'], string][]): { text: string; document: Given } {
  let text = ''
  const parts = pieces.map(([kind, words]) => {
    const span = { start: text.length, end: text.length + words.length }
    text += words
    return { kind, span }
  })
  return { text, document: { parts, papers: [] } }
}

const words = (block: Block): string =>
  isFold(block)
    ? block.blocks.map(words).join('')
    : block.chunks.flatMap((runs) => runs.flatMap((run) => run.pieces.map((piece) => piece.text))).join('')
const outline = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    isFold(block)
      ? [block.kind, block.title, block.atFirst, outline(block.blocks)]
      : block.kind === 'text'
        ? words(block)
        : `(${words(block)})`,
  )

test('a letter without parts is one block', () => {
  expect(outline(layOut('Hello.\nBye.', null, []))).toEqual(['Hello.\nBye.'])
})

test('an empty text has no blocks', () => {
  expect(layOut('', { parts: [], papers: [] }, [])).toEqual([])
})

test('earlier messages and footers are folded, with their first words', () => {
  const { text, document } = given(
    ['headers', 'Subject: Yes\n\n'],
    ['body', 'See you then.\n'],
    ['quoted', '> On Monday Ada wrote:\n> Can you come?\n'],
    ['footer', 'This mail is private.'],
  )
  expect(outline(layOut(text, document, []))).toEqual([
    'Subject: Yes\n\nSee you then.\n',
    ['quoted', 'On Monday Ada wrote: Can you come?', 'folded', ['> On Monday Ada wrote:\n> Can you come?\n']],
    ['footer', 'This mail is private.', 'folded', ['This mail is private.']],
  ])
})

test('a letter that is nothing but a forwarded one lies open', () => {
  const { text, document } = given(['body', '\n'], ['quoted', '> Can you come?\n'])
  expect(outline(layOut(text, document, []))).toEqual([
    '\n',
    ['quoted', 'Can you come?', 'open', ['> Can you come?\n']],
  ])
})

test('several papers are a fold each, and the divider between them is not drawn', () => {
  const { text, document } = given(['body', `Dear Ada,${paperDivider}`], ['body', 'Driver wanted\n'])
  const ad = text.indexOf('Driver')
  const papers: Given['papers'] = [
    { kind: 'mail', span: { start: 0, end: 9 }, title: 'Interview' },
    { kind: 'ad', span: { start: ad, end: text.length }, title: 'Driver' },
  ]
  const blocks = layOut(text, { ...document, papers }, [])
  expect(outline(blocks)).toEqual([
    ['mail', 'Interview', 'open', ['Dear Ada,', `(${paperDivider})`]],
    ['ad', 'Driver', 'open', ['Driver wanted\n']],
  ])
  expect(foldsAround({ start: ad, end: ad + 6 }, blocks)).toEqual(['paper-1'])
})

test('words between two papers are drawn with the first', () => {
  const text = 'Dear Ada,\nsee below\nDriver wanted\n'
  const papers: Given['papers'] = [
    { kind: 'mail', span: { start: 0, end: 9 }, title: 'Interview' },
    { kind: 'ad', span: { start: 20, end: text.length }, title: 'Driver' },
  ]
  expect(outline(layOut(text, { parts: [], papers }, []))).toEqual([
    ['mail', 'Interview', 'open', ['Dear Ada,\nsee below\n']],
    ['ad', 'Driver', 'open', ['Driver wanted\n']],
  ])
})

test('a paper that is the only one has no fold', () => {
  const { text, document } = given(['body', 'Driver wanted\n'])
  const papers: Given['papers'] = [{ kind: 'ad', span: { start: 0, end: text.length }, title: 'Driver' }]
  expect(outline(layOut(text, { ...document, papers }, []))).toEqual(['Driver wanted\n'])
})

test.each([
  ['lines', 'A line of some words.\n'.repeat(3000)],
  ['one line of words', 'word '.repeat(20_000)],
  ['one line without blanks', 'x'.repeat(90_000)],
  ['one line of pairs of surrogates', `x${'👍'.repeat(45_000)}`],
  ['marks across the chunks', 'abcdefghi\n'.repeat(9000)],
])('a long text of %s is cut into chunks that are the text again', (_name, text) => {
  const mark = { id: 'talk', kind: 'talk' as const, spans: [{ start: 3990, end: 30_000 }], begins: [3990] }
  const [block, ...rest] = layOut(text, { parts: [], papers: [] }, [mark])
  expect(rest).toEqual([])
  const chunks = block !== undefined && !isFold(block) ? block.chunks : []
  const lengths = chunks.map((runs) =>
    runs.flatMap((run) => run.pieces).reduce((sum, { text: { length } }) => sum + length, 0),
  )
  expect(Math.max(...lengths)).toBeLessThanOrEqual(20_001)
  expect(block && words(block)).toBe(text)
  expect(chunks.flat().filter((run) => run.stop === 'first')).toHaveLength(1)
  for (const [first] of chunks) expect(first?.pieces[0]?.text).not.toMatch(/^[\uDC00-\uDFFF]/)
})
