import { useState } from 'react'
import type { Reading } from '../../../common/reading.ts'
import { type LimitName, limitNames, type Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { Bend } from '../situation/bend.tsx'
import { Blank } from '../situation/blank.tsx'
import { limitFields } from '../situation/fields.ts'
import { unsetLimits } from './unset-limits.ts'

/** What is not held against the text. */
export interface NotCheckedProps {
  reading: Reading
  situation: Situation
  controller: Controller
}

/** The limits the text touches and the person has not set: each is a blank to be filled in here. */
export function NotChecked({ reading, situation, controller }: NotCheckedProps) {
  // A blank stays where it is until it is shut, also when it is no longer empty.
  const [open, setOpen] = useState<LimitName | null>(null)
  const unset = unsetLimits(reading, situation)
  const names = limitNames.filter((name) => unset.includes(name) || name === open)
  if (names.length === 0) return null
  return (
    <p className="not-checked">
      {t('verdict.notChecked')}{' '}
      {names.map((name) => (
        <Blank
          key={name}
          label={t('verdict.sayLimit', { limit: t(`limits.${name}`) })}
          fields={limitFields[name]}
          situation={situation}
          controller={controller}
          shown={t(`limits.${name}`)}
          look="unset"
          currency={reading.facts.pay?.value.currency ?? null}
          onOpenChange={(isOpen) => setOpen(isOpen ? name : null)}
        >
          <Bend limit={name} situation={situation} controller={controller} />
        </Blank>
      ))}
    </p>
  )
}
