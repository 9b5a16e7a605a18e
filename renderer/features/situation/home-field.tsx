import { useEffect, useState } from 'react'
import type { PlaceChoice, PlaceChoices } from '../../../common/place-choices.ts'
import { t } from '../../../common/words/t.ts'
import { ComboBox } from '../../ui/combo-box.tsx'

/** Where the person lives, to fill in. */
export interface HomeFieldProps {
  home: string
  /** What a typed place may mean. */
  findPlaces: (typed: string) => Promise<PlaceChoices>
  onChange: (home: string | null) => void
}

const pauseMs = 200

/** A place, typed as people write it; which one is meant can be chosen when there are several. */
export function HomeField({ home, findPlaces, onChange }: HomeFieldProps) {
  const [typed, setTyped] = useState(home)
  const [found, setFound] = useState<PlaceChoices | null>(null)
  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => {
      if (typed.trim() === '') setFound(null)
      else void findPlaces(typed).then((places) => isLatest && setFound(places))
    }, pauseMs)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [typed, findPlaces])
  const take = (text: string) => {
    setTyped(text)
    onChange(text.trim() === '' ? null : text.trim())
  }
  return (
    <>
      <ComboBox
        label={t('situation.fields.home')}
        options={(found?.kind === 'one' ? [] : (found?.choices ?? [])).map((place) => ({
          id: place.query,
          text: placeInWords(place),
        }))}
        typed={typed}
        most={200}
        focus="first"
        filter="as-given"
        onType={take}
        onChoose={take}
      />
      <p className="quiet small-note" role="status">
        {found !== null && typed.trim() !== '' && sentenceOf(found)}
      </p>
    </>
  )
}

function sentenceOf({ kind, choices }: PlaceChoices): string {
  const [first] = choices
  if (kind === 'one') return first === undefined ? '' : t('situation.places.one', { place: placeInWords(first) })
  return t(`situation.places.${kind}`)
}

function placeInWords({ name, admin1, country }: PlaceChoice): string {
  return [name, admin1, country].filter((part) => part !== null && part !== '').join(', ')
}
