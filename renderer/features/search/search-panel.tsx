import type { PanelProps } from '../../panel.ts'

/** The whole search. */
export function SearchPanel({ state }: PanelProps) {
  return <p>{state.search.part}</p>
}
