import { Link } from 'react-aria-components'
import { useLit } from '../../state/links.ts'
import type { ChangeItem } from './change-items.ts'

/** One item of what would change the verdict; it leads to its limit, and lights up what it rests on. */
export function ChangeLink({ item, onLimit }: { item: ChangeItem; onLimit: (id: string) => void }) {
  const { lit, ...linked } = useLit(item.evidence)
  const { limit } = item
  const look = lit ? 'is-lit' : undefined
  return (
    <span className={look} {...linked}>
      {limit === null ? <b>{item.text}</b> : <Link onPress={() => onLimit(`limit-${limit}`)}>{item.text}</Link>}
    </span>
  )
}
