import type { ReplyIntent } from '../../../common/reply.ts'
import { ok } from '../../../common/result.ts'
import type { ReplyVersion } from '../../../common/sending.ts'
import type { Keeper, Stored } from '../keeper.ts'
import { insertReplyVersion, listReplyVersions } from '../tables/reply-versions.ts'

/** The calls of the texts a reply had before. */
export interface ReplyVersionCalls {
  /** The texts a reply had, newest first. */
  listReplyVersions(invite: string): Stored<ReplyVersion[]>
  /** Keeps a text of a reply, unless it is the newest one kept. Keeping changes nothing that could be taken back. */
  keepReplyVersion(invite: string, intent: ReplyIntent, text: string): Stored<null>
}

/** The calls of reply versions, on a database. */
export function replyVersionCalls({ db, within, utcNow }: Keeper): ReplyVersionCalls {
  return {
    listReplyVersions: (invite) => within(() => ok(listReplyVersions(db, invite))),
    keepReplyVersion: (invite, intent, text) =>
      within(() => {
        insertReplyVersion(db, invite, { intent, text, madeAt: utcNow() })
        return ok(null)
      }),
  }
}
