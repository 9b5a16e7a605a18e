/**
 * Every place where a pattern with the flag `g` matches, in text order. The same as `text.matchAll`, without the copy
 * of the pattern that it makes each time, which takes longer than looking through a line.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
