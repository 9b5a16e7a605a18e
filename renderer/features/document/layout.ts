import { paperDivider } from '../../../common/papers.ts'
import type { DocumentSummary, PaperKind } from '../../../common/reading.ts'
import { contains, type Span } from '../../../common/span.ts'
import type { Mark } from './marks.ts'
import { cutIntoRuns, type Run } from './segments.ts'

/** Text of the letter in pieces that are drawn, and drawn again, by themselves. */
export interface TextBlock {
  /** The divider that Second Look itself put between two papers is not drawn: each has a head of its own. */
  kind: 'text' | 'divider'
  span: Span
  chunks: Run[][]
}

/** A part of the letter that can be folded away. */
export interface Fold {
  kind: PaperKind | 'quoted' | 'footer'
  /** The same after the text is read again. */
  id: string
  span: Span
  /** What it is called: the title of a paper, else its first words. */
  title: string
  /** How it lies before the person touched it. */
  atFirst: 'open' | 'folded'
  blocks: Block[]
}
export type Block = TextBlock | Fold

/** Code units after which a new chunk begins at the next line. */
const chunkLength = 4000
/** A chunk is never longer, even where no line and no word ends. */
const longestChunk = 20_000
const titleLength = 70

/** The letter from top to bottom: papers when there are several, and in them what is quoted or a footer, as folds. */
export function layOut(
  text: string,
  document: Pick<DocumentSummary, 'parts' | 'papers'> | null,
  marks: readonly Pick<Mark, 'id' | 'kind' | 'spans' | 'begins'>[],
): Block[] {
  const whole: Span = { start: 0, end: text.length }
  const blocks = document === null ? [plain(whole)] : papersOf(text, document)
  const cuts = blocks.flatMap((block) => cutsOf(text, block))
  const runs = cutIntoRuns(text, document?.parts ?? [], marks, cuts)
  fill(blocks, runs, new Set(cuts))
  return blocks.filter((block) => isFold(block) || block.chunks.length > 0)
}

/** Whether a block can be folded away. */
export function isFold(block: Block): block is Fold {
  return block.kind !== 'text' && block.kind !== 'divider'
}

/** Ids of the folds that some words lie in, outermost first. */
export function foldsAround(span: Span, blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    isFold(block) && contains(block.span, span) ? [block.id, ...foldsAround(span, block.blocks)] : [],
  )
}

function papersOf(text: string, { parts, papers }: Pick<DocumentSummary, 'parts' | 'papers'>): Block[] {
  if (papers.length < 2) return partsOf(text, { start: 0, end: text.length }, parts)
  return papers.map((paper, index): Fold => {
    // What stands between two papers belongs to the first of them, so that no word is left out.
    const start = index === 0 ? 0 : paper.span.start
    const span = { start, end: papers[index + 1]?.span.start ?? text.length }
    const rest = { start: paper.span.end, end: span.end }
    const isDivider = rest.end > rest.start && text.slice(rest.start, rest.end).trim() === paperDivider.trim()
    const inner = isDivider ? { start, end: rest.start } : span
    const blocks = partsOf(text, inner, parts)
    if (isDivider) blocks.push({ ...plain(rest), kind: 'divider' })
    return { kind: paper.kind, id: `paper-${index}`, span, title: paper.title, atFirst: 'open', blocks }
  })
}

/** Earlier messages and footers as folds, the rest as text. */
function partsOf(text: string, span: Span, parts: DocumentSummary['parts']): Block[] {
  const inside = parts.filter((part) => contains(span, part.span))
  // A mail that is nothing but a forwarded one is not folded away.
  const isRest = inside.some(
    ({ kind, span: { start, end } }) => kind === 'body' && text.slice(start, end).trim() !== '',
  )
  const blocks: Block[] = []
  let last = span.start
  for (const part of inside) {
    if (part.kind !== 'quoted' && part.kind !== 'footer') continue
    if (part.span.start > last) blocks.push(plain({ start: last, end: part.span.start }))
    blocks.push({
      kind: part.kind,
      id: `${part.kind}-${blocks.length}-in-${span.start}`,
      span: part.span,
      title: firstWords(text, part.span),
      atFirst: isRest ? 'folded' : 'open',
      blocks: [plain(part.span)],
    })
    last = part.span.end
  }
  if (span.end > last) blocks.push(plain({ start: last, end: span.end }))
  return blocks
}

/** A block that only knows where it is; its chunks come later. */
function plain(span: Span): TextBlock {
  return { kind: 'text', span, chunks: [] }
}

/** Where the block and its chunks begin. */
function cutsOf(text: string, block: Block): number[] {
  if (isFold(block)) return block.blocks.flatMap((inner) => cutsOf(text, inner))
  const { start, end } = block.span
  const cuts = [start]
  for (let next = nextChunk(text, start); next < end; next = nextChunk(text, next)) cuts.push(next)
  return cuts
}

/** Where the next chunk begins: at a line; where a line does not end, at a word. */
function nextChunk(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start + chunkLength)
  if (lineEnd !== -1 && lineEnd - start < longestChunk) return lineEnd + 1
  if (text.length - start < longestChunk) return text.length
  const wordEnd = text.indexOf(' ', start + chunkLength)
  if (wordEnd !== -1 && wordEnd - start < longestChunk) return wordEnd + 1
  const middle = start + longestChunk
  // A pair of surrogates is one character.
  return (text.codePointAt(middle - 1) ?? 0) > 0xffff ? middle + 1 : middle
}

/** Hands every run to the block it lies in; both are in text order. */
function fill(blocks: readonly Block[], runs: readonly Run[], cuts: ReadonlySet<number>): void {
  const texts = textBlocks(blocks)
  let index = 0
  for (const run of runs) {
    while ((texts[index + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= run.start) index += 1
    const chunks = texts[index]?.chunks
    if (cuts.has(run.start)) chunks?.push([run])
    else chunks?.at(-1)?.push(run)
  }
}

function textBlocks(blocks: readonly Block[]): TextBlock[] {
  return blocks.flatMap((block) => (isFold(block) ? textBlocks(block.blocks) : [block]))
}

function firstWords(text: string, span: Span): string {
  // "> On Monday Ada wrote:" → "On Monday Ada wrote:"
  const words = text
    .slice(span.start, Math.min(span.end, span.start + 4 * titleLength))
    .replace(/[\s>_*=-]+/g, ' ')
    .trim()
  return words.length > titleLength ? `${words.slice(0, titleLength).replace(/\s\S*$/, '')} …` : words
}
