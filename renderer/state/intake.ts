import { fileTooLarge, maxFileBytes } from '../../common/limits.ts'
import { paperDivider } from '../../common/papers.ts'
import { t } from '../../common/words/t.ts'
import type { call } from '../api.ts'

/** Where a text goes: onto a sheet of its own, or under what lies on the desk. */
export type Target = 'new' | 'here'

/** What comes in: words, or files that have yet to become words. */
export type Incoming = { kind: 'text'; text: string } | { kind: 'files'; files: readonly File[] }

/** What getting things in needs of the rest of the window. */
export interface IntakePorts {
  api: typeof call
  /** Puts a text onto a new sheet. */
  fill(text: string): Promise<void>
  /** The text on the desk; empty when there is none. */
  onDesk(): string
  /** Puts another text in the place of the one on the desk, so that it can be taken back. */
  replace(text: string): void
  /** Says something that stays until it is put away. */
  say(sentence: string): void
}

/** Everything by which a document gets in: files, the clipboard, what is dropped. */
export type Intake = ReturnType<typeof createIntake>

/** Takes documents in. Nothing of what lies on the desk is lost. */
export function createIntake({ api, fill, onDesk, replace, say }: IntakePorts) {
  async function put(text: string, target: Target): Promise<void> {
    if (text.trim() === '') say(t('capture.noWords'))
    else if (target === 'new' || onDesk().trim() === '') await fill(text)
    else replace(onDesk().trimEnd() + paperDivider + text)
  }

  async function putFile(file: File, target: Target): Promise<void> {
    if (file.size > maxFileBytes) return say(fileTooLarge)
    // A folder comes as a file that cannot be read.
    const bytes = await file.arrayBuffer().catch(() => null)
    if (bytes === null) return say(t('capture.noFile', { name: file.name }))
    const answer = await api('readFile', { name: file.name, bytes: new Uint8Array(bytes) })
    if (!answer.ok) return say(answer.detail)
    await put(answer.value.text, target)
    answer.value.notes.forEach(say)
  }

  return {
    /** Takes what was dropped or pasted. Of several files each becomes an invite, or each is added, one after the other. */
    async take(incoming: Incoming, target: Target): Promise<void> {
      if (incoming.kind === 'text') return put(incoming.text, target)
      for (const file of incoming.files) await putFile(file, target)
    },
    /** Takes what lies on the clipboard. */
    async takeClipboard(target: Target): Promise<void> {
      const answer = await api('readClipboard', null)
      if (!answer.ok) say(answer.detail)
      else if (answer.value.trim() === '') say(t('capture.noClipboard'))
      else await put(answer.value, target)
    },
    /** Lets the person choose a file. */
    async openFile(): Promise<void> {
      const chosen = await api('chooseFile', null)
      if (!chosen.ok) return say(chosen.detail)
      if (!chosen.value) return
      const answer = await api('openFile', null)
      if (!answer.ok) return say(answer.detail)
      if (answer.value === null) return
      await put(answer.value.text, 'new')
      answer.value.notes.forEach(say)
    },
  }
}
