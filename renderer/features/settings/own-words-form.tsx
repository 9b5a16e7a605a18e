import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, TextArea, TextField } from 'react-aria-components'
import { type OwnWords, ownKinds } from '../../../common/own-rules.ts'
import { negotiability } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { PickOne } from '../../ui/pick-one.tsx'
import { SampleField } from './sample-field.tsx'
import { useWordsCheck } from './use-words-check.ts'

/** A form for words of one's own. */
export interface OwnWordsFormProps {
  /** The words to change; null for new ones. */
  own: OwnWords | null
  controller: Controller
  onKeep: (own: OwnWords) => void
  onCancel: () => void
}

const blank = { words: '', kind: 'process', negotiable: 'yes', why: '' } as const

/** What the words are, what they are about, whether they can be talked about, and why they matter. */
export function OwnWordsForm({ own, controller, onKeep, onCancel }: OwnWordsFormProps) {
  const [draft, setDraft] = useState<Omit<OwnWords, 'id'>>(own ?? blank)
  const [isAsked, setIsAsked] = useState(false)
  const wrong = useWordsCheck(draft.words, controller)
  const set = (change: Partial<OwnWords>) => setDraft({ ...draft, ...change })
  // Before anything is typed nothing is wrong yet.
  const shown = isAsked || draft.words !== '' ? wrong : null
  const keep = async () => {
    setIsAsked(true)
    const words = draft.words.trim()
    if ((await controller.checkOwnWords(words)) === null)
      onKeep({ ...draft, words, why: draft.why.trim(), id: own?.id ?? `own/${crypto.randomUUID()}` })
  }
  return (
    <Form
      className="own-form"
      aria-label={t('settings.own.form')}
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        autoFocus
        value={draft.words}
        maxLength={100}
        autoComplete="off"
        isInvalid={shown !== null}
        onChange={(words) => set({ words })}
      >
        <Label>{t('settings.own.words')}</Label>
        <Input className="field" />
        <FieldError className="wrong">{shown}</FieldError>
      </TextField>
      <SampleField words={draft.words} negotiable={draft.negotiable} controller={controller} />
      <div>
        <span aria-hidden="true">{t('settings.own.kind')}</span>
        <PickOne
          label={t('settings.own.kind')}
          options={ownKinds.map((id) => ({ id, text: t(`themes.${id}`) }))}
          value={draft.kind as (typeof ownKinds)[number]}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <div>
        <span aria-hidden="true">{t('settings.own.negotiable')}</span>
        <PickOne
          label={t('settings.own.negotiable')}
          options={negotiability.map((id) => ({ id, text: t(`settings.negotiable.${id}`) }))}
          value={draft.negotiable}
          onChange={(negotiable) => set({ negotiable })}
        />
      </div>
      <TextField value={draft.why} maxLength={300} onChange={(why) => set({ why })}>
        <Label>{t('settings.own.why')}</Label>
        <TextArea className="field" rows={2} />
      </TextField>
      <div className="own-acts">
        <Button type="submit" className="btn do">
          {t('settings.own.keep')}
        </Button>
        <Button className="btn" onPress={onCancel}>
          {t('settings.own.cancel')}
        </Button>
      </div>
    </Form>
  )
}
