import type { Phrase } from '../text/match.ts'

/** A phrase with `#` for a number, as the two phrases it stands for: the number in figures, and in words. */
export function numbered(phrase: string): readonly Phrase[] {
  return [phrase.replace('#', '{number}'), phrase.replace('#', '@count|eleven|twelve|fifteen|eighteen|twenty|ninety')]
}
