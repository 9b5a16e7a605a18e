/** Answers of the calls that keep everything safe, in a window where nothing was ever kept. */
export const nothingKeptSafe = {
  listBackups: () => [],
  makeBackup: () => null,
  previewBackup: () => null,
  restoreBackup: () => null,
  deleteEverything: () => null,
  saveEverything: () => false,
  saveTable: () => false,
  planImport: () => null,
  applyImport: () => null,
  openFolderOfMails: () => null,
  takeMails: () => null,
} as const
