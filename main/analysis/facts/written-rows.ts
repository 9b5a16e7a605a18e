import { everyMatch } from '../text/every-match.ts'
import type { Marks } from './date-marks.ts'

/** The named groups of a match. */
export type Groups = Record<string, string | undefined>

/** One way to write a day or a time. */
export interface WrittenRow {
  sample: string
  /** The signs a text must have for the row to be worth a look, see `Sign`. */
  needs: number
  /** Where it begins, see `Mark`: its pattern has the flag `y` and is tried there alone. Else it has `g` and is looked for everywhere. */
  begins?: number
  pattern: RegExp
  /** What else a text must hold to be looked through, where that is told more quickly than by the pattern. */
  holds?: RegExp
  /** What stands right before and belongs to it: it ends with `$`. */
  lead?: RegExp
  /** Whether it is nothing without its lead. */
  needsLead?: true
}

/** A place where a row matches. */
export interface Written {
  start: number
  /** Where it begins without its lead. */
  at: number
  end: number
  groups: Groups
}

/** Longer than any lead and the character before it. */
const longestLead = 24

/** Every place where a row matches a text, in its order. */
export function everyWritten(text: string, row: WrittenRow, marks: Marks): readonly Written[] {
  const { begins, pattern, holds } = row
  if (begins === undefined) return holds?.test(text) === false ? nowhere : everyMatch(text, pattern).map(written)
  let found: Written[] | null = null
  let end = 0
  for (let i = 0; i < marks.at.length; i++) {
    const at = marks.at[i] as number
    if (((marks.bits[i] as number) & begins) === 0 || at < end) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const one = written(match)
    if (row.lead) {
      const from = Math.max(end, at - longestLead)
      const lead = row.lead.exec(text.slice(from, at))
      if (!lead && row.needsLead) continue
      if (lead) {
        one.start = from + lead.index
        one.groups = { ...lead.groups, ...one.groups }
      }
    }
    found ??= []
    found.push(one)
    end = at + match[0].length
  }
  return found ?? nowhere
}

function written(match: RegExpExecArray): Written {
  const { index, groups } = match
  return { start: index, at: index, end: index + match[0].trimEnd().length, groups: groups ?? noGroups }
}

const noGroups: Groups = {}
const nowhere: readonly Written[] = []
