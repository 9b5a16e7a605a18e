/** A stretch of words of a sentence, or the name of what stands in a slot. */
export type SentencePiece = { kind: 'words'; text: string } | { kind: 'slot'; name: string }

/** Stands around the name of a slot; nobody types it. */
const fence = '\u0001'

/** A sentence taken apart at its slots; `fill` writes the sentence with something in each of them. */
export function piecesOf(fill: (values: Record<string, string>) => string, names: readonly string[]): SentencePiece[] {
  const sentence = fill(Object.fromEntries(names.map((name) => [name, `${fence}${name}${fence}`])))
  return sentence
    .split(fence)
    .map(
      (piece, index): SentencePiece =>
        index % 2 === 0 ? { kind: 'words', text: piece } : { kind: 'slot', name: piece },
    )
    .filter((piece) => piece.kind === 'slot' || piece.text !== '')
}
