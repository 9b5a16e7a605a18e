/** Free words with commas between them, without blanks and doubles. */
export function parseList(typed: string): string[] {
  const seen = new Map<string, string>()
  for (const item of typed.split(',').map((piece) => piece.trim())) {
    if (item !== '' && !seen.has(item.toLowerCase())) seen.set(item.toLowerCase(), item)
  }
  return [...seen.values()]
}
