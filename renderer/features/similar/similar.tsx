import './similar.css'
import { memo, useEffect, useState } from 'react'
import { Link } from 'react-aria-components'
import type { SimilarInvite } from '../../../common/other-invites.ts'
import type { Controller } from '../../state/controller.ts'
import { formatDay } from '../../ui/format.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { shownSimilar } from './shown-similar.ts'

/** Which invite is looked at. */
export interface SimilarProps {
  id: string
  /** Changes when what is saved of it has changed: then others are looked for again. */
  version: unknown
  controller: Controller
}

/** Says at the head of a letter that its job was there before, or that the firm wrote before. */
export const Similar = memo(function Similar({ id, version, controller }: SimilarProps) {
  const [found, setFound] = useState<readonly SimilarInvite[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what is saved of the invite.
  useEffect(() => {
    let isLatest = true
    void controller.findSimilar(id).then((similar) => {
      if (isLatest) setFound(similar)
    })
    return () => {
      isLatest = false
    }
  }, [id, version, controller])
  const shown = shownSimilar(found)
  return (
    <div className="similar" aria-live="polite">
      {shown.map((invite) => (
        <p key={invite.id} className={invite.kind === 'company' ? 'quiet' : undefined}>
          <Sentence
            of={`similar.${invite.kind}`}
            slots={{
              day: formatDay(invite.receivedAt, new Date()),
              title: <Link onPress={() => void controller.open(invite.id)}>{invite.title}</Link>,
              why: invite.why,
            }}
          />
        </p>
      ))}
    </div>
  )
})
