import { expect, test } from 'vitest'
import { remember } from '../../common/remember.ts'

test('an answer is worked out once, also when it is that there is none', () => {
  const asked: string[] = []
  const first = remember((words) => {
    asked.push(words)
    return words === '' ? null : words[0]
  })
  expect([first('ash'), first(''), first('ash'), first('')]).toEqual(['a', null, 'a', null])
  expect(asked).toEqual(['ash', ''])
})

test('no more answers are kept than asked for', () => {
  const asked: string[] = []
  const length = remember((words) => asked.push(words), 2)
  for (const words of ['a', 'b', 'c', 'a']) length(words)
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
