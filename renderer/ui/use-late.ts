import { useEffect, useState } from 'react'

/** Whether something has been so for `delayMs` without a break: what is over sooner need not be shown. */
export function useLate(state: 'so' | 'not', delayMs: number): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (state === 'not') return
    const timer = setTimeout(() => setIsLate(true), delayMs)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [state, delayMs])
  return state === 'so' && isLate
}
