import { useEffect, useState } from 'react'
import type { RuleEntry } from '../../../common/rule-book.ts'
import type { Controller } from '../../state/controller.ts'

const none: readonly RuleEntry[] = []

/** All rules; none until they are there. */
export function useRuleBook(controller: Controller): readonly RuleEntry[] {
  const [book, setBook] = useState(none)
  useEffect(() => {
    void controller.ruleBook().then(setBook)
  }, [controller])
  return book
}
