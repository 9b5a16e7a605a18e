import { fail, ok } from '../../../common/result.ts'
import { draftMail } from '../../sending/eml.ts'
import { mailtoOf } from '../../sending/mailto.ts'
import type { Handlers } from '../handle.ts'
import type { HandlerParts } from '../handlers.ts'

type Sending = 'openMail' | 'saveMail' | 'listReplyVersions' | 'keepReplyVersion'

/** What these handlers reach for. */
export type SendingParts = Pick<HandlerParts, 'store' | 'saveFile' | 'clipboard' | 'openMail'> & { platform: string }

const noAddress = 'The text names no address a mail could go to. Copy the reply and paste it where you answer.'
const notOpened = 'Your mail program could not be opened. Copy the reply and paste it there.'

/** The calls that hand a reply on to the person. Nothing is sent from here. */
export function sendingHandlers(parts: SendingParts): Pick<Handlers, Sending> {
  const { store, saveFile, clipboard } = parts
  return {
    openMail: async (mail) => {
      const address = mailtoOf(mail, parts.platform)
      if (address === null) return fail('bad-argument', noAddress)
      if (address.opening === 'without-text') clipboard.writeText(mail.text)
      return (await parts.openMail(address.url)) ? ok(address.opening) : fail('file', notOpened)
    },
    saveMail: async (mail) => {
      const saved = await saveFile({ name: 'reply.eml', kind: 'Mail', contents: draftMail(mail) })
      return saved.ok ? ok(saved.value !== null) : saved
    },
    listReplyVersions: (invite) => store.listReplyVersions(invite),
    keepReplyVersion: ({ invite, intent, text }) => store.keepReplyVersion(invite, intent, text),
  }
}
