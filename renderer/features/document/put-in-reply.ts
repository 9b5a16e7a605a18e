/**
 * A reply with some sentences more, each in a paragraph before the last one, which is the greeting under the letter.
 * What the reply says already is not said twice; null when it says all of it.
 */
export function putInReply(reply: string, sentences: readonly string[]): string | null {
  const fresh = sentences.filter((sentence) => !reply.includes(sentence))
  if (fresh.length === 0) return null
  const words = reply.trimEnd()
  const added = fresh.join('\n\n')
  const last = words.lastIndexOf('\n\n')
  if (last === -1) return words === '' ? `${added}\n` : `${words}\n\n${added}\n`
  return `${words.slice(0, last)}\n\n${added}${words.slice(last)}\n`
}
