/** Moves the focus to the first visible match of the first selector that has one, once the window is drawn again. */
export function focusSoon(...selectors: string[]): void {
  requestAnimationFrame(() => {
    const found = selectors
      .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
      .find((element) => element.getClientRects().length > 0)
    found?.focus()
  })
}

/** Moves the focus to the next part of the window that says it is one (`data-region`), round and round. */
export function focusRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (element) => element.getClientRects().length > 0,
  )
  const current = regions.findLastIndex((region) => region.contains(document.activeElement))
  const next = current === -1 && step === -1 ? regions.length - 1 : (current + step + regions.length) % regions.length
  regions[next]?.focus()
}
