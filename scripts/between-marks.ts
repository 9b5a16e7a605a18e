import { readFileSync, writeFileSync } from 'node:fs'

/** Puts words between `<!-- name -->` and `<!-- /name -->` of a page, in place of those there. */
export function writeBetweenMarks(page: string, name: string, words: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const text = readFileSync(page, 'utf8')
  const [before = '', after = ''] = [text.split(start)[0], text.split(end)[1]]
  writeFileSync(page, `${before}${start}\n\n${words}\n\n${end}${after}`)
}
