import type { Database } from 'better-sqlite3'
import { type InviteSort, type InviteStatus, type InviteSummary, inviteStatuses } from '../../../common/invite.ts'
import type { InviteFilter as ChosenFilter, DueFilter } from '../../../common/invite-filter.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { searchFor } from '../search.ts'
import { firstWords, type InviteRow } from './invites.ts'

/** Which invites to list. */
export interface InviteFilter {
  /** What the person typed; anything. */
  query: string
  /** Null means all. */
  status: InviteStatus | null
  /** Newest change first when missing. */
  sort?: InviteSort | undefined
  /** What else they have to fit; nothing when missing. */
  filter?: ChosenFilter | undefined
  /** The most that are listed; all when missing. */
  limit?: number | undefined
  /** The local day it is, for what is still to come. */
  today: LocalDate
}

/** The most of a text that is read for its first words. */
const openingLength = 300

/** The start of the next interview that is in the diary. */
const planned = `(SELECT min(start) FROM interviews
  WHERE invite = invites.number AND state = 'planned' AND removed_at IS NULL AND start >= @today)`

/**
 * The next day from `@today` on that asks something: the answer while none was given, and the interview while it is
 * ahead: the one in the diary, else the one the text speaks of. Null when nothing does.
 */
export const due = `nullif(min(
  CASE WHEN status = 'new' AND reply_by >= @today THEN substr(reply_by, 1, 10) ELSE '~' END,
  CASE WHEN status IN ('new', 'replied', 'scheduled')
    THEN substr(coalesce(${planned}, CASE WHEN interview_start >= @today THEN interview_start END, '~'), 1, 10)
    ELSE '~' END), '~')`

/** Invites with an interview in the diary whose start fits. */
const inDiary = (condition: string) =>
  `number IN (SELECT invite FROM interviews WHERE state = 'planned' AND removed_at IS NULL ${condition})`

/** The conditions of what is due next. */
const dueConditions: Record<DueFilter, string> = {
  overdue: `status IN ('new', 'replied', 'scheduled') AND ((status = 'new' AND reply_by < @today)
    OR (interview_start < @today AND status <> 'replied') OR ${inDiary('AND start < @today')})`,
  week: `status IN ('new', 'replied', 'scheduled') AND ((status = 'new' AND reply_by >= @today AND reply_by < @weekOn)
    OR (interview_start >= @today AND interview_start < @weekOn)
    OR ${inDiary('AND start >= @today AND start < @weekOn')})`,
  none: `NOT (status IN ('new', 'replied', 'scheduled') AND ((status = 'new' AND reply_by >= @today)
    OR ifnull(interview_start >= @today, 0) OR ${inDiary('AND start >= @today')}))`,
}

/** Where a status stands in the order people go through them. */
const statusPlace = `instr('${inviteStatuses.join(' ')}', status)`

/** What each sort goes by, with `%` for its direction. What says nothing comes last, either way. */
const orders: Record<InviteSort['by'], string> = {
  updated: 'updated_at %, number %',
  title: "title = '', title COLLATE NOCASE %, role COLLATE NOCASE %",
  status: `${statusPlace} %, due IS NULL, due`,
  due: `due IS NULL, due %, ${statusPlace}`,
}

const newestFirst: InviteSort = { by: 'updated', order: 'descending' }

/** `column IN (…)` of values that are names in this program; nothing for none. */
const among = (column: string, values: readonly string[]) =>
  values.length === 0 ? '' : `AND ${column} IN (${values.map((value) => `'${value}'`).join(', ')})`

/** The condition of a filter, and the values it names. */
function conditionOf({ query, status, filter, today }: InviteFilter): {
  where: string
  values: Record<string, string | null>
  /** Whether more is asked than words. */
  isNarrowed: boolean
  search: 'all' | 'words' | 'literal'
} {
  const search = searchFor(query)
  const found = {
    all: '',
    words: 'AND number IN (SELECT rowid FROM invite_words WHERE invite_words MATCH @search)',
    literal: 'AND (instr(text, @search) > 0 OR instr(reply_text, @search) > 0)',
  }[search.by]
  const narrowing = [
    status === null ? '' : 'AND status = @status',
    among('status', filter?.statuses ?? []),
    among('decision', filter?.decisions ?? []),
    filter?.due ? `AND ${dueConditions[filter.due]}` : '',
    filter?.interview ? `AND ${filter.interview === 'none' ? 'NOT' : ''} ${inDiary('')}` : '',
  ].filter((part) => part !== '')
  return {
    where: ['deleted_at IS NULL', ...narrowing, found].join(' '),
    isNarrowed: narrowing.length > 0,
    search: search.by,
    values: {
      status,
      today,
      weekOn: dayAfter(today, 7),
      search: search.by === 'words' ? search.expression : search.by === 'literal' ? search.piece : null,
    },
  }
}

/** The day some days after another. */
function dayAfter(day: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** How many invites there are. */
export interface InviteCounts {
  /** Those that fit the filter. */
  found: number
  /** All in the list. */
  total: number
  /** All that are not closed. */
  open: number
}

/** Counts invites in the list. */
export function countInvites(db: Database, filter: InviteFilter): InviteCounts {
  const byStatus = new Map(
    db
      .prepare<[], [InviteStatus, number]>(
        'SELECT status, count(*) FROM invites INDEXED BY invites_to_count WHERE deleted_at IS NULL GROUP BY status',
      )
      .raw()
      .all(),
  )
  const total = [...byStatus.values()].reduce((sum, count) => sum + count, 0)
  const isPlain = filter.filter === undefined && searchFor(filter.query).by === 'all'
  const plain = filter.status === null ? total : (byStatus.get(filter.status) ?? 0)
  return { found: isPlain ? plain : countFound(db, filter), total, open: total - (byStatus.get('closed') ?? 0) }
}

/** How many invites fit a filter. */
function countFound(db: Database, filter: InviteFilter): number {
  const { where, values, isNarrowed, search } = conditionOf(filter)
  // Rows in the trash are few: leaving them out costs less than a look at each row that was found.
  const sql =
    !isNarrowed && search === 'words'
      ? `SELECT count(*) FROM invite_words WHERE invite_words MATCH @search
           AND rowid NOT IN (SELECT number FROM invites WHERE deleted_at IS NOT NULL)`
      : `SELECT count(*) FROM invites ${search === 'all' ? 'INDEXED BY invites_to_filter' : ''} WHERE ${where}`
  return db.prepare<[typeof values], number>(sql).pluck().get(values) ?? 0
}

/** From so many hits on, it is faster to go through all invites by their change and look each up among the hits. */
const manyHits = 2000

/** Whether an FTS5 expression finds so many invites that going through its hits one by one takes long. */
export function hasManyHits(db: Database, search: string | null): boolean {
  const count = db
    .prepare<[string | null], number>(
      `SELECT count(*) FROM (SELECT 1 FROM invite_words WHERE invite_words MATCH ? LIMIT ${manyHits})`,
    )
    .pluck()
    .get(search)
  return count === manyHits
}

/** Invites in the list; equal ones by their newest change. */
export function listInvites(db: Database, filter: InviteFilter): InviteSummary[] {
  const { where, values, isNarrowed, search } = conditionOf(filter)
  const sort = filter.sort ?? newestFirst
  const order = `${orders[sort.by].replaceAll('%', sort.order === 'ascending' ? 'ASC' : 'DESC')}${sort.by === 'updated' ? '' : ', updated_at DESC, number DESC'}`
  // What is filtered by, and what is sorted by at first, lies in one index: the rows are looked at only for what is shown.
  const isChosenFirst =
    sort.by === 'updated' &&
    ((isNarrowed && search === 'all') || (search === 'words' && hasManyHits(db, values.search ?? null)))
  const index = filter.status !== null && filter.filter === undefined ? 'invites_by_status' : 'invites_to_filter'
  const chosen = `number IN (SELECT number FROM invites INDEXED BY ${index} WHERE ${where}
    ORDER BY ${order} LIMIT @limit)`
  type Row = Pick<InviteRow, 'id' | 'status' | 'received_at' | 'updated_at' | 'role' | 'is_example'> & {
    title: string
    opening: string | null
    due: LocalDate | null
  }
  const rows = db
    .prepare<[Record<string, string | number | null>], Row>(
      // Without a name the opening words are the title; only then is the long column touched.
      `SELECT id, status, received_at, updated_at, role, is_example, coalesce(company, contact_name, '') AS title,
         CASE WHEN company IS NULL AND contact_name IS NULL THEN substr(text, 1, ${openingLength}) END AS opening,
         ${due} AS due
       FROM invites WHERE ${isChosenFirst ? chosen : where} ORDER BY ${order} LIMIT @limit`,
    )
    // SQLite takes a negative limit for none.
    .all({ ...values, limit: filter.limit ?? -1 })
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    receivedAt: row.received_at,
    updatedAt: row.updated_at,
    isExample: row.is_example === 1,
    title: row.opening === null ? row.title : firstWords(row.opening),
    subtitle: row.role ?? '',
    dueAt: row.due,
  }))
}
