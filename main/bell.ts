import { Notification, powerMonitor } from 'electron'
import type { CommandId } from '../common/commands.ts'
import type { Reminder } from '../common/reminders.ts'
import type { LocalDateTime } from '../common/situation.ts'
import { language, t } from '../common/words/t.ts'
import type { Clock } from './clock.ts'
import { type ReminderWatch, watchReminders } from './reminders.ts'

/** What the bell needs of the window and the icon beside the clock. */
export interface BellParts {
  /** Brings the window up, or opens one. */
  show(): void
  /** Tells the window that something came due, or which reminder the person chose; nothing when there is no window. */
  send(chosen: Reminder | null): void
  /** Shows what waits next in the menu of the icon; null when nothing does. */
  showNext(line: NextLine | null): void
}

/** A line of the icon's menu. */
export interface NextLine {
  label: string
  click(): void
}

/** Tells the person of what came due, in the system's own way. */
export interface Bell {
  /** Begins to watch. */
  watch(list: (now: LocalDateTime) => readonly Reminder[] | null, clock: Clock): void
  /** A call of the window is over: something may be due at another time now. */
  changed(): void
  /** The commands the window can carry out now; none when it is gone. */
  offered(ids: readonly CommandId[]): void
  /** Is silent from now on. */
  end(): void
}

/** A bell that rings through `Notification`, and says no word of any document but the name of who it is about. */
export function createBell({ show, send, showNext }: BellParts): Bell {
  let watch: ReminderWatch | null = null
  let chosen: Reminder | null = null
  let isReady = false
  /** Those still on the screen: one that nothing holds would not hear its click. */
  const shown = new Set<Notification>()

  const deliver = () => {
    if (chosen === null || !isReady) return
    send(chosen)
    chosen = null
  }
  const open = (reminder: Reminder | null) => {
    show()
    // A window that has just been opened cannot hear yet; it says when it can.
    chosen = reminder
    deliver()
  }
  const look = () => watch?.look()

  return {
    watch(list, clock) {
      watch = watchReminders({
        list,
        localNow: clock.localNow,
        wait(ms, then) {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
        tell(due) {
          const [only = null] = due.length === 1 ? due : []
          const body = only === null ? t('reminders.several', { count: due.length }) : wordsOf(only)
          ring(body, shown, () => open(only))
          if (isReady) send(null)
        },
        showNext: (next) =>
          showNext(
            next && {
              label: t('reminders.next', { what: wordsOf(next), when: whenOf(next) }),
              click: () => open(next),
            },
          ),
      })
      powerMonitor.on('resume', look)
      watch.changed()
    },
    changed: () => watch?.changed(),
    offered(ids) {
      isReady = ids.length > 0
      deliver()
    },
    end() {
      powerMonitor.off('resume', look)
      watch?.end()
    },
  }
}

/** Shows one notification, on systems that have them; the window shows the same at its top. */
function ring(body: string, shown: Set<Notification>, onClick: () => void): void {
  if (!Notification.isSupported()) return
  const notification = new Notification({ title: t('reminders.title'), body })
  shown.add(notification)
  notification.on('click', onClick)
  for (const event of ['click', 'close', 'failed'] as const)
    notification.on(event as 'close', () => shown.delete(notification))
  notification.show()
}

function wordsOf({ kind, title }: Reminder): string {
  return t(`search.reminders.kinds.${kind}`, { title })
}

/** "Thu 11 June, 10:30". */
function whenOf({ dueAt }: Reminder): string {
  const format = new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(new Date(dueAt))
}
