import { expect, test } from 'vitest'
import { acceleratorOf } from '../../main/accelerator.ts'

test.each([
  [['Mod+N'], 'CmdOrCtrl+N'],
  [['Mod+Shift+F'], 'CmdOrCtrl+Shift+F'],
  [['Mod++', 'Mod+='], 'CmdOrCtrl+Plus'],
  [['Mod+-'], 'CmdOrCtrl+-'],
  [['Alt+1'], 'Alt+1'],
  [['F1'], 'F1'],
  [['?', 'Mod+/'], 'CmdOrCtrl+/'],
])('%j stands in the menu as %s', (keys, accelerator) => {
  expect(acceleratorOf(keys)).toBe(accelerator)
})

test.each([[[]], [['J']], [['?']]])('%j has no key in the menu', (keys) => {
  expect(acceleratorOf(keys)).toBeNull()
})
