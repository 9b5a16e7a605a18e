import { mostStrokes } from './pattern-words.ts'

/** Strokes as on a wall: full ones are the cases, dashed ones those that were none. The words beside it say the same. */
export function Tally({ count, of }: { count: number; of: number }) {
  if (of > mostStrokes) return <span className="tally" aria-hidden="true" />
  return (
    <svg className="tally" viewBox={`0 0 ${Math.max(of, 1) * 10 + 4} 24`} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have nothing else to tell them by.
        <path key={index} className={index < count ? 'is-case' : ''} d={`M${index * 10 + 6} 3 L${index * 10 + 3} 21`} />
      ))}
    </svg>
  )
}
