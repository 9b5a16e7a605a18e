import { getDocumentProxy } from 'unpdf'
import { ok, type Result } from '../../common/result.ts'
import { type Refusal, refuse } from './refuse.ts'
import { tidy } from './text-flow.ts'

/** An advert has a few pages; a book is cut here. */
const maxPages = 100

/** A gap above this many line heights parts paragraphs. */
const paragraphGap = 1.6

/** Words further apart than this share of their size have a blank between them. */
const wordGap = 0.15

/** A run of characters as it stands on a page. */
interface Run {
  str: string
  /** Distances from the lower left corner, in points. */
  x: number
  y: number
  width: number
  /** Size of the letters, in points. */
  size: number
}

/** The words of a PDF, and how many of its pages were left out. */
export async function pdfText(bytes: Uint8Array): Promise<Result<{ text: string; pagesLeft: number }, Refusal>> {
  // A copy: the library takes the memory it is given for itself.
  const opened = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    useSystemFonts: false,
  }).then(
    (pdf) => ok(pdf),
    (error) => refuse((error as Error).name === 'PasswordException' ? 'locked' : 'damaged'),
  )
  if (!opened.ok) return opened
  const pdf = opened.value
  const pages: string[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(layOut(items.flatMap((item) => ('str' in item ? [runOf(item)] : []))))
  }
  const text = pages.filter((page) => page !== '').join('\n\n')
  return text === '' ? refuse('picture') : ok({ text, pagesLeft: Math.max(0, pdf.numPages - maxPages) })
}

function runOf({
  str,
  transform,
  width,
  height,
}: {
  str: string
  transform: number[]
  width: number
  height: number
}): Run {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform
  return { str, x, y, width, size: Math.hypot(c, d) || height || 1 }
}

/** Puts runs together to lines and paragraphs, in the order the file has them. */
function layOut(runs: readonly Run[]): string {
  let text = ''
  let last: Run | null = null
  for (const run of runs) {
    if (run.str === '') continue
    if (last !== null) {
      const drop = Math.abs(last.y - run.y)
      const size = Math.max(last.size, run.size)
      if (drop > size / 2) text += drop > size * paragraphGap || run.y > last.y ? '\n\n' : '\n'
      else if (run.x - (last.x + last.width) > size * wordGap && !/\s$/.test(text) && !/^\s/.test(run.str)) text += ' '
    }
    text += run.str
    last = run
  }
  return tidy(text)
}
