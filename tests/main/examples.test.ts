import { expect, test } from 'vitest'
import { inviteStatuses } from '../../common/invite.ts'
import { invitePatchSchema } from '../../common/ipc.ts'
import { analyze } from '../../main/analysis/analyze.ts'
import { exampleInvites } from '../../main/examples.ts'

const days = ['2026-06-08', '2026-06-14', '2026-11-21', '2027-02-28', '2026-01-01']

test.each(days)(
  'on %s the newest example came in the seven days before, and its answer and its interview are ahead',
  (today) => {
    const [first] = exampleInvites(today)
    if (first === undefined) throw new Error('There is no example')
    const age = (Date.parse(today) - Date.parse(first.receivedAt.slice(0, 10))) / 86_400_000
    expect(age).toBeGreaterThanOrEqual(0)
    expect(age).toBeLessThan(7)
    const { facts } = analyze(first.text, {
      now: first.receivedAt,
      situation: {},
      corrections: {},
      dismissed: [],
      replyIntent: null,
      gazetteer: null,
    })
    const ahead = [facts.interview.replyBy?.value ?? '', facts.interview.start?.value ?? '']
    expect(ahead.filter((day) => day <= today)).toEqual([])
  },
)

test('the examples stand at different places, each fits its form, and each has words', () => {
  const examples = exampleInvites('2026-06-09')
  const statuses = examples.map(({ patch }) => patch.status ?? 'new')
  expect(new Set(statuses).size).toBe(examples.length)
  expect(inviteStatuses).toEqual(expect.arrayContaining(statuses))
  for (const { text, patch } of examples) {
    expect(invitePatchSchema.parse(patch)).toEqual(patch)
    expect(text.trim()).not.toBe('')
  }
})
