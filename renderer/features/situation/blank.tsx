import './blank.css'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { FieldEditor } from './field-editor.tsx'
import type { SituationField } from './fields.ts'
import { shownOf } from './shown.ts'

/** A blank of the person's side, in a sentence or wherever it is needed. */
export interface BlankProps {
  /** What it is for; also its name. */
  label: string
  /** The fields that open when it is pressed. */
  fields: readonly SituationField[]
  situation: Situation
  controller: Controller
  /** What stands in it. */
  shown: string | null
  /** In a sentence, in a table, or as the name of something that is not set. */
  look: 'blank' | 'plain' | 'unset'
  /** The currency of the invite it stands at; null for that of the person's country. */
  currency?: string | null
  onOpenChange?: (isOpen: boolean) => void
  /** What else can be said there. */
  children?: ReactNode
}

/** A word of a sentence; pressed, it opens the fields behind it in its place. */
export function Blank({
  label,
  fields,
  situation,
  controller,
  shown,
  look,
  currency = null,
  onOpenChange,
  children,
}: BlankProps) {
  const words = shown ?? t('situation.notSet')
  const isEmpty = shown === null || look === 'unset'
  const shape = look === 'plain' ? 'need' : isEmpty ? 'blank is-empty' : 'blank'
  const change = (field: SituationField, patch: Situation) =>
    controller.changeSituation(patch, {
      what: t(`situation.fields.${field}`),
      from: shownOf(field, situation),
      to: shownOf(field, { ...situation, ...patch }),
    })
  const cleared = Object.fromEntries(fields.map((field) => [field, null])) as Situation
  const isSet = fields.some((field) => shownOf(field, situation) !== null)
  return (
    <DialogTrigger {...(onOpenChange && { onOpenChange })}>
      <Button className={shape} aria-label={t('situation.blank', { label, words })}>
        {words}
      </Button>
      <Popover className="blank-pop" placement="bottom start">
        <Dialog aria-label={label}>
          {({ close }) => (
            <form
              className="blank-form"
              onSubmit={(event) => {
                event.preventDefault()
                close()
              }}
            >
              {fields.map((field, index) => (
                <FieldEditor
                  key={field}
                  field={field}
                  situation={situation}
                  onChange={change}
                  findPlaces={controller.findPlaces}
                  currency={currency}
                  focus={index === 0 ? 'first' : 'none'}
                />
              ))}
              {children}
              <footer>
                <Button className="btn small do" type="submit">
                  {t('situation.done')}
                </Button>
                {isSet && (
                  <Button
                    className="link ink"
                    onPress={() => {
                      const [first] = fields
                      if (first !== undefined)
                        controller.changeSituation(cleared, { what: label, from: shownOf(first, situation), to: null })
                      close()
                    }}
                  >
                    {t('situation.clear')}
                  </Button>
                )}
              </footer>
            </form>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
