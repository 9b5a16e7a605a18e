import type { Invite, InviteListing, InviteStatus, InviteSummary } from '../../../common/invite.ts'
import type { InvitePatch } from '../../../common/ipc.ts'
import type { SimilarInvite } from '../../../common/other-invites.ts'
import type { ReplyIntent } from '../../../common/reply.ts'
import { fail, ok } from '../../../common/result.ts'
import { statusAfterSending } from '../../../common/sent.ts'
import type { LocalDateTime } from '../../../common/situation.ts'
import { type JobSignature, similarTo } from '../../analysis/same-job.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { prepared, preparedFirsts } from '../prepared.ts'
import { insertEvent } from '../tables/events.ts'
import { noteFirm } from '../tables/firms.ts'
import { listInterviews } from '../tables/interviews.ts'
import { type InviteFilter, listPage } from '../tables/invite-list.ts'
import {
  type ExampleInvite,
  findInvite,
  type InviteDigest,
  insertInvite,
  inviteTitle,
  listExamples,
  markDeleted,
  updateDigest,
  updateInvite,
} from '../tables/invites.ts'
import { otherSignatures, readSignature, writeSignature } from '../tables/job-signatures.ts'
import { type DecidedInvite, findSimilar, listDecisions } from '../tables/other-invites.ts'

/** The calls about invites. */
export interface InviteCalls {
  /** Invites in the list, sorted as asked. */
  listInvites(filter: InviteFilter): Stored<InviteSummary[]>
  /** The same, with how many invites fit a filter, whatever its limit, and how many there are. */
  listPage(filter: InviteFilter): Stored<InviteListing>
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
  /** Changes several invites as one thing; gives how many were changed. */
  changeInvites(ids: readonly string[], change: InviteChange): Stored<number>
  /** Keeps what was sent and when, and the status it leads to; null when there is none of that id. */
  markSent(id: string, intent: ReplyIntent, text: string): Stored<Invite | null>
  /** Puts the example into the list unless it is there. Gives what was made, and its first invite. */
  addExamples(examples: readonly ExampleInvite[]): Stored<{ first: string; made: Invite[] }>
  /** Takes the example out of the list; gives the ids of what it took. */
  removeExamples(): Stored<string[]>
  /** Other invites for what may be the same job, or at the same firm, newest first, at most five. */
  similarInvites(id: string): Stored<SimilarInvite[]>
  /** The decisions last read for open invites, newest change first, and how many open ones there are. */
  openDecisions(limit: number): Stored<{ of: number; invites: DecidedInvite[] }>
}

/** What is done to several invites. */
export type InviteChange = { status: InviteStatus } | { removed: boolean }

const oddInvite = 'This invite was saved in a form that this version cannot read. It is left as it is.'

/** What each status is called after "as". */
const statusWords: Record<InviteStatus, string> = {
  new: 'new',
  replied: 'replied',
  scheduled: 'scheduled',
  attended: 'attended',
  debriefed: 'debriefed',
  closed: 'closed',
}

/** What people type: edits of these shortly after one another are one thing. */
const typed: ReadonlySet<string> = new Set(['text', 'replyText', 'replyChoices'])

/** The calls about invites, on a database. */
export function inviteCalls(keeper: Keeper): InviteCalls {
  const { db, within, change } = keeper
  const find = (id: string): Stored<Invite | null> => {
    const invite = findInvite(db, id)
    return invite === null ? fail('store', oddInvite) : ok(invite ?? null)
  }
  const findMade = (id: string): Stored<Invite> => {
    const made = find(id)
    if (!made.ok) return made
    if (made.value === null) throw new Error('A row just written is not there')
    return ok(made.value)
  }
  const create = (text: string, receivedAt: LocalDateTime, isExample: 0 | 1): Stored<Invite> => {
    const invite = { id: keeper.newId(), text, receivedAt, isExample, now: keeper.utcNow() }
    insertInvite(db, invite)
    return findMade(invite.id)
  }
  const nameOf = (id: string) => inviteTitle(db, id) ?? 'an invite'
  const save = (before: Invite, patch: InvitePatch): Stored<Invite | null> => {
    const { id } = before
    updateInvite(db, id, patch, keeper.utcNow())
    const at = keeper.localNow()
    const isSent = typeof patch.sentAt === 'string' && patch.sentAt !== before.sentAt
    const status = patch.status !== undefined && patch.status !== before.status ? patch.status : null
    if (isSent) {
      const words = patch.replyText ?? before.replyText ?? ''
      insertEvent(db, { id: keeper.newId(), invite: id, kind: 'sent', at: patch.sentAt ?? at, status, words })
    } else if (status !== null) {
      insertEvent(db, { id: keeper.newId(), invite: id, kind: 'status', at, status, words: '' })
    }
    return find(id)
  }
  return {
    listInvites: (filter) => within(() => ok(listPage(db, filter).invites)),
    listPage: (filter) => within(() => ok(listPage(db, filter))),
    openInvite: (id) => within(() => find(id)),
    createInvite: (text, receivedAt) =>
      change(
        ({ id }) => `Added ${nameOf(id)}.`,
        () => create(text, receivedAt, 0),
      ),
    saveInvite: (id, patch) =>
      change(
        () => savedWords(patch, nameOf(id)),
        () => {
          const before = find(id)
          return before.ok && before.value !== null ? save(before.value, patch) : before
        },
        Object.keys(patch).every((key) => typed.has(key)) ? `${id} ${Object.keys(patch).sort().join(' ')}` : undefined,
      ),
    saveDigest: (id, digest, signature) =>
      within(() => {
        const firm = digest.company === null ? null : noteFirm(db, digest.company, keeper.newId)
        updateDigest(db, id, digest, firm)
        writeSignature(db, id, signature)
        return ok(null)
      }),
    removeInvite: (id) =>
      change(
        () => `Removed ${nameOf(id)}.`,
        () => {
          markDeleted(db, id, keeper.utcNow())
          return ok(null)
        },
      ),
    restoreInvite: (id) =>
      change(
        () => `Put ${nameOf(id)} back.`,
        () => {
          markDeleted(db, id, null)
          return ok(null)
        },
      ),
    changeInvites: (ids, to) =>
      change(
        (count) => manyWords(to, count === 1 && ids[0] ? nameOf(ids[0]) : `${count.toLocaleString('en')} invites`),
        () => ok(changeMany(keeper, ids, to)),
      ),
    markSent: (id, intent, text) =>
      change(
        () => `Marked the reply to ${nameOf(id)} as sent.`,
        () => {
          const before = find(id)
          if (!before.ok || before.value === null) return before
          const isTimed =
            listInterviews(db, id).some(({ interview }) => interview.state === 'planned') ||
            preparedFirsts<[string], string | null>(db, 'SELECT interview_start FROM invites WHERE id = ?').get(id) !=
              null
          const status = statusAfterSending(intent, before.value.status, isTimed ? 'time-known' : 'no-time')
          return save(before.value, { replyIntent: intent, replyText: text, sentAt: keeper.localNow(), status })
        },
      ),
    addExamples: (examples) =>
      change('Added the example.', () => {
        const [there] = listExamples(db)
        if (there !== undefined) return ok({ first: there, made: [] })
        const made: Invite[] = []
        for (const { text, receivedAt, patch } of examples) {
          const created = create(text, receivedAt, 1)
          if (!created.ok) return created
          const changed = save(created.value, patch)
          if (!changed.ok) return changed
          if (changed.value !== null) made.push(changed.value)
        }
        const [first] = made
        if (first === undefined) throw new Error('An example has at least one invite')
        return ok({ first: first.id, made })
      }),
    removeExamples: () =>
      change('Removed the example.', () => {
        const ids = listExamples(db)
        for (const id of ids) markDeleted(db, id, keeper.utcNow())
        return ok(ids)
      }),
    similarInvites: (id) =>
      within(() => {
        const own = readSignature(db, id)
        return ok(own === null ? [] : similarTo(own, otherSignatures(db, id)).map((one) => findSimilar(db, one)))
      }),
    openDecisions: (limit) => within(() => ok(listDecisions(db, limit))),
  }
}

/** What saving a patch did, in a sentence. */
function savedWords(patch: InvitePatch, name: string): string {
  if (patch.status !== undefined) return `Marked ${name} as ${statusWords[patch.status]}.`
  if ('sentAt' in patch) return `Changed when the reply to ${name} was sent.`
  if ('text' in patch) return `Edited the text of ${name}.`
  if ('replyText' in patch) return `Edited the reply to ${name}.`
  if ('replyIntent' in patch || 'replyChoices' in patch) return `Chose another reply to ${name}.`
  if ('corrections' in patch) return `Put a fact of ${name} right.`
  if ('dismissed' in patch) return `Changed what is ignored in ${name}.`
  return `Changed ${name}.`
}

/** What was done to several invites, in a sentence. */
function manyWords(to: InviteChange, what: string): string {
  if ('removed' in to) return to.removed ? `Removed ${what}.` : `Put ${what} back.`
  return to.status === 'closed' ? `Closed ${what}.` : `Marked ${what} as ${statusWords[to.status]}.`
}

/** Changes several invites and tells their timelines; gives how many were changed. */
function changeMany(keeper: Keeper, ids: readonly string[], to: InviteChange): number {
  const { db } = keeper
  const values = { ids: JSON.stringify(ids), now: keeper.utcNow() }
  const chosen = 'id IN (SELECT value FROM json_each(@ids))'
  if ('removed' in to) {
    const deletedAt = to.removed ? values.now : null
    return prepared(
      db,
      `UPDATE invites SET deleted_at = @deletedAt WHERE ${chosen} AND (deleted_at IS NULL) = @removed`,
    ).run({ ids: values.ids, deletedAt, removed: to.removed ? 1 : 0 }).changes
  }
  const moved = preparedFirsts<[{ ids: string; status: string }], string>(
    db,
    `SELECT id FROM invites WHERE ${chosen} AND status <> @status`,
  ).all({ ids: values.ids, status: to.status })
  const at = keeper.localNow()
  for (const id of moved) {
    insertEvent(db, { id: keeper.newId(), invite: id, kind: 'status', at, status: to.status, words: '' })
  }
  prepared(db, `UPDATE invites SET status = @status, updated_at = @now WHERE ${chosen} AND status <> @status`).run({
    ...values,
    status: to.status,
  })
  return moved.length
}
