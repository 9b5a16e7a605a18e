// `12`, `97.6`, `+1.3`, `-4.5`, `1,024`, `3.1×`, or nothing
const figure = /^[+-]?[\d,.]{0,20}\s?[×%]?$/

/** A table in Markdown. Columns of figures are set to the right, all others to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i > 0 && rows.every((row) => figure.test(row[i] ?? '')) ? '---:' : ':---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
