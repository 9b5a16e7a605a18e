import type { Contact, ContactPatch, Firm } from '../../../common/contacts.ts'
import { fail, ok } from '../../../common/result.ts'
import { runBeside } from '../journal.ts'
import { type Keeper, type Stored, said } from '../keeper.ts'
import { nameKey } from '../name-key.ts'
import { prepared } from '../prepared.ts'
import { findContact, findSame, linkContact, listContacts, writeContact } from '../tables/contacts.ts'
import { findFirm, listFirms, noteFirm, updateFirm } from '../tables/firms.ts'
import { markRemoved } from '../tables/trash.ts'

/** Somebody who signed an invite. */
export type Signature = Pick<Contact, 'name' | 'email' | 'phone' | 'firm'>

/** The calls about people and firms. */
export interface PeopleCalls {
  /** People by name, found by words, or those of one invite. */
  listContacts(query: string, invite: string | null): Stored<Contact[]>
  /** A new person, or the one who plainly is the same, completed. */
  createContact(fields: ContactPatch): Stored<Contact>
  /** Changes what the patch names; null when there is nobody of that id. */
  saveContact(id: string, patch: ContactPatch): Stored<Contact | null>
  /** Throws a person into the trash. */
  removeContact(id: string): Stored<null>
  /** Makes two entries one: what `into` lacks is taken from `from`, which goes to the trash. */
  mergeContacts(into: string, from: string): Stored<Contact>
  /** Keeps who signed an invite, once: a person who was removed or changed since is not made again. */
  meet(invite: string, signature: Signature): Stored<null>
  /** Firms of the invites, people and notes. */
  listFirms(query: string): Stored<Firm[]>
  /** Keeps what the person says of a firm, known or not. */
  saveFirm(firm: Pick<Firm, 'name' | 'kind' | 'note'>): Stored<Firm>
}

const gone = 'This person is not there any more. Look in the trash.'
const nameless = 'Write a name or an e-mail address first.'
const firmless = 'A firm needs a name with letters or digits. Write one and try again.'

/** The calls about people and firms, on a database. */
export function peopleCalls(keeper: Keeper): PeopleCalls {
  const { db, within, withJournal, change } = keeper
  const write = (contact: Contact): Contact => {
    writeContact(db, contact)
    linkContact(db, contact.id, contact.invites)
    if (contact.firm !== '') noteFirm(db, contact.firm, keeper.newId)
    return findContact(db, contact.id) ?? contact
  }
  const make = (patch: ContactPatch): Contact => {
    const fields = said(patch)
    const same = findSame(db, { name: '', email: '', firm: '', ...fields }, 'without-trash')
    if (same !== undefined) return write(completed(same, fields))
    const blank = { name: '', email: '', phone: '', title: '', firm: '', note: '', writeAgainWhy: '' }
    const metOn = keeper.localNow().slice(0, 10)
    return write({ ...blank, writeAgainOn: null, metOn, invites: [], ...fields, id: keeper.newId() })
  }
  return {
    listContacts: (query, invite) => within(() => ok(listContacts(db, query, invite))),
    createContact: (fields) =>
      change(
        (made) => `Kept ${calledOf(made)}.`,
        () => ((fields.name ?? '') + (fields.email ?? '') === '' ? fail('store', nameless) : ok(make(fields))),
      ),
    saveContact: (id, patch) =>
      change(
        (saved) => `Changed ${saved === null ? 'a person' : calledOf(saved)}.`,
        () => {
          const was = findContact(db, id)
          return ok(was === undefined ? null : write({ ...was, ...said(patch) }))
        },
        `${id} ${Object.keys(patch).sort().join(' ')}`,
      ),
    removeContact: (id) =>
      change(
        () => {
          const was = findContact(db, id)
          return `Removed ${was === undefined ? 'a person' : calledOf(was)}.`
        },
        () => {
          markRemoved(db, { kind: 'contact', id }, keeper.utcNow())
          return ok(null)
        },
      ),
    mergeContacts: (into, from) =>
      change(
        (made) => `Made two entries of ${calledOf(made)} one.`,
        () => {
          const [kept, other] = [findContact(db, into), findContact(db, from)]
          if (kept === undefined || other === undefined || into === from) return fail('store', gone)
          const notes = [kept.note, other.note].filter((note) => note !== '').join('\n\n')
          const merged = write({ ...completed(kept, other), note: notes.slice(0, 20_000) })
          markRemoved(db, { kind: 'contact', id: from }, keeper.utcNow())
          return ok(merged)
        },
      ),
    meet: (invite, signature) =>
      withJournal(() => {
        const met = JSON.stringify([signature.name, signature.email, signature.phone])
        type Row = { number: number; met: string | null; day: string }
        const row = prepared<[string], Row>(
          db,
          'SELECT number, met, substr(received_at, 1, 10) AS day FROM invites WHERE id = ?',
        ).get(invite)
        if (row === undefined || row.met === met || signature.name + signature.email === '') return ok(null)
        prepared<[string, string]>(db, 'UPDATE invites SET met = ? WHERE id = ?').run(met, invite)
        const same = findSame(db, signature, 'with-trash')
        const heard = { ...signature, metOn: row.day, invites: [invite] }
        runBeside(db, row.number, () => {
          if (same === undefined) make(heard)
          else if (!same.isRemoved) write(completed(same, heard))
        })
        return ok(null)
      }),
    listFirms: (query) => within(() => ok(listFirms(db, query))),
    saveFirm: (firm) =>
      change(
        ({ name }) => `Changed what is kept of ${name}.`,
        () => {
          const key = noteFirm(db, firm.name, keeper.newId)
          if (key === null) return fail('store', firmless)
          updateFirm(db, key, firm)
          const saved = findFirm(db, key)
          return saved === undefined ? fail('store', firmless) : ok(saved)
        },
        `firm ${nameKey(firm.name)}`,
      ),
  }
}

/** What a person is called in a sentence. */
const calledOf = ({ name, email }: Contact) => name || email

/** A person with what they lacked taken from elsewhere; the earlier day they were met, and the invites of both. */
function completed(kept: Contact, other: ContactPatch): Contact {
  return {
    ...kept,
    name: kept.name || (other.name ?? ''),
    email: kept.email || (other.email ?? ''),
    phone: kept.phone || (other.phone ?? ''),
    title: kept.title || (other.title ?? ''),
    firm: kept.firm || (other.firm ?? ''),
    note: kept.note || (other.note ?? ''),
    writeAgainOn: kept.writeAgainOn ?? other.writeAgainOn ?? null,
    writeAgainWhy: kept.writeAgainWhy || (other.writeAgainWhy ?? ''),
    metOn: other.metOn !== undefined && other.metOn < kept.metOn ? other.metOn : kept.metOn,
    invites: [...new Set([...kept.invites, ...(other.invites ?? [])])],
  }
}
