import { expect, test } from 'vitest'
import { screens, startAtRest, tour } from './screens.ts'

/** What somebody hears who does not see the window: `npm run test:e2e -- tree --update` writes it again. */
test('every screen is told as it was reviewed', async () => {
  const app = await startAtRest()
  await tour(app, screens, async ({ id }) => {
    const told = await app.page.locator('body').ariaSnapshot()
    // Where the data lies is another folder in every run.
    const kept = told.replace(/(?<=One folder on this computer: )[^"\n]{1,200}/u, 'FOLDER')
    await expect.soft(`${kept}\n`).toMatchFileSnapshot(`trees/${id}.yml`)
  })
}, 240_000)
