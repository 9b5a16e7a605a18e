import type { Database } from 'better-sqlite3'
import type { Invite, InviteSummary } from '../../common/invite.ts'
import type { InvitePatch } from '../../common/ipc.ts'
import type { SimilarInvite } from '../../common/other-invites.ts'
import type { OwnRules } from '../../common/own-rules.ts'
import { type Preferences, type PreferencesPatch, preferencesFrom } from '../../common/preferences.ts'
import { fail, ok, type Result } from '../../common/result.ts'
import type { LocalDateTime, Situation } from '../../common/situation.ts'
import { activeSituation, type Situations, withActive } from '../../common/situations.ts'
import { type JobSignature, similarTo } from '../analysis/same-job.ts'
import { attempt, type StoreFault } from './fault.ts'
import {
  countInvites,
  type ExampleInvite,
  findInvite,
  type InviteCounts,
  type InviteDigest,
  type InviteFilter,
  insertInvite,
  listExamples,
  listInvites,
  markDeleted,
  updateDigest,
  updateInvite,
} from './tables/invites.ts'
import { otherSignatures, readSignature, writeSignature } from './tables/job-signatures.ts'
import { type DecidedInvite, findSimilar, listDecisions } from './tables/other-invites.ts'
import {
  readOwnRules,
  readPreferences,
  readSituations,
  writeOwnRules,
  writePreferences,
  writeSituations,
} from './tables/settings.ts'

/** What a store call gives back: the value, or `store` with a sentence for the person. Nothing is half done. */
export type Stored<T> = Result<T, 'store'>

/** All that is kept. */
export interface Store {
  /** Invites in the list, sorted as asked. */
  listInvites(filter: InviteFilter): Stored<InviteSummary[]>
  /** How many invites fit a filter, whatever its limit, and how many there are. */
  countInvites(filter: InviteFilter): Stored<InviteCounts>
  /** One invite, also a removed one; null when there is none of that id. */
  openInvite(id: string): Stored<Invite | null>
  /** A new invite with status `new`. */
  createInvite(text: string, receivedAt: LocalDateTime): Stored<Invite>
  /** Saves what changed and gives back the whole; null when there is none of that id. A removed one is saved too. */
  saveInvite(id: string, patch: InvitePatch): Stored<Invite | null>
  /** Keeps what the last reading says, for the list and the search. */
  saveDigest(id: string, digest: InviteDigest, signature: JobSignature): Stored<null>
  /** Takes an invite out of the list. */
  removeInvite(id: string): Stored<null>
  /** Puts a removed invite back where it was. */
  restoreInvite(id: string): Stored<null>
  /** Puts the example into the list unless it is there. Gives what was made, and its first invite. */
  addExamples(examples: readonly ExampleInvite[]): Stored<{ first: string; made: Invite[] }>
  /** Takes the example out of the list; gives the ids of what it took. */
  removeExamples(): Stored<string[]>
  /** The saved situation; an empty one at first. */
  readSituation(): Stored<Situation>
  /** Puts a situation in the place of the saved one and gives it back. */
  saveSituation(situation: Situation): Stored<Situation>
  /** All situations; a single empty one at first. */
  readSituations(): Stored<Situations>
  /** Puts all situations in the place of the saved ones and gives them back. */
  saveSituations(situations: Situations): Stored<Situations>
  /** Other invites for what may be the same job, or at the same firm, newest first, at most five. */
  similarInvites(id: string): Stored<SimilarInvite[]>
  /** The decisions last read for open invites, newest change first, and how many open ones there are. */
  openDecisions(limit: number): Stored<{ of: number; invites: DecidedInvite[] }>
  /** What the person made of the rules; the rules as they come at first. */
  readOwnRules(): Stored<OwnRules>
  /** Puts what the person makes of the rules in the place of what was saved and gives it back. */
  saveOwnRules(rules: OwnRules): Stored<OwnRules>
  /** The saved preferences, first values where none were saved. */
  readPreferences(): Stored<Preferences>
  /** Saves the fields that changed and gives back the whole. */
  savePreferences(patch: PreferencesPatch): Stored<Preferences>
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
const oddOwnRules =
  'What you made of the rules was saved in a form that this version cannot read. All rules are on until you set it again.'
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
  const create = (text: string, receivedAt: LocalDateTime, isExample: 0 | 1): Stored<Invite> => {
    const invite = { id: sources.newId(), text, receivedAt, isExample, now: sources.utcNow() }
    insertInvite(db, invite)
    return findMade(invite.id)
  }
  const findMade = (id: string): Stored<Invite> => {
    const made = find(id)
    if (!made.ok) return made
    if (made.value === null) throw new Error('A row just written is not there')
    return ok(made.value)
  }
  return {
    listInvites: (filter) => within(() => ok(listInvites(db, filter))),
    countInvites: (filter) => within(() => ok(countInvites(db, filter))),
    openInvite: (id) => within(() => find(id)),
    createInvite: (text, receivedAt) => within(() => create(text, receivedAt, 0)),
    saveInvite: (id, patch) =>
      within(() => {
        const before = find(id)
        if (!before.ok || before.value === null) return before
        updateInvite(db, id, patch, sources.utcNow())
        return find(id)
      }),
    saveDigest: (id, digest, signature) =>
      within(() => {
        updateDigest(db, id, digest)
        writeSignature(db, id, signature)
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
    addExamples: (examples) =>
      within(() => {
        const [there] = listExamples(db)
        if (there !== undefined) return ok({ first: there, made: [] })
        const made: Invite[] = []
        for (const { text, receivedAt, patch } of examples) {
          const created = create(text, receivedAt, 1)
          if (!created.ok) return created
          updateInvite(db, created.value.id, patch, created.value.createdAt)
          const changed = findMade(created.value.id)
          if (!changed.ok) return changed
          made.push(changed.value)
        }
        const [first] = made
        if (first === undefined) throw new Error('An example has at least one invite')
        return ok({ first: first.id, made })
      }),
    removeExamples: () =>
      within(() => {
        const ids = listExamples(db)
        const now = sources.utcNow()
        for (const id of ids) markDeleted(db, id, now)
        return ok(ids)
      }),
    readSituation: () =>
      within(() => {
        const situations = readSituations(db, sources.newId)
        return situations === null ? fail('store', oddSituation) : ok(activeSituation(situations))
      }),
    saveSituation: (situation) =>
      within(() => {
        // One that cannot be read is in the way of nothing: it gives way to the one that is set now.
        const id = sources.newId()
        const kept = readSituations(db, sources.newId) ?? { active: id, all: [{ id, name: '', situation }] }
        writeSituations(db, withActive(kept, situation), sources.utcNow())
        return ok(situation)
      }),
    readSituations: () =>
      within(() => {
        const situations = readSituations(db, sources.newId)
        return situations === null ? fail('store', oddSituation) : ok(situations)
      }),
    saveSituations: (situations) =>
      within(() => {
        writeSituations(db, situations, sources.utcNow())
        return ok(situations)
      }),
    similarInvites: (id) =>
      within(() => {
        const own = readSignature(db, id)
        return ok(own === null ? [] : similarTo(own, otherSignatures(db, id)).map((one) => findSimilar(db, one)))
      }),
    openDecisions: (limit) => within(() => ok(listDecisions(db, limit))),
    readOwnRules: () =>
      within(() => {
        const rules = readOwnRules(db)
        return rules === null ? fail('store', oddOwnRules) : ok(rules)
      }),
    saveOwnRules: (rules) =>
      within(() => {
        writeOwnRules(db, rules, sources.utcNow())
        return ok(rules)
      }),
    readPreferences: () => within(() => ok(readPreferences(db))),
    savePreferences: (patch) =>
      within(() => {
        const preferences = preferencesFrom({ ...readPreferences(db), ...patch })
        writePreferences(db, preferences, sources.utcNow())
        return ok(preferences)
      }),
    close: () => {
      db.close()
    },
  }
}
