import type { Page } from 'playwright-core'

const pressed =
  'button, input, select, textarea, a[href], [role="link"], [role="tab"], [role="option"], [role^="menuitem"]'

/** What lies over the rest on purpose: only things within one of them must not lie over each other. */
const layers = '[data-trigger][data-placement], [role="dialog"], [data-veil], .tray, .card, .toasts'

/** Things to press that lie over each other, where they can be seen: one line a pair, which names both by their words. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ selector, over }) => {
      interface Box {
        left: number
        top: number
        right: number
        bottom: number
      }
      const meet = (one: Box, other: Box): Box => ({
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.min(one.right, other.right),
        bottom: Math.min(one.bottom, other.bottom),
      })
      // Letters of one line may touch those of the next; a finger needs two pixels to notice.
      const isSome = ({ left, top, right, bottom }: Box) => right - left > 2 && bottom - top > 2
      const cutTo = (element: Element, box: Box): Box => {
        let seen = box
        for (let around = element.parentElement; around !== null; around = around.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(around)
          if (overflowX !== 'visible' || overflowY !== 'visible') seen = meet(seen, around.getBoundingClientRect())
        }
        return seen
      }
      const name = (element: Element) =>
        `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`
      const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      const things = [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((element) => element.closest('[inert], [aria-hidden="true"]') === null)
        .map((element) => ({
          element,
          layer: element.closest(over),
          // Words that break over lines are as many boxes.
          boxes: [...element.getClientRects()].map((box) => cutTo(element, meet(screen, box))).filter(isSome),
        }))
        // What only a reader aloud meets has no size.
        .filter(({ boxes }) => boxes.length > 0)
      type Thing = (typeof things)[number]
      /** A button in a field, such as the one that opens its list, belongs to it. */
      const isIn = (button: Thing, field: Thing) =>
        field.element.matches('input, textarea') &&
        field.element.parentElement?.contains(button.element) &&
        button.boxes.every(({ left, right }) => field.boxes.some((box) => box.left <= left && right <= box.right))
      const found: string[] = []
      things.forEach((one, index) => {
        for (const other of things.slice(index + 1)) {
          const isWithin = one.element.contains(other.element) || other.element.contains(one.element)
          if (one.layer !== other.layer || isWithin || isIn(one, other) || isIn(other, one)) continue
          if (one.boxes.some((box) => other.boxes.some((its) => isSome(meet(box, its))))) {
            found.push(`${name(one.element)} and ${name(other.element)} lie over each other`)
          }
        }
      })
      return found
    },
    { selector: pressed, over: layers },
  )
}
