import type { ReactNode } from 'react'
import type { PanelProps } from '../../panel.ts'
import { LinksContext, useLinks } from '../../state/links.ts'

/** The links of the invite as it is now, for all that stands within. */
export function LiveLinks({
  state,
  dispatch,
  children,
}: Pick<PanelProps, 'state' | 'dispatch'> & { children: ReactNode }) {
  return <LinksContext value={useLinks(state, dispatch)}>{children}</LinksContext>
}
