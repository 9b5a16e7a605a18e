import './change.css'
import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Change, Reading } from '../../../common/reading.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import type { Desk } from '../../state/state.ts'
import { formatList, listPieces } from '../../ui/format.ts'
import { Sentence } from '../../ui/sentence.tsx'
import { putInReply } from '../document/put-in-reply.ts'
import { changeItems } from './change-items.ts'
import { ChangeLink } from './change-link.tsx'

/** What would change the verdict. */
export interface ChangeLineProps {
  change: Change
  reading: Reading
  desk: Desk
  controller: Controller
  /** Leads to the row of a limit, by its element's id. */
  onLimit: (id: string) => void
}

/** What would make it a plain yes: each item leads to its limit, can be noted as agreed, and can be asked for. */
export function ChangeLine({ change, reading, desk, controller, onLimit }: ChangeLineProps) {
  const items = changeItems(change, reading)
  const agreeable = items.filter(({ agree }) => agree !== null)
  const reply = desk.replyText ?? reading.reply.text
  const more = putInReply(
    reply,
    items.map(({ sentence }) => sentence),
  )
  const grant = (agreed: typeof agreeable) => {
    const limits = agreed.flatMap(({ limit }) => (limit === null ? [] : [limit]))
    void controller.grant(limits, t('change.noted', { what: formatList(limits.map((limit) => t(`limits.${limit}`))) }))
  }
  const ask = (text: string) => {
    const undo = { kind: 'reply' as const, key: desk.key, text: desk.replyText }
    controller.patch({ replyText: text })
    controller.notice(t('change.askedInReply'), undo)
  }
  const links = listPieces(items.map(({ text }) => text)).map((piece, index) => {
    const item = piece.kind === 'item' ? items[piece.at] : undefined
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the sentence.
    return item === undefined ? piece.text : <ChangeLink key={index} item={item} onLimit={onLimit} />
  })
  return (
    <div className="would change">
      <p>
        <Sentence of="verdict.plainYes" slots={{ change: links }} />
      </p>
      <div className="change-acts">
        {agreeable.length > 0 && (
          <MenuTrigger>
            <Button className="link">
              {t(agreeable.every(({ agree }) => agree === 'question') ? 'change.answered' : 'change.agreed')}{' '}
              <ChevronDown size={14} aria-hidden="true" />
            </Button>
            <Popover className="popover change-menu" placement="bottom start">
              <Menu>
                {agreeable.map((item) => (
                  <MenuItem key={item.ask} onAction={() => grant([item])}>
                    {item.agree === 'question' && item.limit !== null
                      ? t('change.question', { what: t(`limits.${item.limit}`) })
                      : t('change.term', { what: item.text })}
                  </MenuItem>
                ))}
                {agreeable.length > 1 && <MenuItem onAction={() => grant(agreeable)}>{t('change.all')}</MenuItem>}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
        {more === null ? (
          <span>{t('change.isInReply')}</span>
        ) : (
          <Button className="link" onPress={() => ask(more)}>
            {t('change.putInReply')}
          </Button>
        )}
      </div>
    </div>
  )
}
