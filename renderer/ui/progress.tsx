import './progress.css'
import { Button, Label, ProgressBar } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** Something under way. */
export interface ProgressProps {
  /** What is done, in words. */
  label: string
  /** How far it is, from 0 to 100; null when nobody knows. */
  percent: number | null
  /** Stops it; null for what cannot be stopped. */
  onStop: (() => void) | null
}

/** Says what is under way and how far, with a way to stop it. Nothing of it moves by itself. */
export function Progress({ label, percent, onStop }: ProgressProps) {
  return (
    <div className="progress" role="status">
      <ProgressBar className="progress-bar" isIndeterminate={percent === null} value={percent ?? 0}>
        {({ percentage }) => (
          <>
            <Label>{label}</Label>
            <span className="progress-track" aria-hidden="true">
              {/* A style made in script, which the content policy lets through. */}
              <span className="progress-done" style={{ inlineSize: `${percentage ?? 100}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {onStop !== null && (
        <Button className="link" onPress={onStop}>
          {t('progress.stop')}
        </Button>
      )}
    </div>
  )
}
