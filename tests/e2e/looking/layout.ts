import type { Page } from 'playwright-core'

/** Least size of what is pressed, in pixels. */
const leastTarget = 24

const pressed = 'button, input, select, textarea, [role="button"], [role="tab"], [role="option"], [role^="menuitem"]'

/** What a person could not read or press: one line a fault, which names it by its words. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ least, selector }) => {
      const found: string[] = []
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[inert]')
      if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the window')
      for (const element of document.querySelectorAll('body *')) {
        const { overflowX } = getComputedStyle(element)
        const isScrolled = overflowX === 'auto' || overflowX === 'scroll'
        if (isScrolled && isSeen(element) && element.scrollWidth > element.clientWidth + 1) {
          found.push(`${name(element)} scrolls sideways`)
        }
      }
      for (const element of document.querySelectorAll(selector)) {
        // A tick box is pressed with its words; what only a reader aloud meets has no size.
        const target = element.matches('input') ? (element.closest('label') ?? element) : element
        if (!isSeen(element) || element.closest('[aria-hidden="true"]')) continue
        const { width, height, left, right } = target.getBoundingClientRect()
        if (width <= 1 || height <= 1) continue
        // What looks small may take more: an `::after` laid round it, as signs have.
        const after = getComputedStyle(target, '::after')
        const round = after.position === 'absolute' ? 2 * Math.max(0, -Number.parseFloat(after.top) || 0) : 0
        if (Math.min(width, height) + round < least - 0.5) {
          found.push(`${name(target)} is ${Math.round(width)} by ${Math.round(height)}`)
        }
        if (left < -1 || right > innerWidth + 1) found.push(`${name(target)} lies beside the window`)
      }
      return found
    },
    { least: leastTarget, selector: pressed },
  )
}
