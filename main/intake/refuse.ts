import { fileTooLarge } from '../../common/limits.ts'
import { fail } from '../../common/result.ts'

const bySelf = 'Open it, select the words, copy, and paste them here.'

/** Why a file gives no text, each with the sentence for the person. */
const sentences = {
  /** The bytes are something else than words. */
  binary: `This file is not text. ${bySelf}`,
  empty: 'There are no words in this file.',
  'too-large': fileTooLarge,
  /** Gone, a folder, or not permitted. */
  unread: 'This file could not be read. See that it is still there and that you may open it, then try again.',
  /** A PDF of scans. */
  picture: `This file is a picture of text. ${bySelf}`,
  locked: `This file is locked with a password. ${bySelf}`,
  damaged: `This file is damaged or is not what its name says. ${bySelf}`,
  /** It took too long or too much memory, or the process that read it broke down. */
  heavy:
    'This file takes more time or memory to read than is safe. Open it, select the words that matter, copy, and paste them here.',
  /** An Outlook mail whose only body is RTF. */
  rich: `The words of this Outlook mail are kept in a form that is not read here. ${bySelf}`,
} as const

/** Why a file gives no text. */
export type Refusal = keyof typeof sentences

/** The failure of a code with its sentence. */
export function refuse<E extends Refusal>(error: E) {
  return fail(error, sentences[error])
}
