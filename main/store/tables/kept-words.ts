import type { Database } from 'better-sqlite3'
import type { Hit } from '../../../common/history.ts'
import type { Span } from '../../../common/span.ts'
import { prepared } from '../prepared.ts'
import { searchFor } from '../search.ts'
import { isNotGoneWithExample } from './contacts.ts'
import { countUpTo } from './invite-conditions.ts'
import { firstWords } from './invites.ts'
import { wordPlaces } from './word-places.ts'

/** From so many hits on they are not weighed. */
const manyHits = 2000

/** What SQLite puts around a hit in a snippet: signs that are nobody's, so no text has them. */
const [opens, closes] = ['\ue000', '\ue001']
const snippetOf = (table: string, column: number) =>
  `snippet(${table}, ${column}, char(0xe000), char(0xe001), '…', 14) AS snippet`

type Found = { id: string; title: string; snippet: string }

const inviteName = 'coalesce(company, contact_name, substr(text, 1, 300))'

/** Each kind of place that is looked in: the columns of the index it takes, and the one the snippet is of; -1 for any. */
const places: [kind: Hit['kind'], columns: string, shown: number][] = [
  ['invite', 'text company role', -1],
  ['reply', 'reply_text', 1],
]

/** Each kind of row whose words lie in `kept_words`, by its place there: what it belongs to. */
const keptKinds: Record<number, { kind: Hit['kind']; sql: string }> = {
  [wordPlaces.event]: {
    kind: 'note',
    sql: `SELECT invites.id, ${inviteName} AS title FROM events JOIN invites ON invites.number = invite
      WHERE events.number = ? AND deleted_at IS NULL`,
  },
  [wordPlaces.interview]: {
    kind: 'note',
    sql: `SELECT invites.id, ${inviteName} AS title FROM interviews JOIN invites ON invites.number = invite
      WHERE interviews.number = ? AND deleted_at IS NULL AND removed_at IS NULL`,
  },
  [wordPlaces.debrief]: {
    kind: 'debrief',
    sql: `SELECT invites.id, ${inviteName} AS title FROM debriefs JOIN invites ON invites.number = invite
      WHERE debriefs.number = ? AND deleted_at IS NULL AND removed_at IS NULL`,
  },
  [wordPlaces.contact]: {
    kind: 'contact',
    sql: `SELECT id, CASE name WHEN '' THEN email ELSE name END AS title FROM contacts
      WHERE number = ? AND removed_at IS NULL AND ${isNotGoneWithExample}`,
  },
  [wordPlaces.firm]: { kind: 'firm', sql: 'SELECT id, name AS title FROM firms WHERE number = ?' },
}

/**
 * Finds words in all that is kept, best first. People, notes, debriefs and firms come before texts: they are few and in
 * the person's own words. Signs alone are looked for in the texts as they stand.
 */
export function findEverywhere(db: Database, query: string, limit: number): Hit[] {
  const search = searchFor(query)
  if (search.by === 'all') return []
  if (search.by === 'literal') return findSigns(db, search.piece, limit)
  const values = { search: search.expression }
  // Weighing a hundred thousand hits takes long and tells little: then the newest come first.
  const hits = countUpTo(db, 'SELECT 1 FROM invite_words WHERE invite_words MATCH @search', values, manyHits)
  const order = hits > manyHits ? 'rowid DESC' : 'rank'
  const found = findKept(db, search.expression, limit)
  for (const [kind, columns, shown] of places) {
    // Each look goes through all hits of the words, so none is taken for what would not be shown.
    const left = limit - found.length
    if (left <= 0) break
    const sql = `SELECT invites.id, ${inviteName} AS title, found.snippet FROM (
        SELECT rowid AS number, ${snippetOf('invite_words', shown)} FROM invite_words
        WHERE invite_words MATCH '{${columns}} : (' || @search || ')' ORDER BY ${order} LIMIT ${limit}) AS found
      JOIN invites USING (number) WHERE deleted_at IS NULL`
    found.push(
      ...prepared<typeof values, Found>(db, sql)
        .all(values)
        .slice(0, left)
        .map((row) => hitOf(kind, row)),
    )
  }
  return found.slice(0, limit)
}

function findKept(db: Database, search: string, limit: number): Hit[] {
  const rows = prepared<{ search: string }, { number: number; snippet: string }>(
    db,
    `SELECT rowid AS number, ${snippetOf('kept_words', 0)} FROM kept_words WHERE kept_words MATCH @search
     ORDER BY rank LIMIT ${limit}`,
  ).all({ search })
  return rows.flatMap(({ number, snippet }) => {
    const kept = keptKinds[number % 8]
    const owner = kept && prepared<[number], { id: string; title: string }>(db, kept.sql).get(Math.floor(number / 8))
    return kept && owner ? [hitOf(kept.kind, { ...owner, snippet })] : []
  })
}

function findSigns(db: Database, piece: string, limit: number): Hit[] {
  return prepared<[{ piece: string }], { id: string; title: string; before: string; after: string }>(
    db,
    `SELECT id, ${inviteName} AS title, substr(text, max(1, instr(text, @piece) - 40), min(40, instr(text, @piece) - 1))
         AS before, substr(text, instr(text, @piece) + length(@piece), 40) AS after
       FROM invites WHERE deleted_at IS NULL AND instr(text, @piece) > 0 ORDER BY updated_at DESC LIMIT ${limit}`,
  )
    .all({ piece })
    .map(({ id, title, before, after }) =>
      hitOf('invite', { id, title, snippet: `${before}${opens}${piece}${closes}${after}` }),
    )
}

function hitOf(kind: Hit['kind'], { id, title, snippet }: Found): Hit {
  return { kind, id, title: firstWords(title), ...marked(snippet) }
}

/** A snippet without its signs, and the spans they stood around. */
export function marked(snippet: string): { snippet: string; marks: Span[] } {
  let text = ''
  let start = 0
  const marks: Span[] = []
  for (const piece of snippet.replace(/\s/g, ' ').split(/([\ue000\ue001])/)) {
    if (piece === opens) start = text.length
    else if (piece === closes) {
      if (text.length > start) marks.push({ start, end: text.length })
    } else text += piece
  }
  return { snippet: text, marks }
}
