import { useEffect, useState } from 'react'
import type { Controller } from '../../state/controller.ts'
import type { Findable } from './entries.ts'

/** How many invites are shown, and how many other hits; who wants more looks in the list. */
const most = { invites: 6, hits: 8 }

/** What the store finds of what was typed. */
export type InStore = Pick<Findable, 'invites' | 'hits'>

const nothing: InStore = { invites: [], hits: [] }

/** What the store has of what was typed; that of the last search until the next one is done. */
export function useFound(typed: string, controller: Controller): InStore {
  const [found, setFound] = useState(nothing)
  useEffect(() => {
    let isLatest = true
    const query = typed.trim()
    if (query === '') setFound(nothing)
    else {
      const asked = [controller.find(query), controller.ask('findEverywhere', { query, limit: most.hits })] as const
      void Promise.all(asked).then(([invites, hits]) => {
        if (isLatest) setFound({ invites: invites.slice(0, most.invites), hits: hits ?? [] })
      })
    }
    return () => {
      isLatest = false
    }
  }, [typed, controller])
  return found
}
