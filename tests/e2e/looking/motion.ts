import type { Page } from 'playwright-core'

/**
 * Watches from now on for anything that moves on the page, in every picture that is drawn and in every event that says
 * so, until the page is loaded again. What takes no time does not move.
 */
export async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>()
    Object.assign(window, { seenMoving: seen })
    const name = (element: Element | null) => `${element?.tagName.toLowerCase()}.${element?.className}`
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        const takes = Number(effect?.getComputedTiming().duration)
        if (takes > 0) seen.add(name(effect instanceof KeyframeEffect ? effect.target : null))
      }
    }
    const lookAgain = () => {
      look()
      requestAnimationFrame(lookAgain)
    }
    lookAgain()
    // One that takes no time says that it starts, too; it is over by then.
    document.addEventListener('animationstart', look, { capture: true })
    document.addEventListener('transitionrun', look, { capture: true })
  })
}

/** What moved since it was watched. */
export function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { seenMoving: ReadonlySet<string> }).seenMoving])
}
