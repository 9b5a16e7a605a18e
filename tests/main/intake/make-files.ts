import { constants, crc32, deflateRawSync } from 'node:zlib'
import { burn } from '@kenjiuno/msgreader/lib/Burner.js'

/** One file of an archive; `packed` stands for content that is not to be unpacked here. */
interface ZipEntry {
  name: string
  content: string | { packed: Buffer; claimedLength: number }
}

/** A zip archive (APPNOTE 4.3). */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const isText = typeof content === 'string'
    const packed = isText ? deflateRawSync(content) : content.packed
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(isText ? crc32(content) : 0, 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(isText ? Buffer.byteLength(content) : content.claimedLength, 18)
    fields.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    table.push(Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name))
    files.push(file)
    offset += file.length
  }
  const directory = Buffer.concat(table)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...files, directory, Buffer.from('PK\x05\x06'), end])
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word document with a body of WordprocessingML, or one that is packed already. */
export function makeDocx(body: string | { packed: Buffer; claimedLength: number }): Buffer {
  const content =
    typeof body === 'string'
      ? `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
      : body
  return makeZip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content },
  ])
}

/** A paragraph of a Word document. */
export function paragraph(words: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`
}

/** Deflated blanks that unpack to so many megabytes. */
export function packedBlanks(megabytes: number): Buffer {
  // A flushed block ends at a whole byte, so it can be repeated; 3 and 0 are an empty last block.
  const block = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH })
  return Buffer.concat([...Array<Buffer>(megabytes).fill(block), Buffer.from([3, 0])])
}

/** A PDF of one page a list of lines. `extra` goes into the trailer. */
export function makePdf(pages: readonly (readonly string[])[], extra = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const words = lines.map((line, row) => `BT /F1 12 Tf 72 ${720 - row * 14} Td (${line}) Tj ET`).join('\n')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** What asks for a password that nobody knows. */
export const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`

/** What a mail saved by Outlook holds, by the four hexadecimal digits of each property; with `0102` behind them as bytes. */
type Properties = Record<string, string>

/** A mail saved by Outlook (MS-OXMSG); `times` are the start and the end of a meeting. */
export function makeMsg(
  properties: Properties,
  attachments: readonly Properties[] = [],
  times: readonly Date[] = [],
): Buffer {
  const entries: Parameters<typeof burn>[0] = [{ name: 'Root Entry', type: 5, length: 0, children: [] }]
  const add = (parent: number, entry: (typeof entries)[number]) => {
    entries[parent]?.children?.push(entries.length)
    return entries.push(entry) - 1
  }
  const addFolder = (name: string) => add(0, { name, type: 1, length: 0, children: [] })
  const addFile = (parent: number, name: string, bytes: Buffer) =>
    // Bytes with memory of their own: the library looks at the memory, not at the view.
    add(parent, { name, type: 2, length: bytes.length, binaryProvider: () => new Uint8Array(bytes) })
  const addAll = (parent: number, values: Properties) => {
    for (const [tag, value] of Object.entries(values)) {
      const isBytes = tag.endsWith('0102')
      addFile(parent, `__substg1.0_${isBytes ? tag : `${tag}001F`}`, Buffer.from(value, isBytes ? 'latin1' : 'utf16le'))
    }
  }
  const rows = times.map((time, index) => {
    const row = Buffer.alloc(16)
    row.writeUInt32LE(0x80000040 + index * 0x10000, 0)
    // Hundreds of nanoseconds since 1601
    row.writeBigUInt64LE((BigInt(time.getTime()) + 11_644_473_600_000n) * 10_000n, 8)
    return row
  })
  addFile(0, '__properties_version1.0', Buffer.concat([Buffer.alloc(32), ...rows]))
  addAll(0, properties)
  if (times.length > 0) {
    const names = addFolder('__nameid_version1.0')
    addFile(names, '__substg1.0_00020102', Buffer.from('0220060000000000c000000000000046', 'hex'))
    addFile(names, '__substg1.0_00030102', Buffer.from('0d82000006000000' + '0e82000006000100', 'hex'))
    addFile(names, '__substg1.0_00040102', Buffer.alloc(4))
  }
  for (const [index, values] of attachments.entries()) {
    const folder = addFolder(`__attach_version1.0_#0000000${index}`)
    addFile(folder, '__properties_version1.0', Buffer.alloc(8))
    addAll(folder, values)
  }
  return Buffer.from(burn(entries))
}
