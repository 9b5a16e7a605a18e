import type { Database } from 'better-sqlite3'
import { type DebriefCalls, debriefCalls } from './calls/debriefs.ts'
import { type ExchangeCalls, exchangeCalls } from './calls/exchange.ts'
import { type HistoryCalls, historyCalls } from './calls/history.ts'
import { type InterviewCalls, interviewCalls } from './calls/interviews.ts'
import { type InviteCalls, inviteCalls } from './calls/invites.ts'
import { type PeopleCalls, peopleCalls } from './calls/people.ts'
import { type ReminderCalls, reminderCalls } from './calls/reminders.ts'
import { type ReplyVersionCalls, replyVersionCalls } from './calls/reply-versions.ts'
import { type SettingCalls, settingCalls } from './calls/settings.ts'
import { type TimelineCalls, timelineCalls } from './calls/timeline.ts'
import { createKeeper, type StoreSources } from './keeper.ts'

export type { Stored, StoreSources } from './keeper.ts'

/** All that is kept: the calls by what they are about. Each is one transaction, whole or not at all. */
export interface Store
  extends InviteCalls,
    SettingCalls,
    TimelineCalls,
    InterviewCalls,
    PeopleCalls,
    DebriefCalls,
    ExchangeCalls,
    ReminderCalls,
    ReplyVersionCalls,
    HistoryCalls {
  /** Closes the file. Calls after it are a broken invariant. */
  close(): void
}

/** The calls on an open, migrated database. */
export function createStore(db: Database, sources: StoreSources): Store {
  const keeper = createKeeper(db, sources)
  return {
    ...inviteCalls(keeper),
    ...settingCalls(keeper),
    ...timelineCalls(keeper),
    ...interviewCalls(keeper),
    ...peopleCalls(keeper),
    ...debriefCalls(keeper),
    ...exchangeCalls(keeper),
    ...reminderCalls(keeper),
    ...replyVersionCalls(keeper),
    ...historyCalls(keeper),
    close: () => {
      db.close()
    },
  }
}
