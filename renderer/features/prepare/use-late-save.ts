import { useCallback, useEffect, useRef } from 'react'

const pauseMs = 400

/** Saving a moment later. */
export interface LateSave<T> {
  /** Saves this value a moment from now, unless another comes. */
  later: (value: T) => void
  /** Leaves what still waits unsaved. */
  forget: () => void
}

/** Saves the last value a moment after the last change, and at once when the place is left. */
export function useLateSave<T>(save: (value: T) => void): LateSave<T> {
  const latest = useRef(save)
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null)
  useEffect(() => {
    latest.current = save
  })
  const forget = useCallback(() => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer)
    waiting.current = null
  }, [])
  const flush = useCallback(() => {
    const held = waiting.current
    forget()
    if (held !== null) latest.current(held.value)
  }, [forget])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      flush()
    }
  }, [flush])
  const later = useCallback(
    (value: T) => {
      forget()
      waiting.current = { value, timer: setTimeout(flush, pauseMs) }
    },
    [flush, forget],
  )
  return { later, forget }
}
