/** Most lines of the invite that are quoted, and the longest of them. */
const mostLines = 3
const longestLine = 200

// Samples: `Subject: Interview`, `Message-ID: <a1@marl-street.example>`.
const header = /^[A-Za-z][\w-]{0,60}: /u

/** The first lines of what an invite says, quoted; empty when it says nothing. */
export function quoteOf(invite: string): string {
  return invite
    .slice(0, 20_000)
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !header.test(line))
    .slice(0, mostLines)
    .map((line) => `> ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`)
    .join('\n')
}
