import type { Page } from 'playwright-core'

/**
 * Has the page watch, from each time it is loaded, for anything that moves: in every picture that is drawn and in every
 * event that says so. What takes no time does not move.
 */
export async function watchMotion(page: Page): Promise<void> {
  await page.addInitScript(() => {
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

/** What moved since the page was loaded. */
export function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(window as unknown as { seenMoving: ReadonlySet<string> }).seenMoving])
}
