import { expect, test } from 'vitest'
import { type Carried, canCarry, incomingOf } from '../../../../renderer/features/capture/incoming.ts'

const file = new File(['x'], 'invite.eml')
const carried = (text: string, files: File[]): Carried => ({
  types: [...(files.length > 0 ? ['Files'] : []), ...(text === '' ? [] : ['text/plain'])],
  files,
  getData: (format) => (format === 'text/plain' ? text : ''),
})

test.each([
  ['words', carried('Dear Robin', []), { kind: 'text', text: 'Dear Robin' }],
  ['a file', carried('', [file]), { kind: 'files', files: [file] }],
  ['words with a picture of them', carried('Dear Robin', [file]), { kind: 'text', text: 'Dear Robin' }],
])('%s come in anywhere', (_name, given, incoming) => {
  expect(canCarry(given)).toBe(true)
  expect(incomingOf(given, 'elsewhere')).toEqual(incoming)
})

test('a file comes in also where people type', () => {
  expect(incomingOf(carried('', [file]), 'field')).toEqual({ kind: 'files', files: [file] })
})

test.each([
  ['words where people type', carried('Dear Robin', []), 'field'],
  ['nothing', carried('', []), 'elsewhere'],
] as const)('%s are left alone', (_name, given, target) => {
  expect(incomingOf(given, target)).toBeNull()
})

test('what carries neither files nor words cannot be taken', () => {
  expect(canCarry({ types: ['application/x-color'] })).toBe(false)
})
