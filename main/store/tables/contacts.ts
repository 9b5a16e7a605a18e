import type { Database } from 'better-sqlite3'
import { type Contact, contactSchema } from '../../../common/contacts.ts'
import type { LocalDate } from '../../../common/situation.ts'
import { nameKey } from '../name-key.ts'
import { prepared } from '../prepared.ts'
import { searchFor } from '../search.ts'
import { wordPlaces } from './word-places.ts'

/** A row of `contacts`. `*_key` is how a value is compared. */
export interface ContactRow {
  number: number
  id: string
  name: string
  email: string
  phone: string
  title: string
  firm: string
  /** Local day; null for never. */
  write_again_on: LocalDate | null
  write_again_why: string
  /** Local day. */
  met_on: LocalDate
  name_key: string
  firm_key: string
  email_key: string
  /** UTC; null while it is not in the trash. */
  removed_at: string | null
  note: string
}

type Linked = ContactRow & { invites: string }
const select = `SELECT contacts.*, (SELECT json_group_array(invites.id ORDER BY invites.number DESC) FROM contact_invites
  JOIN invites ON invites.number = contact_invites.invite
  WHERE contact_invites.contact = contacts.number AND invites.deleted_at IS NULL) AS invites FROM contacts`

function contactOf(row: Linked): Contact {
  return contactSchema.parse({
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    title: row.title,
    firm: row.firm,
    note: row.note,
    writeAgainOn: row.write_again_on,
    writeAgainWhy: row.write_again_why,
    metOn: row.met_on,
    invites: JSON.parse(row.invites),
  })
}

/** One person, also a removed one. */
export function findContact(db: Database, id: string): Contact | undefined {
  const row = prepared<[string], Linked>(db, `${select} WHERE contacts.id = ?`).get(id)
  return row && contactOf(row)
}

/**
 * Whether a person is not merely one of the invented search, which was taken out of the list: those come and go with it.
 * Rows of `contacts` are asked.
 */
export const isNotGoneWithExample = `(NOT EXISTS (SELECT 1 FROM contact_invites WHERE contact = contacts.number)
  OR EXISTS (SELECT 1 FROM contact_invites JOIN invites ON invites.number = contact_invites.invite
    WHERE contact = contacts.number AND (is_example = 0 OR deleted_at IS NULL)))`

/** Most people that are listed. */
const mostListed = 5000

/** People by name, or those found by words, or those of one invite. */
export function listContacts(db: Database, query: string, invite: string | null): Contact[] {
  const search = searchFor(query)
  const found = {
    all: '',
    words: `AND contacts.number IN (SELECT rowid / 8 FROM kept_words WHERE kept_words MATCH @search
      AND rowid % 8 = ${wordPlaces.contact})`,
    literal: 'AND (instr(contacts.name, @search) OR instr(contacts.note, @search) OR instr(contacts.email, @search))',
  }[search.by]
  const ofInvite = `AND contacts.number IN (SELECT contact FROM contact_invites
    WHERE invite = (SELECT number FROM invites WHERE id = @invite))`
  return prepared<[{ search: string | null; invite: string | null }], Linked>(
    db,
    `${select} WHERE removed_at IS NULL AND ${isNotGoneWithExample} ${found} ${invite === null ? '' : ofInvite}
       ORDER BY name_key, contacts.number LIMIT ${mostListed}`,
  )
    .all({
      search: search.by === 'words' ? search.expression : search.by === 'literal' ? search.piece : null,
      invite,
    })
    .map(contactOf)
}

/**
 * Somebody who plainly is the same: the same e-mail, or the same name at the same firm while no two e-mails speak
 * against it. Those in the trash count where `removed` says so.
 */
export function findSame(
  db: Database,
  { name, email, firm }: Pick<Contact, 'name' | 'email' | 'firm'>,
  removed: 'without-trash' | 'with-trash',
): (Contact & { isRemoved: boolean }) | undefined {
  const row = prepared<[{ name: string; email: string; firm: string }], Linked>(
    db,
    `${select} WHERE ${removed === 'with-trash' ? '' : 'removed_at IS NULL AND'}
       ((@email <> '' AND email_key <> '' AND email_key = @email)
         OR (@name <> '' AND @firm <> '' AND name_key = @name AND firm_key = @firm
           AND (@email = '' OR email_key = '')))
       ORDER BY email_key = @email DESC, removed_at IS NOT NULL, contacts.number LIMIT 1`,
  ).get({ name: nameKey(name), email: email.trim().toLowerCase(), firm: nameKey(firm) })
  return row && { ...contactOf(row), isRemoved: row.removed_at !== null }
}

/** Puts a person in, or in the place of the one of their id; their invites too. */
export function writeContact(db: Database, contact: Contact): void {
  prepared(
    db,
    `INSERT INTO contacts (id, name, email, phone, title, firm, write_again_on, write_again_why, met_on, name_key,
       firm_key, email_key, note)
     VALUES (@id, @name, @email, @phone, @title, @firm, @writeAgainOn, @writeAgainWhy, @metOn, @nameKey, @firmKey,
       @emailKey, @note)
     ON CONFLICT (id) DO UPDATE SET name = @name, email = @email, phone = @phone, title = @title, firm = @firm,
       write_again_on = @writeAgainOn, write_again_why = @writeAgainWhy, met_on = @metOn, name_key = @nameKey,
       firm_key = @firmKey, email_key = @emailKey, note = @note`,
  ).run({
    ...contact,
    invites: null,
    nameKey: nameKey(contact.name),
    firmKey: nameKey(contact.firm),
    emailKey: contact.email.trim().toLowerCase(),
  })
}

/** Ties a person to these invites and to no others; ties to invites in the trash stay. */
export function linkContact(db: Database, id: string, invites: readonly string[]): void {
  const values = { id, invites: JSON.stringify(invites) }
  prepared<[typeof values]>(
    db,
    `DELETE FROM contact_invites WHERE contact = (SELECT number FROM contacts WHERE id = @id)
       AND EXISTS (SELECT 1 FROM invites WHERE number = contact_invites.invite AND deleted_at IS NULL
         AND id NOT IN (SELECT value FROM json_each(@invites)))`,
  ).run(values)
  prepared<[typeof values]>(
    db,
    `INSERT OR IGNORE INTO contact_invites (contact, invite)
     SELECT contacts.number, invites.number FROM contacts, json_each(@invites) AS wanted
     JOIN invites ON invites.id = wanted.value WHERE contacts.id = @id`,
  ).run(values)
}
