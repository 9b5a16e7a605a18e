import type { Invite } from '../../common/invite.ts'
import type { InvitePatch } from '../../common/ipc.ts'
import type { LocalDateTime } from '../../common/situation.ts'
import { t } from '../../common/words/t.ts'
import type { SaveState } from './state.ts'

/** How a save ended. */
type Outcome<T> = { ok: true; value: T } | { ok: false; detail: string }

/** What a saver needs of the world. */
export interface SaverPorts {
  create(text: string, receivedAt: LocalDateTime): Promise<Outcome<Invite>>
  save(id: string, patch: InvitePatch): Promise<Outcome<Invite | null>>
  /** Told whenever what is on the disk falls behind or catches up. */
  onState(state: SaveState): void
  /** Told when a new invite got its id. */
  onCreated(key: string, invite: Invite): void
  /** Told after something was written. */
  onWritten(): void
}

/** Which invite a change belongs to. */
export interface SaveTarget {
  key: string
  id: string | null
  receivedAt: LocalDateTime
}

/** Writes changes a little after they are made, one at a time for each invite, and never forgets one. */
export interface Saver {
  /** Notes a change; it is written after the pause. */
  change(target: SaveTarget, patch: InvitePatch): void
  /** Writes at once what is not written yet. */
  flush(): Promise<void>
  /** What of an invite is not on the disk, so that opening it again loses nothing. */
  pending(id: string): InvitePatch
}

interface Entry {
  target: SaveTarget
  pending: InvitePatch
  writing: Promise<void> | null
  /** Why the last try did not work; null when it did. */
  failure: string | null
}

/** A saver that waits `pauseMs` after a change. What cannot be written is kept and tried again with the next change. */
export function createSaver(ports: SaverPorts, pauseMs: number): Saver {
  const entries = new Map<string, Entry>()
  let timer: ReturnType<typeof setTimeout> | undefined

  function report(): void {
    const failure = [...entries.values()].find((entry) => entry.failure !== null)?.failure ?? null
    const isBehind = [...entries.values()].some((entry) => entry.writing !== null || canWrite(entry))
    if (failure !== null) ports.onState({ kind: 'failed', detail: failure })
    else ports.onState({ kind: isBehind ? 'saving' : 'saved' })
  }

  async function write(entry: Entry): Promise<void> {
    while (canWrite(entry)) {
      const sent = entry.pending
      entry.pending = {}
      const detail = await send(ports, entry, sent)
      if (detail !== null) {
        entry.pending = { ...sent, ...entry.pending }
        entry.failure = detail
        return
      }
      entry.failure = null
      ports.onWritten()
    }
  }

  function start(entry: Entry): Promise<void> {
    entry.writing ??= write(entry).finally(() => {
      entry.writing = null
      report()
    })
    return entry.writing
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    await Promise.all([...entries.values()].filter((entry) => entry.writing !== null || canWrite(entry)).map(start))
  }

  return {
    change(target, patch) {
      const entry = entries.get(target.key) ?? { target, pending: {}, writing: null, failure: null }
      entries.set(target.key, entry)
      entry.pending = { ...entry.pending, ...patch }
      report()
      clearTimeout(timer)
      timer = setTimeout(flush, pauseMs)
    },
    flush,
    pending(id) {
      const found = [...entries.values()].filter((entry) => entry.target.id === id)
      return Object.assign({}, ...found.map((entry) => entry.pending))
    },
  }
}

/** A new invite waits for its first words; any other change is written. */
function canWrite(entry: Entry): boolean {
  if (entry.target.id === null) return (entry.pending.text ?? '').trim() !== ''
  return Object.keys(entry.pending).length > 0
}

/** Sends one change; gives back why it could not be written, or null. */
async function send(ports: SaverPorts, entry: Entry, patch: InvitePatch): Promise<string | null> {
  const { key, id, receivedAt } = entry.target
  if (id !== null) {
    const saved = await ports.save(id, patch)
    if (!saved.ok) return saved.detail
    return saved.value === null ? t('save.gone') : null
  }
  const { text = '', ...rest } = patch
  const created = await ports.create(text, receivedAt)
  if (!created.ok) return created.detail
  entry.target = { ...entry.target, id: created.value.id }
  entry.pending = { ...rest, ...entry.pending }
  ports.onCreated(key, created.value)
  return null
}
