import './palette.css'
import { Search } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Button,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components'
import { commandIds } from '../../../common/commands.ts'
import { t } from '../../../common/words/t.ts'
import { focusSoon } from '../../commands/focus.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyWords } from '../../commands/key-words.ts'
import { commands } from '../../commands/use-commands.ts'
import type { Controller } from '../../state/controller.ts'
import { Veil } from '../../ui/veil.tsx'
import { type Findable, pagePrefixes, sectionsFor, settingPrefix } from './entries.ts'
import { Found } from './found.tsx'
import { useFound } from './use-found.ts'

/** What the open palette offers. */
export interface PaletteDialogProps {
  findable: Omit<Findable, 'invites' | 'hits'>
  controller: Controller
  onClose: () => void
}

/** The open palette: a field, and under it what is called like what was typed. */
export function PaletteDialog({ findable, controller, onClose }: PaletteDialogProps) {
  const [typed, setTyped] = useState('')
  const found = useFound(typed, controller)
  const sections = sectionsFor(typed, { ...findable, ...found })
  const openPage = (kind: 'contact' | 'firm', id: string) =>
    controller.openPage({ kind, id: id.slice(pagePrefixes[kind].length) })
  const choose = (id: string) => {
    onClose()
    const command = commandIds.find((each) => each === id)
    // The focus goes back to where it was first: what a command does may depend on it.
    if (command !== undefined) requestAnimationFrame(() => requestAnimationFrame(() => commands.run(command)))
    else if (id.startsWith(settingPrefix)) goToSetting(id.slice(settingPrefix.length))
    else if (id.startsWith(pagePrefixes.contact)) openPage('contact', id)
    else if (id.startsWith(pagePrefixes.firm)) openPage('firm', id)
    else void controller.open(id.split(':').at(-1) ?? id)
  }
  return (
    <Veil label={t('palette.name')} className="palette" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField className="palette-ask" aria-label={t('palette.name')} autoFocus>
          <Search size={16} aria-hidden="true" />
          <Input maxLength={500} role="combobox" aria-expanded />
          <kbd>{keyWords('Escape', platform)}</kbd>
        </TextField>
        <ListBox
          className="palette-list"
          aria-label={t('palette.results')}
          items={sections}
          renderEmptyState={() => <p className="palette-none">{t('palette.none')}</p>}
          onAction={(id) => choose(String(id))}
        >
          {(section) => (
            <ListBoxSection id={section.id} items={section.entries}>
              <Header>{section.title}</Header>
              {section.entries.map(({ id, words, spans, note, noteSpans, key }) => (
                <ListBoxItem key={id} id={id} textValue={words} className="palette-entry">
                  <Found words={words} spans={spans} />
                  {note !== '' && (
                    <small>
                      <Found words={note} spans={noteSpans} />
                    </small>
                  )}
                  {key !== null && <kbd>{keyWords(key, platform)}</kbd>}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
      <footer className="palette-foot">
        <span aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.choose')}
        </span>
        <span aria-hidden="true">
          <kbd>{keyWords('Enter', platform)}</kbd> {t('palette.run')}
        </span>
        <Button className="link ink" onPress={() => choose('shortcuts')}>
          {t('commands.shortcuts')}
        </Button>
      </footer>
    </Veil>
  )
}

function goToSetting(id: string): void {
  commands.run('place.settings')
  const setting = `[data-setting="${id}"]`
  requestAnimationFrame(() => focusSoon(`${setting} input`, `${setting} button`))
}
