import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentPolicy, withNonce } from '../../main/content-policy.ts'

const page = readFileSync(new URL('../../renderer/index.html', import.meta.url), 'utf8')

test('the page is told the nonce its policy asks for', () => {
  expect(withNonce(page, 'a+b/c==')).toContain('<meta property="csp-nonce" nonce="a+b/c=="')
  expect(contentPolicy('a+b/c==')).toContain("style-src 'self' 'nonce-a+b/c=='")
})

test('nothing unsafe is let in', () => {
  expect(contentPolicy('abc')).not.toMatch(/unsafe|\*|https?:|blob:/)
})
