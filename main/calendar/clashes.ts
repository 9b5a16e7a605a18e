import type { Interview } from '../../common/interviews.ts'
import { instantOf } from './zoned.ts'

/** How long an interview is taken to be when nobody said. */
export const usualMinutes = 60

/** For each interview the ids of the other planned ones that it overlaps. */
export function findClashes(interviews: readonly Interview[]): Map<string, string[]> {
  const spans = interviews
    .filter(({ state }) => state === 'planned')
    .map(({ id, start, zone, durationMinutes }) => {
      const from = instantOf(start, zone)
      return { id, from, to: from + (durationMinutes ?? usualMinutes) * 60_000 }
    })
    .sort((one, other) => one.from - other.from)
  const clashes = new Map<string, string[]>()
  const note = (id: string, other: string) => clashes.set(id, [...(clashes.get(id) ?? []), other])
  for (const [index, span] of spans.entries()) {
    for (const later of spans.slice(index + 1, index + 100)) {
      if (later.from >= span.to) break
      note(span.id, later.id)
      note(later.id, span.id)
    }
  }
  return clashes
}
