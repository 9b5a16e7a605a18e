/** The element of a mark that can have the focus: its own, or the one of the mark drawn over its first words. */
export function markElement(letter: HTMLElement, id: string): HTMLElement | null {
  const name = CSS.escape(id)
  return (
    letter.querySelector<HTMLElement>(`[data-mark="${name}"]`) ??
    letter.querySelector(`[data-begins~="${name}"]`)?.closest<HTMLElement>('[data-mark]') ??
    null
  )
}
