import { expect, test } from 'vitest'
import { formId, stemId } from '../../../../main/analysis/text/tokens.ts'
import { wordIds } from '../../../../main/analysis/text/word-ids.ts'

const words = wordIds([formId('bakers'), stemId('kneading')])

test.each([
  ['a form', formId('bakers')],
  ['a stem', stemId('kneading')],
  ['another word of that stem', stemId('kneads')],
])('holds %s', (_, id) => expect(words.has(id)).toBe(true))

test.each([
  ['another form', formId('baker')],
  ['the stem of a form', stemId('bakers')],
  ['a word that came later', formId('sourdough-less')],
  ['a word of none', -1],
])('misses %s', (_, id) => expect(words.has(id)).toBe(false))

test('no words hold none', () => expect(wordIds([]).has(formId('bakers'))).toBe(false))
