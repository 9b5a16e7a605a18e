import './contents.css'
import { Button } from 'react-aria-components'

/** The parts of a long page. */
export interface ContentsProps {
  label: string
  parts: readonly { id: string; title: string }[]
}

/** Leads to the parts of a long page. Each part is an element with the id `part-<id>` that can have the focus. */
export function Contents({ label, parts }: ContentsProps) {
  return (
    <nav className="contents" aria-label={label}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <Button className="contents-entry" onPress={() => goTo(`part-${id}`)}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function goTo(id: string): void {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}
