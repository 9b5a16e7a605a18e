import './waiting-line.css'
import { useEffect, useState } from 'react'
import type { Controller } from '../../state/controller.ts'
import type { Action } from '../../state/reduce.ts'
import type { AppState } from '../../state/state.ts'
import { useAsked } from '../../state/use-asked.ts'
import { RemindersLine } from './reminders-line.tsx'
import { useSearchWays } from './use-search-ways.ts'

/** Says at the top of the window what is due, also what came due while it was closed. */
export function WaitingLine(props: { state: AppState; dispatch: (action: Action) => void; controller: Controller }) {
  const { state, dispatch, controller } = props
  const [minutes, setMinutes] = useState(0)
  useEffect(() => {
    // What comes due while the window is open is told within the minute.
    const timer = setInterval(() => setMinutes((count) => count + 1), 60_000)
    return () => clearInterval(timer)
  }, [])
  const reminders = useAsked(controller.ask, 'listReminders', null, state.keptVersion + minutes)
  const ways = useSearchWays(controller, dispatch)
  const [now] = useState(() => new Date())
  if (reminders === null) return null
  return (
    <RemindersLine
      reminders={reminders}
      now={now}
      onOpen={ways.openReminder}
      onDone={(reminder) => void controller.reminderDone(reminder)}
      onLater={(reminder, until) => void controller.reminderLater(reminder, until)}
    />
  )
}
