import { expect, test } from 'vitest'
import type { PartKind } from '../../../../common/reading.ts'
import type { Span } from '../../../../common/span.ts'
import type { Mark } from '../../../../renderer/features/document/marks.ts'
import { cutIntoRuns } from '../../../../renderer/features/document/segments.ts'

type Stroke = Pick<Mark, 'id' | 'kind' | 'spans' | 'begins'>

const mark = (kind: Mark['kind'], ...spans: [number, number][]): Stroke => ({
  id: kind,
  kind,
  spans: spans.map(([start, end]) => ({ start, end })),
  begins: spans.slice(0, 1).map(([start]) => start),
})
const part = (kind: PartKind, start: number, end: number): { kind: PartKind; span: Span } => ({
  kind,
  span: { start, end },
})

/** Each run as "part kind|piece|piece". */
function drawn(text: string, parts: { kind: PartKind; span: Span }[], marks: Stroke[]): string[] {
  return cutIntoRuns(text, parts, marks).map((run) =>
    [
      `${run.part === 'body' ? '' : run.part} ${run.mark?.kind ?? ''}`.trim(),
      ...run.pieces.map((piece) => piece.text),
    ].join('|'),
  )
}

test.each([
  ['plain text is one run', 'abcdef', [], [], ['|abcdef']],
  ['an empty text has no runs', '', [], [], []],
  ['a mark cuts the text in three', 'abcdef', [], [mark('talk', [2, 4])], ['|ab', 'talk|cd', '|ef']],
  ['a mark over all is one run', 'abc', [], [mark('fact', [0, 3])], ['fact|abc']],
  [
    'a weightier mark is drawn over a lighter one that begins before it',
    'abcdef',
    [],
    [mark('fact', [0, 4]), mark('talk', [2, 6])],
    ['fact|ab', 'talk|cd|ef'],
  ],
  [
    'a weightier mark inside a lighter one breaks it',
    'abcdef',
    [],
    [mark('fact', [0, 6]), mark('stop', [2, 4])],
    ['fact|ab', 'stop|cd', 'fact|ef'],
  ],
  [
    'a lighter mark inside a weightier one does not break it',
    'abcdef',
    [],
    [mark('talk', [0, 6]), mark('fact', [2, 4])],
    ['talk|ab|cd|ef'],
  ],
  [
    'a blank that weightier marks leave of a lighter one is no mark',
    'ab cd',
    [],
    [mark('fact', [0, 5]), mark('talk', [0, 2]), mark('stop', [3, 5])],
    ['talk|ab', '| ', 'stop|cd'],
  ],
  [
    'a blank inside a mark stays in it',
    'ab cd',
    [part('signature', 2, 3)],
    [mark('fact', [0, 5])],
    ['fact|ab', 'signature fact| ', 'fact|cd'],
  ],
  [
    'a concern is drawn over an open question and that over a fact',
    'abc',
    [],
    [mark('fact', [0, 3]), mark('open', [0, 3]), mark('talk', [0, 3])],
    ['talk|abc'],
  ],
  [
    'parts cut marks, and dim their text',
    'abcdef',
    [part('body', 0, 3), part('quoted', 3, 6)],
    [mark('talk', [2, 5])],
    ['|ab', 'talk|c', 'quoted talk|de', 'quoted|f'],
  ],
  [
    'text between parts counts as body',
    'abcdef',
    [part('headers', 0, 2), part('footer', 4, 6)],
    [],
    ['headers|ab', '|cd', 'footer|ef'],
  ],
  ['spans outside the text are cut off', 'abc', [], [mark('talk', [2, 9])], ['|ab', 'talk|c']],
  ['line breaks stay', 'a\n\nb', [], [mark('talk', [0, 4])], ['talk|a\n\nb']],
])('%s', (_name, text, parts, marks, expected) => {
  expect(drawn(text, parts, marks)).toEqual(expected)
})

test.each([
  ['empty spans', [mark('talk', [2, 2])]],
  ['spans behind the end', [mark('talk', [7, 9])]],
  ['spans that end before they begin', [mark('talk', [4, 2])]],
])('%s draw nothing', (_name, marks) => {
  expect(drawn('abcdef', [], marks).every((run) => run.startsWith('|'))).toBe(true)
})

test('the pieces joined are the text again, however marks and parts overlap', () => {
  const text = 'The salary is £33,000 and 👍 it ends.\n'
  const kinds = ['stop', 'talk', 'open', 'fact'] as const
  for (let seed = 1; seed < 60; seed += 1) {
    const at = (factor: number) => (seed * factor) % (text.length + 4)
    const marks = kinds.map((kind, index) =>
      mark(kind, [at(3 + index), at(7 + index)], [at(11 + index), at(13 + index)]),
    )
    const runs = cutIntoRuns(text, [part('quoted', at(5), at(17))], marks)
    expect(runs.flatMap((run) => run.pieces.map((piece) => piece.text)).join('')).toBe(text)
  }
})

test('a mark begins once, at its first words, also under a weightier one', () => {
  const runs = cutIntoRuns('abcdef', [], [mark('talk', [0, 6]), mark('fact', [2, 4], [5, 6])])
  expect(runs.flatMap((run) => run.pieces).flatMap((piece) => piece.begins.map((id) => [id, piece.start]))).toEqual([
    ['talk', 0],
    ['fact', 2],
  ])
})
