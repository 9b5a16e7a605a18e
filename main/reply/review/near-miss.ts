/**
 * Whether two words in small letters differ by so little that one is probably the other misspelt: one letter added,
 * left out, changed or two swapped; two such slips in words of seven letters and more. Words under four letters never.
 */
export function isNearMiss(word: string, name: string): boolean {
  if (word === name || Math.min(word.length, name.length) < 4) return false
  return slips(word, name) <= (Math.max(word.length, name.length) >= 7 ? 2 : 1)
}

/** How many slips lie between two words; 9 when they are too long to be names. */
function slips(a: string, b: string): number {
  if (Math.max(a.length, b.length) > 40) return 9
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1
      let least = Math.min((row[k - 1] ?? 9) + 1, (last[k] ?? 9) + 1, (last[k - 1] ?? 9) + same)
      // "Preist" for "Priest"
      if (a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) least = Math.min(least, (before[k - 2] ?? 9) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 9
}
