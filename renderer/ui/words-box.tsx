import './fields.css'
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'
import { t } from '../../common/words/t.ts'
import { ComboBox } from './combo-box.tsx'
import { parseList } from './parse.ts'

/** A field for any number of words. */
export interface WordsBoxProps {
  label: string
  /** The words that are there, each once. */
  chosen: readonly string[]
  /** Words that are offered; `text` is how one is shown. */
  options: readonly { id: string; text: string }[]
  /** Whether other words than the offered ones can be added. */
  words: 'any' | 'offered'
  /** Most characters of one. */
  most: number
  focus: 'first' | 'none'
  onChange: (chosen: string[]) => void
}

/** Words with a way to take each out, and a field to add more: Enter or a comma ends one. */
export function WordsBox({ label, chosen, options, words, most, focus, onChange }: WordsBoxProps) {
  const [typed, setTyped] = useState('')
  const nameOf = (id: string) => options.find((option) => option.id === id)?.text ?? id
  const idOf = (text: string) => {
    const found = options.find((option) => option.text.toLowerCase() === text.toLowerCase())?.id
    return found ?? (words === 'any' ? text : null)
  }
  const add = (text: string) => {
    const ids = parseList(text).flatMap((word) => idOf(word) ?? [])
    const fresh = ids.filter((id) => !chosen.some((other) => other.toLowerCase() === id.toLowerCase()))
    if (fresh.length > 0) onChange([...chosen, ...fresh])
    if (fresh.length > 0 || words === 'any') setTyped('')
  }
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || typed.trim() === '' || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    add(typed)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Enter of the field within.
    <div className="words-box" onKeyDown={hear}>
      <TagGroup
        className="box"
        onRemove={(keys) => onChange(chosen.filter((id) => !keys.has(id)))}
        disallowEmptySelection={false}
      >
        <Label>{label}</Label>
        <TagList className="tags" renderEmptyState={() => <span className="quiet">{t('fields.noWords')}</span>}>
          {chosen.map((id) => (
            <Tag key={id} id={id} textValue={nameOf(id)} className="word-tag">
              {nameOf(id)}
              <Button slot="remove" className="tag-out">
                <X size={12} aria-hidden="true" />
              </Button>
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      <ComboBox
        label={t('fields.add')}
        options={options.filter(({ id }) => !chosen.includes(id))}
        typed={typed}
        most={most}
        focus={focus}
        filter="narrowed"
        onType={(next) => (next.endsWith(',') ? add(next) : setTyped(next))}
        onChoose={(id) => {
          setTyped('')
          if (!chosen.includes(id)) onChange([...chosen, id])
        }}
      />
    </div>
  )
}
