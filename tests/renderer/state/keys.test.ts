import { expect, test } from 'vitest'
import { type KeyPress, keyCommand, markCommand } from '../../../renderer/state/keys.ts'

const press = (keys: string): KeyPress => {
  const parts = keys.split(' ')
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}

test.each([
  ['Ctrl n', 'paste-new'],
  ['Cmd n', 'paste-new'],
  ['Ctrl N', 'paste-new'],
  ['Ctrl f', 'find'],
  ['Ctrl 1', 'focus-list'],
  ['Ctrl 3', 'situation'],
  ['Alt 1', 'reading'],
  ['Alt 2', 'reply'],
  ['F6', 'next-region'],
  ['Shift F6', 'previous-region'],
])('%s is a command of the window', (keys, command) => {
  expect(keyCommand(press(keys))).toBe(command)
})

test.each(['n', 'Ctrl Alt n', 'Ctrl Shift n', 'Alt 3', 'Ctrl z', 'Ctrl constructor', 'toString'])(
  '%s is not',
  (keys) => {
    expect(keyCommand(press(keys))).toBeNull()
  },
)

test.each([
  ['j', 'next'],
  ['K', 'previous'],
  ['x', 'dismiss'],
  ['Escape', 'close'],
])('%s goes to the marks', (keys, command) => {
  expect(markCommand(press(keys))).toBe(command)
})

test.each(['Ctrl x', 'Cmd k', 'Alt j', 'a', 'valueOf'])('%s does not', (keys) => {
  expect(markCommand(press(keys))).toBeNull()
})
