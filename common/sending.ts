import { z } from 'zod'
import { maxReplyLength, replyIntents } from './reply.ts'

/** Longest address of a mail (RFC 5321: 64 before the @, 255 after it). */
const maxAddressLength = 320

/** A reply on its way out of the window. The main process checks it and never sends it itself. */
export const outgoingSchema = z.object({
  /** The address it goes to; empty when none is known. */
  to: z.string().max(maxAddressLength),
  subject: z.string().max(500),
  text: z.string().max(maxReplyLength),
  /** The text of the invite it answers, for the quoted lines and the thread. */
  invite: z.string().max(20_000_000),
})
export type Outgoing = z.infer<typeof outgoingSchema>

/** How the mail program was opened: with the text in it, or without because it is long; then it is on the clipboard. */
export const mailOpenings = ['whole', 'without-text'] as const
export type MailOpening = (typeof mailOpenings)[number]

/** A text the reply had before. */
export const replyVersionSchema = z.object({
  text: z.string(),
  intent: z.enum(replyIntents),
  /** UTC ISO-8601. */
  madeAt: z.string(),
})
export type ReplyVersion = z.infer<typeof replyVersionSchema>
