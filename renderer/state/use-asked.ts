import { useEffect, useState } from 'react'
import type { Answer, Argument, CallName } from '../../common/ipc.ts'
import type { Controller } from './controller.ts'

/**
 * What the store answers, asked again when the argument or `version` is another; the last answer stays until the next
 * one is there. Null before the first.
 */
export function useAsked<N extends CallName>(
  ask: Controller['ask'],
  name: N,
  argument: Argument<N>,
  version: number,
): Answer<N> | null {
  const [answer, setAnswer] = useState<Answer<N> | null>(null)
  const asked = JSON.stringify(argument)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the argument by its content; `version` asks anew.
  useEffect(() => {
    let isLatest = true
    void ask(name, argument).then((next) => {
      if (isLatest && next !== null) setAnswer(next)
    })
    return () => {
      isLatest = false
    }
  }, [ask, name, asked, version])
  return answer
}
