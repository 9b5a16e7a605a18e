import type { ConcernKind, Negotiable } from '../../../common/reading.ts'
import type { RuleEntry } from '../../../common/rule-book.ts'
import type { MarkKind } from '../document/marks.ts'

/** How the words of a rule are marked in a letter, unless the situation makes more of them. */
export function markOf({ kind, negotiable }: { kind: ConcernKind; negotiable: Negotiable }): MarkKind {
  if (kind === 'scam') return 'stop'
  return negotiable === 'no' ? 'fact' : 'talk'
}

/** A sentence that a rule finds, with the found words marked as in a letter. */
export function RuleExample({ example, mark }: { example: RuleEntry['example']; mark: MarkKind }) {
  return (
    <p className="rule-example">
      {example.map((piece, index) =>
        piece.found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move.
          <mark key={index} className={mark}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </p>
  )
}
