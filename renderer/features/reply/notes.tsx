import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ReviewFinding } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'
import type { EditorHandle } from '../../ui/editor.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { Note } from './note.tsx'
import { noteId } from './note-id.ts'
import { placeNotes } from './place-notes.ts'

/** What the margin shows. */
export interface NotesProps {
  findings: readonly ReviewFinding[]
  /** Whether more may follow. */
  progress: 'looking' | 'looked'
  /** The note the person is at; -1 for none. */
  at: number
  editor: RefObject<EditorHandle | null>
  onAt: (index: number) => void
  onMend: (finding: ReviewFinding) => void
}

/** The notes of the review: each beside its words where there is room, else a list under the sheet. The text never moves for them. */
export function Notes({ findings, progress, at, editor, onAt, onMend }: NotesProps) {
  const isBeside = useMedia('(min-width: 1180px)')
  const list = useRef<HTMLUListElement>(null)
  const [tops, setTops] = useState<{ places: readonly number[]; end: number }>({ places: [], end: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: an opened note has another height.
  useLayoutEffect(() => {
    const content = editor.current?.content()
    const { current } = list
    if (!isBeside || !content || current === null) return
    const place = () => {
      const heights = findings.map((_, index) => document.getElementById(noteId(index))?.offsetHeight ?? 0)
      const wanted = findings.map(({ span }, index) => ({
        wanted: span === null ? 0 : (editor.current?.topOf(span.start) ?? 0),
        height: heights[index] ?? 0,
      }))
      const places = placeNotes(wanted)
      const end = (places.at(-1) ?? 0) + (heights.at(-1) ?? 0)
      setTops((before) => (before.end === end && before.places.join() === places.join() ? before : { places, end }))
    }
    place()
    const watch = new ResizeObserver(place)
    watch.observe(content)
    return () => watch.disconnect()
  }, [findings, at, isBeside, editor])
  return (
    <section
      className={isBeside ? 'notes is-beside' : 'notes'}
      aria-label={t('reply.notes')}
      aria-busy={progress === 'looking'}
    >
      <ul ref={list} style={isBeside ? { minBlockSize: tops.end } : undefined}>
        {findings.map((finding, index) => (
          <Note
            key={`${finding.rule} ${noteKey(findings, index)}`}
            finding={finding}
            index={index}
            state={index === at ? 'open' : 'shut'}
            top={isBeside ? (tops.places[index] ?? 0) : null}
            onOpen={() => onAt(index)}
            onMend={() => onMend(finding)}
          />
        ))}
      </ul>
    </section>
  )
}

/** Which of the findings of one rule it is, so that a note stays the same element while the text moves. */
function noteKey(findings: readonly ReviewFinding[], index: number): number {
  return findings.slice(0, index).filter(({ rule }) => rule === findings[index]?.rule).length
}
