import { expect, test } from 'vitest'
import { pasteBox, verdict } from './desk.ts'
import { freshDataFolder, type RunningApp, startApp } from './harness.ts'
import { inviteText } from './invite-text.ts'

/** Most actions a task of a new user may take. */
const mostActions = 5

/** Counts what a person does: each press, click or word typed is one action. */
function actor() {
  let count = 0
  return {
    async act(action: () => Promise<unknown>): Promise<void> {
      count += 1
      await action()
    },
    count: () => count,
  }
}

async function newUser(): Promise<RunningApp> {
  const app = await startApp(await freshDataFolder())
  await pasteBox(app.page).waitFor()
  await app.electron.evaluate(({ clipboard }, text) => clipboard.writeText(text), inviteText)
  return app
}

async function paste({ page }: RunningApp): Promise<void> {
  await page.keyboard.press('ControlOrMeta+V')
  await verdict(page).waitFor()
}

test('a first invite is pasted and its advice stands there', async () => {
  const app = await newUser()
  const { act, count } = actor()
  await act(() => paste(app))
  expect(await verdict(app.page).textContent()).toMatch(/^(Go|Ask first|Say no)/)
  expect(count()).toBeLessThanOrEqual(mostActions)
})

test('why it is advised is found out', async () => {
  const app = await newUser()
  const { act, count } = actor()
  await act(() => paste(app))
  const sign = app.page
    .getByRole('region', { name: /^For going$|^Against$/ })
    .getByRole('link')
    .first()
  await act(() => sign.click())
  const card = app.page.getByRole('region', { name: /, explained$/ })
  await card.waitFor()
  expect(await card.textContent()).toMatch(/\w+ \w+/)
  expect(count()).toBeLessThanOrEqual(mostActions)
})

test('the pay is put right and the advice follows', async () => {
  const app = await newUser()
  const { page } = app
  await page.evaluate(() =>
    window.api.call('saveSituation', { lowestPay: { amount: 40_000, currency: 'GBP', period: 'year' } }),
  )
  await page.reload()
  await pasteBox(page).waitFor()
  const { act, count } = actor()
  await act(() => paste(app))
  const before = await verdict(page).textContent()
  await act(() => page.getByRole('button', { name: /^Put right: Pay,/ }).click())
  await act(() => page.keyboard.press('Tab'))
  await act(() => page.keyboard.type('45000'))
  await act(() => page.keyboard.press('Enter'))
  await expect.poll(() => verdict(page).textContent()).not.toBe(before)
  expect(count()).toBeLessThanOrEqual(mostActions)
})
