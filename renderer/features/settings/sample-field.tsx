import { useEffect, useState } from 'react'
import { Input, Label, Text, TextField } from 'react-aria-components'
import type { Negotiable } from '../../../common/reading.ts'
import type { Span } from '../../../common/span.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { markOf, RuleExample } from '../rules/rule-example.tsx'
import { piecesOf } from './pieces-of.ts'

/** A field to try words on a sentence. */
export interface SampleFieldProps {
  words: string
  negotiable: Negotiable
  controller: Controller
}

/** Tries words on a sentence as both are typed, and marks what would be found. */
export function SampleField({ words, negotiable, controller }: SampleFieldProps) {
  const [sentence, setSentence] = useState('')
  const [found, setFound] = useState<{ sentence: string; spans: readonly Span[] }>({ sentence: '', spans: [] })
  useEffect(() => {
    let isStale = false
    void controller.tryOwnWords(words, sentence).then((spans) => {
      if (!isStale) setFound({ sentence, spans })
    })
    return () => {
      isStale = true
    }
  }, [words, sentence, controller])
  return (
    <TextField value={sentence} maxLength={500} autoComplete="off" onChange={setSentence}>
      <Label>{t('settings.own.sample')}</Label>
      <Input className="field" />
      <Text slot="description" elementType="div" className="quiet">
        {found.sentence.trim() === '' ? (
          t('settings.own.sampleHint')
        ) : found.spans.length === 0 ? (
          t('settings.own.sampleNone')
        ) : (
          <RuleExample example={piecesOf(found.sentence, found.spans)} mark={markOf({ kind: 'process', negotiable })} />
        )}
      </Text>
    </TextField>
  )
}
