import type { ContactPatch } from '../../../common/contacts.ts'

/** A field of a person that holds words. */
export interface PersonField {
  id: 'name' | 'title' | 'firm' | 'email' | 'phone' | 'note'
  most: number
  lines: 'one' | 'several'
}

/** What is kept of a person in words, in the order it is shown. */
export const personFields: readonly PersonField[] = [
  { id: 'name', most: 200, lines: 'one' },
  { id: 'title', most: 200, lines: 'one' },
  { id: 'firm', most: 200, lines: 'one' },
  { id: 'email', most: 320, lines: 'one' },
  { id: 'phone', most: 60, lines: 'one' },
  { id: 'note', most: 20_000, lines: 'several' },
]

/** Sample: `ruth.amadi@ebbing-stowe.example`. Whether mail can be written to it is for the mail program to say. */
const address = /^[^\s@<>,;]{1,200}@[^\s@<>,;]{1,200}$/

/** Whether words can be an address for mail. */
export function isAddress(words: string): boolean {
  return address.test(words)
}

/** Whether a person has anything to be known by. */
export function isNamed({ name, email, phone, firm }: ContactPatch): boolean {
  return [name, email, phone, firm].some((words) => words !== undefined && words.trim() !== '')
}
