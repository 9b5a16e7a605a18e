import { ChevronRight } from 'lucide-react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { AppState } from '../../state/state.ts'
import { ignoredInLetter } from '../rules/ignored-items.ts'
import { IgnoredList } from '../rules/ignored-list.tsx'

/** What was found in the letter and does not bother the person; unfolded, each can be brought back. */
export function Ignored({ state, controller }: { state: AppState; controller: Controller }) {
  const items = ignoredInLetter(state, controller)
  if (items.length === 0) return null
  const title = t('verdict.dismissed', { count: items.length })
  return (
    <Disclosure className="dismissed">
      <Heading level={3}>
        <Button slot="trigger" className="theme-head">
          <ChevronRight aria-hidden="true" size={16} />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <IgnoredList label={title} items={items} />
      </DisclosurePanel>
    </Disclosure>
  )
}
