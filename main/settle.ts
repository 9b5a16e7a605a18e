import type { CallHost } from './ipc/handle.ts'

/** Knows whether calls from the window are under way. */
export interface CallWatch {
  /** Stands in for the host it was made from. */
  host: CallHost
  /** Ends when no call has come or been under way for a moment, or when that takes too long. */
  settled(): Promise<void>
}

/** Long enough for a window that was just hidden to send what it had not saved yet. */
const quietMs = 150
/** A call that hangs must not keep the program from ending. */
const longestMs = 3000

/**
 * Watches the calls that pass through `host`, so that the window goes only after its last words were saved. `onEnd` is
 * told when one is over.
 */
export function watchCalls(host: CallHost, onEnd: () => void): CallWatch {
  let underWay = 0
  let lastEnd = 0
  const watched: CallHost = {
    handle: (channel, listener) =>
      host.handle(channel, async (event, name, argument) => {
        underWay += 1
        try {
          return await listener(event, name, argument)
        } finally {
          underWay -= 1
          lastEnd = performance.now()
          onEnd()
        }
      }),
  }
  return {
    host: watched,
    async settled() {
      const start = performance.now()
      lastEnd = start
      for (let now = start; now - start < longestMs; now = performance.now()) {
        if (underWay === 0 && now - lastEnd >= quietMs) return
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
  }
}
