import { useEffect, useState } from 'react'
import type { Controller } from '../../state/controller.ts'

/** Why words cannot be looked for, in a sentence; null while they can. Followed as they are typed. */
export function useWordsCheck(words: string, controller: Controller): string | null {
  const [wrong, setWrong] = useState<string | null>(null)
  useEffect(() => {
    let isStale = false
    void controller.checkOwnWords(words).then((sentence) => {
      if (!isStale) setWrong(sentence)
    })
    return () => {
      isStale = true
    }
  }, [words, controller])
  return wrong
}
