import { expect, test } from 'vitest'
import { findAddress } from '../../../../main/analysis/facts/address.ts'

test.each([
  ['Write to jo.ash@rowan.example today.', 'jo.ash@rowan.example'],
  ['Write to jo@ rowan.example today', 'jo@ rowan.example'],
  ['Write to jo (at) rowan.example today', 'jo (at) rowan.example'],
  ['Write to jo -at- rowan.example', 'jo -at- rowan.example'],
  ['Write to jobs at rowan dot example', 'jobs at rowan dot example'],
  ['Write to jo (dot) ash (at) rowan (dot) example', 'jo (dot) ash (at) rowan (dot) example'],
])('the address in "%s" is "%s"', (text, address) => {
  const found = findAddress(text)
  expect(found?.text.replace(/\.$/, '')).toBe(address)
  expect(text.slice(found?.index).startsWith(address)).toBe(true)
})

test.each(['', '@', 'a @ b', 'Call us at ten', 'We meet at Rowan', 'See www.rowan.example'])(
  '"%s" holds none',
  (text) => {
    expect(findAddress(text)).toBeNull()
  },
)
