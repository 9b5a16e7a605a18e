import type { NamedSituation, Situations } from '../../common/situations.ts'

/** One change of the situations the person keeps; small, so that taking it back leaves what was set since alone. */
export type SituationsChange =
  | { kind: 'choose'; id: string }
  /** A new one at a place in the row; it is the one that is read against from then on. */
  | { kind: 'add'; at: number; one: NamedSituation }
  /** `next` is read against afterwards. */
  | { kind: 'remove'; id: string; next: string }
  | { kind: 'name'; id: string; name: string }

/** The situations after a change. */
export function withSituationsChange(situations: Situations, change: SituationsChange): Situations {
  const { all } = situations
  switch (change.kind) {
    case 'choose':
      return { ...situations, active: change.id }
    case 'add':
      return { active: change.one.id, all: all.toSpliced(change.at, 0, change.one) }
    case 'remove':
      return { active: change.next, all: all.filter(({ id }) => id !== change.id) }
    case 'name':
      return { ...situations, all: all.map((one) => (one.id === change.id ? { ...one, name: change.name } : one)) }
  }
}

/** Whether a change still has what it is about. */
export function canChange({ all }: Situations, change: SituationsChange): boolean {
  const has = (id: string) => all.some((one) => one.id === id)
  switch (change.kind) {
    case 'add':
      return !has(change.one.id)
    case 'remove':
      return has(change.id) && has(change.next) && change.id !== change.next
    default:
      return has(change.id)
  }
}

/** The change that leads back to `situations` once `change` is made; null when there is nothing to lead back from. */
export function reverseOfChange({ active, all }: Situations, change: SituationsChange): SituationsChange | null {
  switch (change.kind) {
    case 'choose':
      return { kind: 'choose', id: active }
    case 'add':
      return { kind: 'remove', id: change.one.id, next: active }
    case 'remove': {
      const at = all.findIndex(({ id }) => id === change.id)
      const one = all[at]
      return one === undefined ? null : { kind: 'add', at, one }
    }
    case 'name': {
      const one = all.find(({ id }) => id === change.id)
      return one === undefined ? null : { kind: 'name', id: one.id, name: one.name }
    }
  }
}

/** The one that is read against after another is removed: the one before it, else the one after. */
export function nextTo({ all }: Situations, id: string): string | null {
  const at = all.findIndex((one) => one.id === id)
  return (all[at - 1] ?? all[at + 1])?.id ?? null
}
