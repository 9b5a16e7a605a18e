/** The place in a list that a key goes to; null for a key that goes nowhere. `onPage` is how many rows can be seen. */
export function rowAfter(key: string, index: number, count: number, onPage: number): number | null {
  const within = (place: number) => Math.max(0, Math.min(place, count - 1))
  switch (key) {
    case 'ArrowDown':
      return within(index + 1)
    case 'ArrowUp':
      return within(index - 1)
    case 'PageDown':
      return within(index + Math.max(1, onPage))
    case 'PageUp':
      return within(index - Math.max(1, onPage))
    case 'Home':
      return 0
    case 'End':
      return within(count - 1)
    default:
      return null
  }
}
