/**
 * The same answers, kept for the words asked about last: for pure functions that are asked the same again and again.
 * Once `most` answers are kept, all are forgotten and learned anew: a guard against endless input.
 */
export function remember<T>(answer: (words: string) => T, most = 2000): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    const found = answer(words)
    if (known.size >= most) known.clear()
    known.set(words, found)
    return found
  }
}
