import type { Database } from 'better-sqlite3'
import type { Invite, InviteSummary } from '../../common/invite.ts'
import type { InvitePatch } from '../../common/ipc.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import { attempt, type StoreFault } from './fault.ts'
import {
  findInvite,
  type InviteDigest,
  type InviteFilter,
  insertInvite,
  listInvites,
  markDeleted,
  updateDigest,
  updateInvite,
} from './tables/invites.ts'
import { readSituation, writeSituation } from './tables/settings.ts'

/** What a store call gives back: the value, or `store` with a sentence for the person. Nothing is half done. */
export type Stored<T> = Result<T, 'store'>

/** All that is kept. */
export interface Store {
  /** Invites in the list, newest change first. */
  listInvites(filter: InviteFilter): Stored<InviteSummary[]>
  /** One invite, also a removed one; null when there is none of that id. */
  openInvite(id: string): Stored<Invite | null>
  /** A new invite with status `new`. */
  createInvite(text: string, receivedAt: LocalDateTime): Stored<Invite>
  /** Saves what changed and gives back the whole; null when there is none of that id. A removed one is saved too. */
  saveInvite(id: string, patch: InvitePatch): Stored<Invite | null>
  /** Keeps what the last reading says, for the list and the search. */
  saveDigest(id: string, digest: InviteDigest): Stored<null>
  /** Takes an invite out of the list. */
  removeInvite(id: string): Stored<null>
  /** Puts a removed invite back where it was. */
  restoreInvite(id: string): Stored<null>
  /** The saved situation; an empty one at first. */
  readSituation(): Stored<Situation>
  /** Puts a situation in the place of the saved one and gives it back. */
  saveSituation(situation: Situation): Stored<Situation>
  /** Closes the file. Calls after it are a broken invariant. */
  close(): void
}

/** Where the store takes time and names from. */
export interface StoreSources {
  /** UTC ISO-8601. */
  utcNow(): string
  /** A fresh UUID. */
  newId(): string
}

/** What the person is told when a call fails, by what went wrong. */
const sentences: Record<StoreFault, string> = {
  damaged:
    'The file with your invites is damaged, so this was not done. Start Second Look again. It checks the file and throws nothing away.',
  locked:
    'Another program is using the file with your invites, so this was not done. Close that program and try again.',
  'read-only': 'Second Look may not write its file, so this was not saved. Allow it to write there and try again.',
  full: 'The disk is full, so this was not saved. Make some room and try again.',
  other: 'The disk did not do it, so this was not saved. Try again.',
}
const oddInvite = 'This invite was saved in a form that this version cannot read. It is left as it is.'
const oddSituation = 'Your situation was saved in a form that this version cannot read. Set it again to go on.'

/** The calls on an open, migrated database. */
export function createStore(db: Database, sources: StoreSources): Store {
  /** Runs one call in a transaction of its own. */
  const within = <T>(run: () => Stored<T>): Stored<T> => {
    const done = attempt(() => db.transaction(run).deferred())
    return done.ok ? done.value : fail('store', sentences[done.error])
  }
  const find = (id: string): Stored<Invite | null> => {
    const invite = findInvite(db, id)
    return invite === null ? fail('store', oddInvite) : ok(invite ?? null)
  }
  return {
    listInvites: (filter) => within(() => ok(listInvites(db, filter))),
    openInvite: (id) => within(() => find(id)),
    createInvite: (text, receivedAt) =>
      within(() => {
        const invite = { id: sources.newId(), text, receivedAt, now: sources.utcNow() }
        insertInvite(db, invite)
        const made = find(invite.id)
        if (!made.ok) return made
        if (made.value === null) throw new Error('A row just written is not there')
        return ok(made.value)
      }),
    saveInvite: (id, patch) =>
      within(() => {
        const before = find(id)
        if (!before.ok || before.value === null) return before
        updateInvite(db, id, patch, sources.utcNow())
        return find(id)
      }),
    saveDigest: (id, digest) =>
      within(() => {
        updateDigest(db, id, digest)
        return ok(null)
      }),
    removeInvite: (id) =>
      within(() => {
        markDeleted(db, id, sources.utcNow())
        return ok(null)
      }),
    restoreInvite: (id) =>
      within(() => {
        markDeleted(db, id, null)
        return ok(null)
      }),
    readSituation: () =>
      within(() => {
        const situation = readSituation(db)
        return situation === null ? fail('store', oddSituation) : ok(situation)
      }),
    saveSituation: (situation) =>
      within(() => {
        writeSituation(db, situation, sources.utcNow())
        return ok(situation)
      }),
    close: () => {
      db.close()
    },
  }
}
