import { expect, test } from 'vitest'
import { convert } from '../../../main/intake/convert.ts'
import { isSoundContainer } from '../../../main/intake/outlook-chains.ts'
import { makeMsg } from './make-files.ts'

const mail = { '001A': 'IPM.Note', '0037': 'Interview', '1000': 'Dear Ines' }
const whole = makeMsg(mail, [{ '3707': 'advert.txt', '37010102': 'Baker, Leeds' }])

/** The offset of a sector, of the table that names what follows each, and of the entries. */
const sectorAt = (sector: number) => (sector + 1) * 512
const tableAt = sectorAt(whole.readUInt32LE(76))
const entriesAt = sectorAt(whole.readUInt32LE(48))

/** The file with one number in it as another. */
function changed(offset: number, value: number): Buffer {
  const file = Buffer.from(whole)
  file.writeUInt32LE(value >>> 0, offset)
  return file
}

const directory = whole.readUInt32LE(48)

test.each([
  ['as it is', whole],
  ['of many attachments', makeMsg(mail, Array(9).fill({ '3707': 'a.txt', '37010102': 'Baker. '.repeat(2000) }))],
  ['with nothing in it', makeMsg({})],
])('a container %s is sound', (_, file) => {
  expect(isSoundContainer(file)).toBe(true)
})

test.each([
  ['whose entries follow themselves', changed(tableAt + directory * 4, directory)],
  ['whose small sectors are those of the entries', changed(60, directory)],
  ['whose first entry is its own child', changed(entriesAt + 76, 0)],
  ['in which two entries have the same neighbour', changed(entriesAt + 128 + 68, whole.readUInt32LE(entriesAt + 76))],
  ['with a part larger than the file', changed(entriesAt + 128 + 120, 0x7fffffff)],
  ['that claims more of its table than there is file', changed(72, 2_752_512)],
  ['that ends in its first sector', whole.subarray(0, 300)],
])('a container %s is not, and is refused at once', async (_, file) => {
  expect(isSoundContainer(file)).toBe(false)
  expect(await convert({ bytes: file, name: 'a.msg', zone: 'UTC' })).toMatchObject({ ok: false, error: 'damaged' })
})
