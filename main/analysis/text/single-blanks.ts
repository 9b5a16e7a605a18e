/** A text in which every run of white space is one blank. Most are such already: that is told without a copy of them. */
export function singleBlanks(text: string): string {
  let wasBlank = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const isBlank = c <= 32
    // Beyond ASCII other signs are white space too
    if (isBlank ? wasBlank || c !== 32 : c >= 0xa0 && otherSpace.test(text[i] as string))
      return text.replace(/\s+/g, ' ')
    wasBlank = isBlank
  }
  return text
}

const otherSpace = /\s/
