/** What can take so long that the person is told and may stop it. */
export type WorkKind = 'reading' | 'file'

/** Knows what is under way. */
export interface Work {
  /** Follows something; gives its outcome, or `stopped` as soon as the person stops it. */
  during<T>(kind: WorkKind, running: Promise<T>, stopped: T): Promise<T>
  /** Stops waiting for everything that is under way. */
  stop(): void
}

interface Following {
  kind: WorkKind
  stop: () => void
  isLate: boolean
}

/**
 * Follows what is under way. `onChange` is told what has taken longer than `patienceMs`, the latest first, and null when
 * nothing has; what is over sooner is not worth a word.
 */
export function createWork(onChange: (kind: WorkKind | null) => void, patienceMs: number): Work {
  const underWay = new Set<Following>()
  let told: WorkKind | null = null

  function report(): void {
    const kind = [...underWay].findLast((each) => each.isLate)?.kind ?? null
    if (kind === told) return
    told = kind
    onChange(kind)
  }

  function follow(kind: WorkKind, stop: () => void): () => void {
    const following = { kind, stop, isLate: false }
    underWay.add(following)
    const timer = setTimeout(() => {
      following.isLate = true
      report()
    }, patienceMs)
    return () => {
      clearTimeout(timer)
      underWay.delete(following)
      report()
    }
  }

  return {
    async during(kind, running, stopped) {
      const { promise, resolve } = Promise.withResolvers<typeof stopped>()
      const done = follow(kind, () => resolve(stopped))
      return Promise.race([running, promise]).finally(done)
    },
    stop() {
      for (const { stop } of underWay) stop()
    },
  }
}
