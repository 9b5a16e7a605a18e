import type { Page } from 'playwright-core'

/** An invite of the person's own: patterns leave the example out. */
const ownInvite = `From: Ines Marchetti <ines.marchetti@tidewell-housing.example>
Subject: Interview for Customer Lead

Dear Maud,
Thank you for your application. Tidewell Housing would like to meet you for the post of Customer Lead.
The salary is £36,000 a year, and you would travel to our sites two days a week.
Kind regards,
Ines Marchetti`

/**
 * Puts dates, people and debriefs of an invented search to the invites of the example, which has to be there: an offer
 * that ends before another firm decides, two people to write to again, and four talks.
 */
export async function rememberSearch(page: Page): Promise<void> {
  await page.evaluate(async (text) => {
    const call: typeof window.api.call = async (name, argument) => {
      const answer = await window.api.call(name, argument)
      if (!answer.ok) throw new Error(`${name}: ${answer.detail}`)
      return answer
    }
    const value = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const given = await answer
      if (!given.ok) throw new Error('refused')
      return given.value
    }
    const { courses } = await value(call('searchOverview', { closedDays: 30 }))
    const invite = (title: string) => courses.find((course) => course.title.startsWith(title))?.invite ?? ''
    const own = await value(call('createInvite', { text, receivedAt: '2026-05-19T11:20' }))
    const alder = invite('Alder')
    const wharfedale = invite('Wharfedale')
    await call('saveProcess', { invite: alder, patch: { offerOn: '2026-06-05', answerBy: '2026-06-19' } })
    await call('saveProcess', { invite: wharfedale, patch: { decidesOn: '2026-06-30' } })
    const talk = { start: '2026-06-16T10:00', zone: null, durationMinutes: 60, place: 'Aireview, Wharfedale' }
    await call('createInterview', { invite: wharfedale, fields: talk, uid: null })
    const again = [
      { name: 'Jonas Peverell', firm: 'Marl Street Print', on: '2026-06-15', why: 'said autumn, keep in touch' },
      { name: 'Dana Whitlow', firm: 'Larkfield Recruitment', on: '2026-06-22', why: 'has posts nearer to you' },
    ]
    for (const { name, firm, on, why } of again) {
      const email = `${name.split(' ')[0]?.toLowerCase()}@${firm.split(' ')[0]?.toLowerCase()}.example`
      const met = { metOn: '2026-05-09', writeAgainOn: on, writeAgainWhy: why }
      await call('createContact', { name, firm, email, ...met })
    }
    const talks = ['moved', 'stood', 'moved', 'moved'] as const
    for (const [index, outcome] of talks.entries()) {
      await call('saveDebrief', {
        id: crypto.randomUUID(),
        invite: own.id,
        interview: null,
        on: '2026-06-08',
        ease: 3,
        questions: ['Why are you leaving?'],
        learned: '',
        feedback: '',
        cvPoints: index === 0 ? ['the year 2023'] : [],
        goals: '',
        wants: null,
        terms: [{ limit: 'pay', outcome, share: null, words: '' }],
      })
    }
  }, ownInvite)
}
