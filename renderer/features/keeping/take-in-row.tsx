import { useState } from 'react'
import type { Difference, ImportPlan } from '../../../common/exchange.ts'
import type { Controller } from '../../state/controller.ts'
import { SafeRow } from './safe-row.tsx'
import { TakeInDialog } from './take-in-dialog.tsx'

/** Takes a file with everything in, after a look at what it would bring. */
export function TakeInRow({ controller }: { controller: Controller }) {
  const [plan, setPlan] = useState<ImportPlan | null>(null)
  const [work, setWork] = useState<'none' | 'under-way'>('none')
  const choose = async () => {
    setWork('under-way')
    await controller.settle()
    setPlan(await controller.ask('planImport', null))
    setWork('none')
  }
  const take = async (onDifference: Difference) => {
    await controller.settle()
    return (await controller.ask('applyImport', onDifference)) !== null
  }
  return (
    <SafeRow id="takeIn" work={work} onPress={() => void choose()}>
      {plan !== null && <TakeInDialog plan={plan} onTake={take} onGone={() => setPlan(null)} />}
    </SafeRow>
  )
}
