/** A sentence and the blanks behind it. */
interface Unit {
  text: string
  gap: string
}

/** From this share of common words on, two sentences of two drafts say the same. */
const alike = 0.5

// Between sentences: the blanks after `.`, `!` or `?`, and the ends of lines with the blanks of the next
const gap = /(?<=[.!?])\s+|\n\s*/g

function split(text: string): { lead: string; units: Unit[] } {
  const lead = text.slice(0, text.length - text.trimStart().length)
  const units: Unit[] = []
  let start = lead.length
  for (const { 0: blanks, index } of text.slice(start).matchAll(gap)) {
    const end = lead.length + index
    if (end > start) units.push({ text: text.slice(start, end), gap: blanks })
    else {
      const last = units.at(-1)
      if (last) last.gap += blanks
    }
    start = end + blanks.length
  }
  if (start < text.length) units.push({ text: text.slice(start), gap: '' })
  return { lead, units }
}

/** Pairs of the longest row of units that both lists hold in the same order. */
function common(a: readonly Unit[], b: readonly Unit[]): Map<number, number> {
  const lengths = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as Int32Array)[j] =
        a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs = new Map<number, number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.text === b[j]?.text) pairs.set(i++, j++)
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

/** How much two sentences have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const both = [...one].filter((word) => other.has(word)).length
  return (2 * both) / Math.max(1, one.size + other.size)
}

/** For each sentence of one draft the one of another that says the same: equal, alike, or in the same place between those. */
function counterparts(before: readonly Unit[], after: readonly Unit[]): Map<number, number> {
  const pairs = common(before, after)
  const isFree = (j: number) => ![...pairs.values()].includes(j)
  for (const i of before.keys()) {
    if (pairs.has(i)) continue
    // Only between its neighbours' counterparts, so the order stays
    const from = Math.max(-1, ...[...pairs].filter(([k]) => k < i).map(([, j]) => j)) + 1
    const to = Math.min(after.length, ...[...pairs].filter(([k]) => k > i).map(([, j]) => j))
    const candidates = Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k).filter(isFree)
    const scored = candidates.map((j) => ({ j, score: likeness(before[i]?.text ?? '', after[j]?.text ?? '') }))
    const best = scored.sort((a, b) => b.score - a.score)[0]
    if (best && best.score >= alike) pairs.set(i, best.j)
  }
  if (before.length > 0 && after.length > 0 && !pairs.has(0) && isFree(0)) pairs.set(0, 0)
  return pairs
}

/**
 * What the person made of one draft, carried over to another: their own sentences stay, what they took out stays out.
 * `before` is the draft they began from, `edited` what they made of it, `after` the draft that takes its place.
 * A sentence they changed takes the place of the one that says the same; one they added stands behind the same neighbour.
 */
export function carryOver(before: string, edited: string, after: string): string {
  if (edited === before) return after
  if (before === after) return edited
  const [old, mine, next] = [split(before), split(edited), split(after)]
  const kept = new Map([...common(old.units, mine.units)].map(([i, j]) => [j, i]))
  const twin = counterparts(old.units, next.units)
  const dropped = new Set<number>()
  /** What the person wrote behind a sentence of `after`; -1 is before the first. */
  const written = new Map<number, Unit[]>()
  const stays = new Set(kept.values())
  let anchor = -1
  let seen = -1
  let run: number[] = []
  const settle = (until: number) => {
    const gone = Array.from({ length: until - seen - 1 }, (_, k) => seen + 1 + k).filter((i) => !stays.has(i))
    const twins = gone.flatMap((i) => twin.get(i) ?? [])
    for (const j of twins) dropped.add(j)
    const place = twins[0] ?? anchor
    if (run.length > 0) written.set(place, [...(written.get(place) ?? []), ...run.map((j) => mine.units[j] as Unit)])
    run = []
  }
  for (const j of mine.units.keys()) {
    const i = kept.get(j)
    if (i === undefined) {
      run.push(j)
      continue
    }
    settle(i)
    seen = i
    anchor = twin.get(i) ?? anchor
  }
  settle(old.units.length)
  return assemble(next.units, dropped, written, mine.units.at(-1)?.gap ?? '')
}

/** The units of `after` without those that are dropped, with what was written behind each; blanks between are kept. */
function assemble(
  after: readonly Unit[],
  dropped: ReadonlySet<number>,
  written: ReadonlyMap<number, Unit[]>,
  end: string,
) {
  const left = new Set(after.filter((_, j) => !dropped.has(j)).map(({ text }) => text))
  const out: Unit[] = []
  const put = ({ text, gap }: Unit) => out.push({ text, gap })
  const widen = (gap: string) => {
    const last = out.at(-1)
    if (last && gap.length > last.gap.length) last.gap = gap
  }
  for (const mine of written.get(-1) ?? []) if (!left.has(mine.text)) put(mine)
  for (const [j, next] of after.entries()) {
    const isDropped = dropped.has(j)
    if (!isDropped) put(next)
    const added = (written.get(j) ?? []).filter(({ text }) => text !== '' && !left.has(text))
    for (const [k, mine] of added.entries()) {
      const last = out.at(-1)
      // One that is added to a paragraph stands in it, as it did where it was typed
      if (last && k === 0 && !isDropped && last.gap.includes('\n\n'))
        last.gap = mine.gap.includes('\n\n') ? ' ' : last.gap
      put(mine)
    }
    if (added.length > 0 || isDropped) widen(next.gap)
  }
  for (const [k, one] of out.entries()) if (one.gap === '' && k < out.length - 1) one.gap = ' '
  const last = out.at(-1)
  if (last) last.gap = end
  return out.map(({ text, gap }) => text + gap).join('')
}
