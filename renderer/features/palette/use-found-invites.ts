import { useEffect, useState } from 'react'
import type { InviteSummary } from '../../../common/invite.ts'
import type { Controller } from '../../state/controller.ts'

/** How many invites are shown; who wants more looks in the list. */
const most = 6

/** The invites that have what was typed; those of the last search until the next one is done. */
export function useFoundInvites(typed: string, controller: Controller): readonly InviteSummary[] {
  const [found, setFound] = useState<readonly InviteSummary[]>([])
  useEffect(() => {
    let isLatest = true
    const query = typed.trim()
    if (query === '') setFound([])
    else void controller.find(query).then((invites) => isLatest && setFound(invites.slice(0, most)))
    return () => {
      isLatest = false
    }
  }, [typed, controller])
  return found
}
