import { basename } from 'node:path'
import type { ImportPlan } from '../../../common/exchange.ts'
import { fail, ok, type Result } from '../../../common/result.ts'
import { type Archive, readArchive, writeArchive } from '../../exchange/archive.ts'
import { inviteTable } from '../../exchange/invite-table.ts'
import { type Mail, type MailFolder, openMailFolder } from '../../exchange/mail-folder.ts'
import { readExport } from '../../exchange/read-export.ts'
import { latestVersion } from '../../store/migrate.ts'
import type { Handlers } from '../handle.ts'
import type { HandlerParts } from '../handlers.ts'

type Keeping =
  | 'listBackups'
  | 'makeBackup'
  | 'previewBackup'
  | 'restoreBackup'
  | 'deleteEverything'
  | 'saveEverything'
  | 'saveTable'
  | 'planImport'
  | 'applyImport'
  | 'openFolderOfMails'
  | 'takeMails'

/** What these calls need besides the parts of all handlers. */
export interface KeepingParts
  extends Pick<
    HandlerParts,
    'clock' | 'store' | 'backups' | 'deleteEverything' | 'saveFile' | 'chooseFile' | 'chooseFolder' | 'convertMails'
  > {
  /** Reads a mail of a folder; gives what makes an invite of it. */
  readMail(mail: Mail): Promise<() => Result<null, 'store'>>
}

/** How long the window waits for an answer while a folder is read, in milliseconds. */
const takeMs = 200

const nothingPlanned = 'There is no file to take in. Choose it again.'
const noFolder = 'There is no folder to read. Choose it again.'
const folderUnread = 'This folder could not be read. Choose another one, or copy the mails to a place you may read.'

/** The calls that keep everything safe: backups, and all of it out to files and in from them. */
export function keepingHandlers(parts: KeepingParts): Pick<Handlers, Keeping> {
  const { backups, clock, store } = parts
  let planned: { file: string; archive: Archive } | null = null
  let folder: MailFolder | null = null
  const today = () => clock.localNow().slice(0, 10)

  const planOf = (file: string, archive: Archive, tables: ImportPlan['tables']): ImportPlan => ({
    file,
    madeAt: archive.madeAt,
    tables,
  })

  return {
    listBackups: () => backups.list(),
    makeBackup: () => backups.make(),
    previewBackup: (name) => backups.preview(name),
    restoreBackup: (name) => backups.restore(name),
    deleteEverything: () => parts.deleteEverything(),
    saveEverything: async () => {
      const dumped = store.dumpArchive()
      if (!dumped.ok) return dumped
      const contents = writeArchive(dumped.value)
      const saved = await parts.saveFile({ name: `second-look-${today()}.json`, kind: 'Second Look', contents })
      return saved.ok ? ok(saved.value !== null) : saved
    },
    saveTable: async () => {
      const lines = store.inviteLines()
      if (!lines.ok) return lines
      const contents = inviteTable(lines.value)
      const saved = await parts.saveFile({ name: `invites-${today()}.csv`, kind: 'Table', contents })
      return saved.ok ? ok(saved.value !== null) : saved
    },
    planImport: async () => {
      const path = await parts.chooseFile()
      if (path === null) return ok(null)
      const text = await readExport(path)
      if (!text.ok) return text
      const archive = readArchive(text.value, latestVersion)
      if (!archive.ok) return archive
      const tables = store.planArchive(archive.value)
      if (!tables.ok) return tables
      planned = { file: basename(path), archive: archive.value }
      return ok(planOf(planned.file, archive.value, tables.value))
    },
    applyImport: (onDifference) => {
      if (planned === null) return fail('file', nothingPlanned)
      const { file, archive } = planned
      const merged = store.mergeArchive(archive, onDifference)
      if (!merged.ok) return merged
      planned = null
      return ok(planOf(file, archive, merged.value))
    },
    openFolderOfMails: async () => {
      const path = await parts.chooseFolder()
      if (path === null) return ok(null)
      const opened = clock.utcNow()
      folder = await openMailFolder(path, {
        convert: parts.convertMails,
        isKnown: (key) => store.isMailKnown(key),
        read: parts.readMail,
        add: (mails) => store.takeInMails(opened, () => firstFailure(mails)),
        nowMs: () => Date.parse(clock.utcNow()),
      })
      return folder === null ? fail('file', folderUnread) : ok(folder.progress())
    },
    takeMails: async () => {
      if (folder === null) return fail('file', noFolder)
      const taken = await folder.takeMore(takeMs)
      if (!taken.ok || taken.value.done === taken.value.of) folder = null
      return taken.ok ? ok({ ...taken.value }) : taken
    },
  }
}

/** Does one after another until one fails. */
function firstFailure(deeds: readonly (() => Result<null, 'store'>)[]): Result<null, 'store'> {
  for (const deed of deeds) {
    const done = deed()
    if (!done.ok) return done
  }
  return ok(null)
}
