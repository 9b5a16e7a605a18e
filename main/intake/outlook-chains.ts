// The container of Outlook mails (MS-CFB) is a file system in a file: numbered sectors, a table that names the one that
// follows each, and a tree of entries. The library follows both without looking whether it has been there before, so a
// table or tree that leads in a circle would keep it busy for ever.

/** Bytes of an entry, of a small sector, and the size below which an entry lies in small sectors. */
const entryBytes = 128
const smallestLarge = 4096

/** Numbers from here on mean that no sector follows. */
const none = 0xfffffffa

/** Where in the first sector the fields stand, in bytes. */
const at = { sectorShift: 30, entries: 48, smallTable: 60, furtherTables: 68, furtherCount: 72, tables: 76 } as const

/** Where in an entry its fields stand. */
const of = { type: 66, left: 68, right: 72, child: 76, first: 116, size: 120 } as const

/** Whether everything in a container that the library follows comes to an end, and no size is larger than the file. */
export function isSoundContainer(bytes: Uint8Array): boolean {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.byteLength < 512 || file.getUint32(at.furtherCount, true) > file.byteLength / 512) return false
  const sectorBytes = file.getUint16(at.sectorShift, true) === 12 ? 4096 : 512
  const offsetOf = (sector: number) => (sector + 1) * sectorBytes
  const numberAt = (offset: number) => (offset + 4 <= file.byteLength ? file.getUint32(offset, true) : none)
  const numbersOf = (sector: number) =>
    Array.from({ length: sectorBytes / 4 }, (_, index) => numberAt(offsetOf(sector) + index * 4))

  const next = tableOf(file, numbersOf).flatMap(numbersOf)
  const seen = new Set<number>()
  const chainOf = (first: number) => follow(first, next, seen)

  const directory = chainOf(file.getUint32(at.entries, true))
  const smallTable = chainOf(file.getUint32(at.smallTable, true))
  if (!directory || !smallTable) return false
  const entries = directory.flatMap((sector) =>
    Array.from({ length: sectorBytes / entryBytes }, (_, index) => offsetOf(sector) + index * entryBytes),
  )
  const typeOf = (entry: number) => (entry + entryBytes <= file.byteLength ? file.getUint8(entry + of.type) : 0)
  const used = entries.filter((entry) => typeOf(entry) !== 0)
  const root = entries[0]
  if (root === undefined || !chainOf(numberAt(root + of.first))) return false

  const nextSmall = smallTable.flatMap(numbersOf)
  const seenSmall = new Set<number>()
  return (
    isTree(used, numberAt) &&
    used.every((entry) => {
      const size = numberAt(entry + of.size)
      if (typeOf(entry) !== 2 || size === 0) return true
      if (size > file.byteLength) return false
      return size >= smallestLarge || follow(numberAt(entry + of.first), nextSmall, seenSmall) !== null
    })
  )
}

/** The sectors that hold the table; the first 109 are named in the first sector of the file, others in sectors of their own. */
function tableOf(file: DataView, numbersOf: (sector: number) => number[]): number[] {
  const tables = Array.from({ length: 109 }, (_, index) => file.getUint32(at.tables + index * 4, true))
  const most = file.byteLength / 512
  let further = file.getUint32(at.furtherTables, true)
  for (let count = file.getUint32(at.furtherCount, true); count > 0 && further < none; count--) {
    const numbers = numbersOf(further)
    further = numbers.pop() ?? none
    tables.push(...numbers)
  }
  return tables.filter((sector) => sector < most)
}

/** The sectors of a chain; null when it comes to one that is in a chain already. */
function follow(first: number, next: readonly number[], seen: Set<number>): number[] | null {
  const chain: number[] = []
  for (let sector = first; sector < none && sector < next.length; sector = next[sector] ?? none) {
    if (seen.has(sector)) return null
    seen.add(sector)
    chain.push(sector)
  }
  return chain
}

/** Whether no entry hangs on two others. */
function isTree(entries: readonly number[], numberAt: (offset: number) => number): boolean {
  const seen = new Set<number>([0])
  for (const entry of entries) {
    for (const field of [of.left, of.right, of.child]) {
      const other = numberAt(entry + field)
      if (other >= none) continue
      if (seen.has(other)) return false
      seen.add(other)
    }
  }
  return true
}
