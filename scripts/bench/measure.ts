/** How long something takes, over rounds. */
export interface Timing {
  /** Milliseconds: the middle round, and the rounds a quarter from either end. */
  median: number
  lowQuarter: number
  highQuarter: number
}

/** Something to be timed: one round of it. */
export interface Contender {
  name: string
  round: () => void
}

/** The value at a share of a sorted list, between its neighbours where it falls between them. */
export function quantile(sorted: readonly number[], at: number): number {
  const place = at * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export function timingOf(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), lowQuarter: quantile(sorted, 0.25), highQuarter: quantile(sorted, 0.75) }
}

/** Milliseconds that a call takes. */
export function clock(call: () => void): number {
  const started = performance.now()
  call()
  return performance.now() - started
}

/**
 * Times contenders side by side: each is warmed for some time, until the engine has compiled what it will compile, then all take their round in turn, and who begins moves on,
 * so that a busy moment of the machine hits all alike.
 */
export function race(contenders: readonly Contender[], rounds: number, warmMs: number): Map<string, Timing> {
  for (const { round } of contenders) {
    const until = performance.now() + warmMs
    do round()
    while (performance.now() < until)
  }
  const taken = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let i = 0; i < rounds; i++) {
    for (let k = 0; k < contenders.length; k++) {
      const { name, round } = contenders[(i + k) % contenders.length] as Contender
      taken.get(name)?.push(clock(round))
    }
  }
  return new Map([...taken].map(([name, times]) => [name, timingOf(times)]))
}

/** A straight line through points, and how much of their spread it explains. */
export interface Line {
  slope: number
  offset: number
  /** 1 when every point lies on the line. */
  r2: number
}

export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const middleX = mean(points.map(([x]) => x))
  const middleY = mean(points.map(([, y]) => y))
  const slope =
    mean(points.map(([x, y]) => (x - middleX) * (y - middleY))) / mean(points.map(([x]) => (x - middleX) ** 2))
  const offset = middleY - slope * middleX
  const spread = mean(points.map(([, y]) => (y - middleY) ** 2))
  const rest = mean(points.map(([x, y]) => (y - offset - slope * x) ** 2))
  return { slope, offset, r2: 1 - rest / spread }
}
