import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { noOwnRules } from '../../../common/own-rules.ts'
import { answersFrom } from '../../../main/reading/answers.ts'
import { type ReadingThread, readApart } from '../../../main/reading/apart.ts'
import type { ReadingContext } from '../../../main/reading/context.ts'
import { tempFolder } from '../store/temp-folder.ts'

const context: ReadingContext = {
  now: '2026-06-09T09:00',
  situation: { maxOfficeDays: 2, noShifts: ['nights'] },
  corrections: {},
  dismissed: [],
  putOff: null,
  ownRules: noOwnRules,
  replyIntent: null,
  replyChoices: {},
  status: 'new',
  today: '2026-06-09T09:00',
  namesCurrentPay: false,
  spelling: 'uk',
}
const text = `From: Wren Alder <wren@tarn-and-vale.example>
Subject: Interview for Boat Finisher

Dear Robin,
the post is at our yard, four days a week on site, with night shifts now and then. It pays £31,000 a year.
Could you come on 18 June at 10:00? Please answer by 12 June.`

/** The thread of a program of a few lines, which gets a question as `{ id, name, given }`. */
function threadOf(onMessage: string): ReadingThread {
  const path = join(tempFolder(), 'thread.mjs')
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ id, given: [said] }) => { ${onMessage} })`,
  )
  return ended(readApart(path, ''))
}

function ended(thread: ReadingThread): ReadingThread {
  onTestFinished(() => thread.end())
  return thread
}

test('the thread answers every question as it would be answered here', async () => {
  const here = answersFrom(null)
  const thread = ended(readApart(resolve('main/reading/thread.ts'), join(tempFolder(), 'no-places.bin')))
  thread.warm()
  const written = { text: 'Dear Wren, no. Robin', intent: 'decline' } as const
  expect(await thread.analyze(text, context)).toEqual(here.analyze(text, context))
  expect(await thread.draft(text, context)).toEqual(here.draft(text, context))
  expect(await thread.review(text, context, written)).toEqual(here.review(text, context, written))
  expect(await thread.findPlaces('Leeds')).toEqual(here.findPlaces('Leeds'))
  expect(await thread.ruleBook()).toEqual(here.ruleBook())
  expect(await thread.ownPhrase('the')).toEqual(here.ownPhrase('the'))
  expect(await thread.tryOwnWords('night shifts', text)).toEqual(here.tryOwnWords('night shifts', text))
  expect(await thread.granted(['office-days'], context.situation)).toEqual({ officeDays: 2 })
})

test('without the places a reading says so, and with them it does not', async () => {
  const noticesWith = async (path: string) => {
    const { document } = await ended(readApart(resolve('main/reading/thread.ts'), path)).analyze(text, context)
    return document.notices
  }
  const damaged = join(tempFolder(), 'places.bin')
  writeFileSync(damaged, 'something else')
  expect(await noticesWith(damaged)).toEqual([expect.stringContaining('list of places could not be read')])
  expect(await noticesWith(resolve('resources/places.bin'))).toEqual([])
})

test('answers find the questions they belong to, in whatever order they come', async () => {
  const thread = threadOf(
    `setTimeout(() => parentPort.postMessage({ id, ok: true, value: said }), said === 'one' ? 20 : 0)`,
  )
  expect(await Promise.all([thread.ownPhrase('one'), thread.ownPhrase('two')])).toEqual(['one', 'two'])
})

test('a question that breaks tells the kind of its error and no word of it', async () => {
  const thread = ended(readApart(resolve('main/reading/thread.ts'), ''))
  const broken = thread.analyze(null as unknown as string, context)
  await expect(broken).rejects.toMatchObject({ name: 'TypeError', message: 'The reading did not answer.' })
  expect(await thread.ownPhrase('dress code')).toMatchObject({ ok: true })
})

test.each([
  ['ends', 'process.exit(1)'],
  ['breaks down', 'throw new Error(said)'],
])('a thread that %s costs the questions it had, and the next one is answered', async (_how, end) => {
  const thread = threadOf(`if (said === 'end') { ${end} } else parentPort.postMessage({ id, ok: true, value: said })`)
  await expect(thread.ownPhrase('end')).rejects.toMatchObject({ name: 'ReadingEnded' })
  expect(await thread.ownPhrase('again')).toBe('again')
})
