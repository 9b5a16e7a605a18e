import { describe, expect, test } from 'vitest'
import type { Reply } from '../../../../common/reply.ts'
import { baseAfter } from '../../../../renderer/features/reply/base-draft.ts'

const reply: Reply = {
  intent: 'accept',
  suggested: 'accept',
  offered: ['accept', 'decline'],
  tone: 'plain',
  length: 'short',
  channel: 'mail',
  subject: 'Re: Rota Planner',
  text: 'Dear Imogen,\n\nThank you.',
  sentences: [],
}
const base = { of: 'accept,plain,short,mail', text: reply.text }
const newer = { ...reply, text: 'Dear Imogen,\n\nThank you. I can come.' }

describe('the draft a person began from', () => {
  test.each([
    ['is the first one', null, reply, 'draft', reply.text],
    ['follows the draft while nobody edited it', base, newer, 'draft', newer.text],
    ['stays when the draft changes under what was edited', base, newer, 'edited', base.text],
    ['is the new one of another kind of reply', base, { ...newer, intent: 'decline' }, 'edited', newer.text],
    ['is the new one of another tone', base, { ...newer, tone: 'formal' }, 'edited', newer.text],
    ['is the new one of another length', base, { ...newer, length: 'full' }, 'edited', newer.text],
    ['is the new one for another way', base, { ...newer, channel: 'phone' }, 'edited', newer.text],
  ] as const)('%s', (_, before, next, is, text) => {
    expect(baseAfter(before, next, is).text).toBe(text)
  })

  test('is the same object while it is the same draft, so that nothing is drawn again', () => {
    expect(baseAfter(base, reply, 'draft')).toBe(base)
    expect(baseAfter(base, newer, 'edited')).toBe(base)
  })
})
