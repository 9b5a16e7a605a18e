const paths = {
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  left: 'M10 4l-4 4 4 4',
  close: 'M4 4l8 8M12 4l-8 8',
  tick: 'M3 8.5l3.4 3.5L13 4.5',
  question: 'M5.3 5.6c0-1.6 1.2-2.6 2.7-2.6s2.7 1 2.7 2.4c0 1.9-2.6 2-2.6 4.1M8 12.8v.1',
} as const

/** The drawings of the interface. */
export type LineIconName = keyof typeof paths

/** A small drawing beside a word; never alone in meaning. */
export function LineIcon({ name }: { name: LineIconName }) {
  return (
    <svg className="line-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
