import { readFileSync, writeFileSync } from 'node:fs'

const marksOf = (name: string) => [`<!-- ${name} -->`, `<!-- /${name} -->`] as const

/** Puts words between `<!-- name -->` and `<!-- /name -->` of a page, in place of those there. */
export function writeBetweenMarks(page: string, name: string, words: string): void {
  const [start, end] = marksOf(name)
  const text = readFileSync(page, 'utf8')
  const [before = '', after = ''] = [text.split(start)[0], text.split(end)[1]]
  writeFileSync(page, `${before}${start}\n\n${words}\n\n${end}${after}`)
}

/** What stands between the marks of a page. */
export function readBetweenMarks(page: string, name: string): string {
  const [start, end] = marksOf(name)
  return readFileSync(page, 'utf8').split(start)[1]?.split(end)[0] ?? ''
}
