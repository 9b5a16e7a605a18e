import { useEffect, useState } from 'react'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { formatLongDay } from '../../ui/format.ts'
import { PrintOnly } from '../../ui/print-only.tsx'
import { proofText } from './proof-text.ts'
import { SafeRow } from './safe-row.tsx'

/** Ten years: everything. */
const allDays = 3650

/** Prints what was done in the search, with its dates: for an office that wants to see it. */
export function ProofRow({ controller }: { controller: Controller }) {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    // Printing waits for the person; by then the page has been drawn.
    if (text !== null) window.print()
  }, [text])
  const print = async () => {
    await controller.settle()
    const overview = await controller.ask('searchOverview', { closedDays: allDays })
    if (overview !== null) setText(proofText(overview.courses))
  }
  return (
    <SafeRow id="proof" work="none" onPress={() => void print()}>
      {text !== null && <PrintOnly title={t('keeping.proof.title', { day: formatLongDay(new Date()) })} text={text} />}
    </SafeRow>
  )
}
