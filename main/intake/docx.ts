import mammoth from 'mammoth'
import { ok, type Result } from '../../common/result.ts'
import { htmlToText } from './html.ts'
import { type Refusal, refuse } from './refuse.ts'

/** The words of a Word document, with its lists and tables. Another kind of archive is refused as no text. */
export async function docxText(bytes: Uint8Array): Promise<Result<string, Refusal>> {
  const converted = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      // Pictures would be copied into the page as characters.
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), ignoreEmptyParagraphs: true },
    )
    .then(
      ({ value }) => ok(value),
      // The library has no codes: this is what it says when an archive is not a Word document.
      (error) => refuse(/main document part|file in options/i.test(String(error)) ? 'binary' : 'damaged'),
    )
  return converted.ok ? ok(htmlToText(converted.value)) : converted
}
