import { decode } from './decode.ts'

/** What a file is made of, and so who turns it into text. */
export type FileKind = 'text' | 'mail' | 'outlook' | 'calendar' | 'html' | 'pdf' | 'docx'

/** Enough to see the headers of a mail or the beginning of a page, in bytes. */
const headBytes = 16_384

/** How far into a file its PDF mark may stand when its name says that it is one. */
const pdfSearchBytes = 1024

// `<!DOCTYPE html>`, `<html lang="en">`
const htmlStart = /^<(?:!doctype html|html)\b/i
// `<p>`, `</td>`, `<br/>`
const anyTag = /<\/?[a-z][a-z0-9]{0,10}\b[^<>]{0,500}>/i
// `Subject: Interview`, and `From robin@x.example Mon Jun  8` as mailboxes on disk begin
const firstHeader = /^(?:From \S{1,200} |[A-Za-z][A-Za-z0-9-]{0,60}:)/
// `MIME-Version: 1.0`: what mail programs write and people do not
const machineHeader = /^(?:mime-version|received|message-id|return-path|content-type|dkim-signature|x-[a-z-]{1,60}):/im
// `From: Robin Vale`
const plainHeader = /^(?:from|to|subject|date):/im

/** Tells what a file is: by its first bytes, and by its name where these leave it open. */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  const ending = /\.(?<ending>[a-z]{1,8})$/i.exec(name)?.groups?.ending?.toLowerCase() ?? ''
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, pdfSearchBytes)).toString('latin1')
  if (start.startsWith('%PDF-') || (ending === 'pdf' && start.includes('%PDF-'))) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return 'docx'
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'outlook'
  const head = decode(bytes.subarray(0, headBytes)).replace(/^\s{1,1000}/, '')
  if (/^BEGIN:VCALENDAR\b/i.test(head)) return 'calendar'
  if (htmlStart.test(afterPreamble(head)) || (/^(?:x?html?|htm)$/.test(ending) && anyTag.test(head))) return 'html'
  return isMail(head, ending) ? 'mail' : 'text'
}

/** What follows an XML declaration and comments. */
function afterPreamble(head: string): string {
  let rest = head
  for (;;) {
    const end = rest.startsWith('<?xml') ? '>' : rest.startsWith('<!--') ? '-->' : null
    const at = end === null ? -1 : rest.indexOf(end)
    if (end === null || at === -1) return rest
    rest = rest.slice(at + end.length).trimStart()
  }
}

function isMail(head: string, ending: string): boolean {
  if (!firstHeader.test(head)) return false
  const headers = head.split(/\r?\n\r?\n/, 1)[0] ?? ''
  return machineHeader.test(headers) || (ending === 'eml' && plainHeader.test(headers))
}
