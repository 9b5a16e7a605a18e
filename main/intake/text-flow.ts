/** Stands between two cells until the row is whole; no text holds it, as it is taken out of what is written. */
const cellMark = '\u0000'

/** Longest first cell of a row of two that counts as a label, in characters. */
const maxLabelLength = 40

/** A piece of text under way: the whole, a row of a table, or a quoted mail. */
interface Sheet {
  pieces: string[]
  /** The last character written; empty at the beginning. */
  last: string
  /** Line breaks owed before the next word. */
  owed: number
}

/** Writes words with the breaks of a page: blanks and breaks never pile up, and a row of a table is one line if it can. */
export class TextFlow {
  readonly #sheets: Sheet[] = [blankSheet()]
  /** Whether blanks and line breaks count as they stand. */
  keepsBlanks = false

  /** Words to be shown; blanks run together unless they are kept. */
  write(text: string): void {
    const plain = text.replaceAll(cellMark, '')
    if (this.keepsBlanks) {
      this.#put(plain.replace(/\r\n?/g, '\n'))
      return
    }
    // Unbreakable blanks count: they are what empty table cells and spacers hold.
    const words = plain.replace(/[ \t\r\n\f\u00a0\u200b]{1,10000}/g, ' ')
    const sheet = this.#sheet
    const isAtStart = sheet.owed > 0 || sheet.last === '' || ' \n'.includes(sheet.last) || sheet.last === cellMark
    this.#put(isAtStart ? words.replace(/^ /, '') : words)
  }

  /** The sign of a list point. */
  bullet(sign: string): void {
    this.#put(sign)
  }

  /** Ends the line; twice leaves an empty one. */
  endLine(): void {
    this.#sheet.owed = Math.min(this.#sheet.owed + 1, 2)
  }

  /** What follows stands on a line of its own. */
  startLine(): void {
    this.#sheet.owed = Math.max(this.#sheet.owed, 1)
  }

  /** What follows has an empty line before it. */
  startParagraph(): void {
    this.#sheet.owed = 2
  }

  /** What follows is a row of a table, until it is closed. */
  openRow(): void {
    this.#sheets.push(blankSheet())
  }

  /** What follows is another cell of the row. */
  startCell(): void {
    const sheet = this.#sheet
    if (this.#sheets.length === 1) this.startLine()
    else sheet.owed = 0
    if (this.#sheets.length > 1 && sheet.last !== '') this.#put(cellMark)
  }

  /** Puts the row into what is around it. */
  closeRow(): void {
    const row = this.#pop()
    this.startLine()
    if (row !== '') this.#put(joinCells(row))
    this.startLine()
  }

  /** What follows is quoted from an older mail, until it is closed. */
  openQuote(): void {
    this.#sheets.push(blankSheet())
  }

  /** Puts the quoted words into what is around them, marked as mail programs mark them. */
  closeQuote(): void {
    // A cell without its row is a line of its own.
    const cells = this.#pop().split(cellMark)
    const quoted =
      cells.length === 1
        ? (cells[0] ?? '')
        : cells
            .map((cell) => cell.trim())
            .filter(Boolean)
            .join('\n')
    this.startLine()
    if (quoted !== '') this.#put(quoted.replace(/^/gm, '> '))
    this.startParagraph()
  }

  /** All that was written. */
  text(): string {
    while (this.#sheets.length > 1) this.closeRow()
    return tidy(this.#sheet.pieces.join(''))
  }

  get #sheet(): Sheet {
    return this.#sheets[this.#sheets.length - 1] as Sheet
  }

  #put(text: string): void {
    const sheet = this.#sheet
    if (text === '' || (text === ' ' && sheet.owed > 0)) return
    if (sheet.owed > 0 && sheet.last !== '' && sheet.last !== cellMark) sheet.pieces.push('\n'.repeat(sheet.owed))
    sheet.owed = 0
    sheet.pieces.push(text)
    sheet.last = text[text.length - 1] as string
  }

  /** Takes the innermost sheet off and gives its text. The outermost stays. */
  #pop(): string {
    const sheet = this.#sheets.length > 1 ? (this.#sheets.pop() as Sheet) : blankSheet()
    return tidy(sheet.pieces.join(''))
  }
}

function blankSheet(): Sheet {
  return { pieces: [], last: '', owed: 0 }
}

/** `Pay` and `£30,000` become one line; cells with lines of their own stand below each other. */
function joinCells(row: string): string {
  const cells = row.split(cellMark).map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  if (row.includes('\n')) return filled.join('\n')
  const [label = '', value] = filled
  if (filled.length !== 2 || value === undefined || label.length > maxLabelLength) return filled.join(' | ')
  return /[:?]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`
}

/** No blanks at line ends, no more than one empty line. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line, index, lines) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim()
}
