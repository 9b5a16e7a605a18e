import { useEffect, useRef, useState } from 'react'
import type { Reading } from '../../../common/reading.ts'
import type { ReviewFinding } from '../../../common/reply.ts'
import type { Controller } from '../../state/controller.ts'
import type { Edit } from '../../ui/edits.ts'
import { shiftFindings } from './shift-findings.ts'

/** How long the person has to pause before the reply is looked over. */
const pauseMs = 250
const none: readonly ReviewFinding[] = []

/** What there is to say about a reply, and the text it belongs to. */
export interface Review {
  text: string
  findings: readonly ReviewFinding[]
  /** Whether the text as it is now is still to be looked over. */
  progress: 'looking' | 'looked'
  /** Moves what was found along with what is typed. */
  follow: (text: string, edits: readonly Edit[]) => void
}

/** Has the reply looked over a moment after the last key. An answer to a text that is another one by now is dropped. */
export function useReview(controller: Controller, reading: Reading | null, text: string): Review {
  const [review, setReview] = useState({ text: '', findings: none })
  const [looked, setLooked] = useState<{ reading: Reading | null; text: string }>({ reading: null, text: '' })
  const latest = useRef(0)
  useEffect(() => {
    latest.current += 1
    const turn = latest.current
    if (reading === null || text.trim() === '') return
    const timer = setTimeout(() => {
      void controller.reviewReply(text).then((findings) => {
        if (turn !== latest.current) return
        setLooked({ reading, text })
        if (findings !== null) setReview({ text, findings })
      })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [controller, reading, text])
  return {
    text: review.text,
    findings: review.text === text ? review.findings : none,
    progress: text.trim() === '' || (looked.reading === reading && looked.text === text) ? 'looked' : 'looking',
    follow: (next, edits) =>
      setReview((before) =>
        before.text === text ? { text: next, findings: shiftFindings(before.findings, edits) } : before,
      ),
  }
}
