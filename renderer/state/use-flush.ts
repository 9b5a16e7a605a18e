import { useEffect } from 'react'
import type { Controller } from './controller.ts'

/** Has everything written at once whenever the person may be about to leave. */
export function useFlush(controller: Controller): void {
  useEffect(() => {
    const flush = () => controller.flush()
    window.addEventListener('pagehide', flush)
    window.addEventListener('blur', flush)
    document.addEventListener('visibilitychange', flush)
    document.addEventListener('focusout', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      window.removeEventListener('blur', flush)
      document.removeEventListener('visibilitychange', flush)
      document.removeEventListener('focusout', flush)
    }
  }, [controller])
}
