import './blank-pop.css'
import { type ReactNode, useState } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** Words that open what they are changed with. */
export interface BlankPopProps {
  /** The name of the dialog. */
  title: string
  /** The name of the button: what it is and what stands in it. */
  label: string
  /** What stands in it; null while nothing is set. */
  shown: string | null
  /** What stands in it while nothing is set. */
  unset: string
  /** Opened: what was typed before is forgotten. */
  onOpen: () => void
  /** Keeps what was typed; false when it cannot be kept as it is. */
  onKeep: () => boolean
  /** Takes it away; null when there is nothing to take away. */
  onClear: { words: string; clear: () => void } | null
  children: ReactNode
}

/** The person's own words or day, in blue; pressed, they are changed in a field over them. */
export function BlankPop({ title, label, shown, unset, onOpen, onKeep, onClear, children }: BlankPopProps) {
  const [isOpen, setOpen] = useState(false)
  const turn = (next: boolean) => {
    if (next) onOpen()
    setOpen(next)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={turn}>
      <Button className={shown === null ? 'blank is-empty' : 'blank'} aria-label={label}>
        {shown ?? unset}
      </Button>
      <Popover className="popover pop" placement="bottom start">
        <Dialog aria-label={title}>
          <form
            className="pop-form"
            onKeyDownCapture={(event) => {
              // The pieces of a day do not send a form by themselves.
              const isPiece = event.target instanceof Element && event.target.matches('[role="spinbutton"]')
              if (event.key === 'Enter' && isPiece) event.currentTarget.requestSubmit()
            }}
            onSubmit={(event) => {
              event.preventDefault()
              if (onKeep()) setOpen(false)
            }}
          >
            {children}
            <footer>
              <Button className="btn small do" type="submit">
                {t('situation.done')}
              </Button>
              {onClear !== null && (
                <Button
                  className="link ink"
                  onPress={() => {
                    onClear.clear()
                    setOpen(false)
                  }}
                >
                  {onClear.words}
                </Button>
              )}
            </footer>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
