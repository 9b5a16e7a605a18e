import { useCallback, useEffect, useRef } from 'react'

const pauseMs = 400

/** Saves the last value a moment after the last change, and at once when the place is left. */
export function useLateSave<T>(save: (value: T) => void): (value: T) => void {
  const latest = useRef(save)
  const waiting = useRef<{ value: T; timer: ReturnType<typeof setTimeout> } | null>(null)
  useEffect(() => {
    latest.current = save
  })
  const flush = useCallback(() => {
    const held = waiting.current
    waiting.current = null
    if (held === null) return
    clearTimeout(held.timer)
    latest.current(held.value)
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return useCallback(
    (value: T) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      waiting.current = { value, timer: setTimeout(flush, pauseMs) }
    },
    [flush],
  )
}
