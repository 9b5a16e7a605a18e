import type { PanelProps } from '../../panel.ts'

/** What every part of the search is given. */
export interface PartProps extends Omit<PanelProps, 'panels'> {
  /** The moment the search is looked at. */
  now: Date
}
