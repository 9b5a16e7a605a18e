import { expect, test } from 'vitest'
import { commandsOf, type KeyContext, type KeyPress, keyOf } from '../../../renderer/commands/key-of.ts'

const press = (keys: string, code = ''): KeyPress => {
  const parts = keys.split(' ')
  return {
    key: parts.at(-1) ?? '',
    code,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  }
}
const elsewhere: KeyContext = { platform: 'other', focus: 'elsewhere', singleKeys: 'on' }

test.each([
  ['Ctrl n', '', 'invite.new'],
  ['Ctrl N', '', 'invite.new'],
  ['Ctrl Shift F', 'KeyF', 'list.find'],
  ['Ctrl 1', 'Digit1', 'place.invites'],
  ['Alt 2', 'Digit2', 'tab.reply'],
  ['Ctrl +', 'Equal', 'zoom.in'],
  ['Ctrl Shift +', 'Equal', 'zoom.in'],
  ['Ctrl =', 'Equal', 'zoom.in'],
  ['Ctrl ,', 'Comma', 'place.settings'],
  ['F6', 'F6', 'region.next'],
  ['Shift F6', 'F6', 'region.previous'],
  ['j', 'KeyJ', 'mark.next'],
  ['J', 'KeyJ', 'mark.next'],
  ['Shift ?', 'Slash', 'shortcuts'],
  ['Escape', 'Escape', 'mark.close'],
  ['Ctrl y', 'KeyY', 'edit.redo'],
])('%s asks for a command', (keys, code, command) => {
  expect(commandsOf(press(keys, code), elsewhere)).toEqual([command])
})

test.each([
  ['letters of other layouts go by the place of the key', press('Ctrl κ', 'KeyK'), 'palette'],
  ['digits that need Shift on their layout are digits', press('Ctrl &', 'Digit1'), 'place.invites'],
  ['what Alt types on macOS does not matter', press('Alt ¡', 'Digit1'), 'tab.reading'],
  ['a letter that stands elsewhere on the layout goes by what it types', press('Ctrl z', 'KeyW'), 'edit.undo'],
])('%s', (_why, pressed, command) => {
  expect(commandsOf(pressed, elsewhere)).toEqual([command])
})

test.each([
  ['Cmd on Windows and Linux', press('Cmd n'), elsewhere],
  ['Ctrl on macOS', press('Ctrl n'), { ...elsewhere, platform: 'mac' as const }],
  ['a letter with too many modifiers', press('Ctrl Alt n'), elsewhere],
  ['a capital that is another key', press('Shift j', 'KeyJ'), elsewhere],
  ['a letter in a text field', press('j'), { ...elsewhere, focus: 'typing' as const }],
  ['a letter in a list', press('j'), { ...elsewhere, focus: 'choosing' as const }],
  ['a letter when letters are switched off', press('j'), { ...elsewhere, singleKeys: 'off' as const }],
  ['undo in a text field', press('Ctrl z'), { ...elsewhere, focus: 'typing' as const }],
  ['Escape in a text field', press('Escape'), { ...elsewhere, focus: 'typing' as const }],
  ['a key that means something to every object', press('constructor'), elsewhere],
  ['a dead key', press('Dead'), elsewhere],
])('%s asks for nothing', (_why, pressed, context) => {
  expect(commandsOf(pressed, context)).toEqual([])
})

test.each([
  ['find', press('Ctrl f'), 'find'],
  ['the palette', press('Ctrl k'), 'palette'],
  ['the list of shortcuts', press('Ctrl /'), 'shortcuts'],
])('%s also comes up from a text field', (_what, pressed, command) => {
  expect(commandsOf(pressed, { ...elsewhere, focus: 'typing' })).toEqual([command])
})

test('a sign is heard in a list', () => {
  expect(commandsOf(press('Shift ?', 'Slash'), { ...elsewhere, focus: 'choosing' })).toEqual(['shortcuts'])
})

test('Cmd is Mod on macOS', () => {
  expect(keyOf(press('Cmd Shift z', 'KeyZ'), 'mac')).toBe('Mod+Shift+Z')
})
