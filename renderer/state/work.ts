/** What can take so long that the person is told and may stop it. */
export type WorkKind = 'reading' | 'file'

/** Knows what is under way. */
export interface Work {
  /** Follows something; gives its outcome, or `stopped` as soon as the person stops it. */
  during<T>(kind: WorkKind, running: Promise<T>, stopped: T): Promise<T>
  /** Stops waiting for everything that is under way. */
  stop(): void
}

/** Follows what is under way; `onChange` is told what it is, the latest first, and null when nothing is left. */
export function createWork(onChange: (kind: WorkKind | null) => void): Work {
  const underWay = new Map<WorkKind, Set<() => void>>()
  const report = () => onChange([...underWay.keys()].at(-1) ?? null)

  function note(kind: WorkKind, stop: () => void): () => void {
    const stops = underWay.get(kind) ?? new Set()
    underWay.set(kind, stops.add(stop))
    report()
    return () => {
      stops.delete(stop)
      if (stops.size === 0) underWay.delete(kind)
      report()
    }
  }

  return {
    async during(kind, running, stopped) {
      const { promise, resolve } = Promise.withResolvers<typeof stopped>()
      const done = note(kind, () => resolve(stopped))
      return Promise.race([running, promise]).finally(done)
    },
    stop() {
      for (const stops of underWay.values()) for (const stop of stops) stop()
    },
  }
}
