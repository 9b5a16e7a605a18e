import type { SavedFilter } from '../../../common/invite-filter.ts'

/** Whether anything is asked for, so that not all invites are shown. */
export function isNarrowing({ query, filter }: Omit<SavedFilter, 'name'>): boolean {
  const { statuses, decisions, kinds, due, interview, from, to, firm, whose } = filter
  const isAsked = [due, interview, from, to, firm, whose].some((each) => each !== null)
  return query.trim() !== '' || statuses.length + decisions.length + kinds.length > 0 || isAsked
}

/** The saved filters with another one, in the place of the one of its name. */
export function withFilter(saved: readonly SavedFilter[], added: SavedFilter): SavedFilter[] {
  const isKnown = saved.some(({ name }) => name === added.name)
  return isKnown ? saved.map((each) => (each.name === added.name ? added : each)) : [...saved, added]
}
