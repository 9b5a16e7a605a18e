import './keeping.css'
import { useState } from 'react'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { BackupsRow } from './backups-row.tsx'
import { EraseRow } from './erase-row.tsx'
import { MailsRow } from './mails-row.tsx'
import { ProofRow } from './proof-row.tsx'
import { SafeRow } from './safe-row.tsx'
import type { SafeId } from './safe-rows.ts'
import { TakeInRow } from './take-in-row.tsx'

/** The lines of the settings that keep everything safe: backups, and all of it out to files and in from them. */
export function SafeLines({ rows, controller }: { rows: readonly SafeId[]; controller: Controller }) {
  const [saving, setSaving] = useState<SafeId | null>(null)
  const save = async (id: SafeId, name: 'saveEverything' | 'saveTable') => {
    setSaving(id)
    await controller.settle()
    const isSaved = await controller.ask(name, null)
    setSaving(null)
    if (isSaved) controller.notice(t('keeping.saved'), null)
    return isSaved === true
  }
  const line = (id: SafeId) => {
    const work = saving === id ? ('under-way' as const) : ('none' as const)
    switch (id) {
      case 'backups':
        return <BackupsRow key={id} controller={controller} />
      case 'everything':
        return <SafeRow key={id} id={id} work={work} onPress={() => void save(id, 'saveEverything')} />
      case 'takeIn':
        return <TakeInRow key={id} controller={controller} />
      case 'table':
        return <SafeRow key={id} id={id} work={work} onPress={() => void save(id, 'saveTable')} />
      case 'proof':
        return <ProofRow key={id} controller={controller} />
      case 'mails':
        return <MailsRow key={id} controller={controller} />
      case 'erase':
        return <EraseRow key={id} controller={controller} onSave={() => save(id, 'saveEverything')} />
    }
  }
  return rows.map(line)
}
