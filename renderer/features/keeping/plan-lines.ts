import type { ImportPlan } from '../../../common/exchange.ts'

/** What people call the things a file holds; each with the tables that are its. */
const kinds = {
  invites: ['invites'],
  interviews: ['interviews'],
  people: ['contacts', 'firms'],
  debriefs: ['debriefs'],
  settings: ['settings'],
} as const satisfies Record<string, readonly string[]>
type Kind = keyof typeof kinds

/** One line of what a file would bring. */
export interface PlanLine {
  id: Kind | 'rest'
  fresh: number
  same: number
  different: number
}

/** What a file would bring in the words of people; kinds it holds nothing of are left out, the rest comes last. */
export function planLines(tables: ImportPlan['tables']): PlanLine[] {
  const named = new Set<string>(Object.values(kinds).flat())
  const line = (id: PlanLine['id'], its: ImportPlan['tables']): PlanLine => ({
    id,
    fresh: its.reduce((sum, { fresh }) => sum + fresh, 0),
    same: its.reduce((sum, { same }) => sum + same, 0),
    different: its.reduce((sum, { different }) => sum + different, 0),
  })
  const lines = (Object.keys(kinds) as Kind[]).map((kind) =>
    line(
      kind,
      tables.filter(({ table }) => (kinds[kind] as readonly string[]).includes(table)),
    ),
  )
  const rest = line(
    'rest',
    tables.filter(({ table }) => !named.has(table)),
  )
  return [...lines, rest].filter(({ fresh, same, different }) => fresh + same + different > 0)
}
