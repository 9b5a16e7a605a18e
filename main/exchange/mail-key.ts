import { createHash } from 'node:crypto'

/** Sample: `Message-ID: <ab12.c@mail.example>`, as a line of the headers. */
const messageId = /^message-id:\s{0,9}<(?<id>[^<>\s]{1,300})>/im
/** The headers of a mail end early; nobody else's Message-ID further down counts. */
const headersLength = 4000

/** What a mail is recognised by when it comes again, as far as its headers say it: its own Message-ID. */
export function headerKey(raw: Uint8Array): string | null {
  const head =
    Buffer.from(raw.subarray(0, headersLength))
      .toString('latin1')
      .split(/\r?\n\r?\n/, 1)[0] ?? ''
  const id = messageId.exec(head)?.groups?.id
  return id === undefined ? null : `message-id:${id}`
}

/** What a mail without a Message-ID is recognised by: all of its words. */
export function wordsKey(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}
