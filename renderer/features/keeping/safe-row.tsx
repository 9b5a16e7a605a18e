import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { SafeId } from './safe-rows.ts'

/** One thing that keeps everything safe: what it is called, a word on it, the button for it. */
export interface SafeRowProps {
  id: SafeId
  /** Whether it is under way. */
  work: 'none' | 'under-way'
  onPress: () => void
  /** What it shows below. */
  children?: ReactNode
}

/** A line of the settings with a button. */
export function SafeRow({ id, work, onPress, children }: SafeRowProps) {
  const hintId = useId()
  return (
    <div className="setting" data-setting={id}>
      <h3>{t(`keeping.rows.${id}.title`)}</h3>
      <p id={hintId}>{t(`keeping.rows.${id}.hint`)}</p>
      <div className="setting-control">
        <Button className="btn" aria-describedby={hintId} isPending={work === 'under-way'} onPress={onPress}>
          {t(`keeping.rows.${id}.act`)}
        </Button>
      </div>
      {children}
    </div>
  )
}
