import type { Incoming } from '../../state/intake.ts'

/** The part of a `DataTransfer` that is looked at. */
export interface Carried {
  readonly types: readonly string[]
  readonly files: ArrayLike<File>
  getData(format: string): string
}

/**
 * What was dropped or pasted, or null when that is nothing to read, or is the business of the field it came to.
 * Words go where other words are typed; files are never put into a field.
 */
export function incomingOf(carried: Carried, target: 'field' | 'elsewhere'): Incoming | null {
  const text = carried.getData('text/plain')
  // Office programs put a picture of the words beside the words.
  if (carried.files.length > 0 && text === '') return { kind: 'files', files: Array.from(carried.files) }
  return target === 'field' || text === '' ? null : { kind: 'text', text }
}

/** Whether something dragged over the window could be taken. */
export function canCarry(carried: Pick<Carried, 'types'>): boolean {
  return carried.types.includes('Files') || carried.types.includes('text/plain')
}

/** The one calendar file that came in; null when it is something else, or more. */
export function meetingFileIn(incoming: Incoming): File | null {
  const [file, ...others] = incoming.kind === 'files' ? incoming.files : []
  return file !== undefined && others.length === 0 && /\.ics$/i.test(file.name) ? file : null
}
