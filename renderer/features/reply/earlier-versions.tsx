import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { ReplyVersion } from '../../../common/sending.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { formatUtc } from '../../ui/format.ts'

/** What the list of versions needs. */
export interface EarlierVersionsProps {
  controller: Controller
  onRestore: (text: string) => void
}

/** The texts the reply had before, each to be brought back. They are asked for when the list is opened. */
export function EarlierVersions({ controller, onRestore }: EarlierVersionsProps) {
  const [versions, setVersions] = useState<readonly ReplyVersion[] | null>(null)
  return (
    <MenuTrigger
      onOpenChange={(isOpen) => {
        if (isOpen) void controller.replyVersions().then(setVersions)
        else setVersions(null)
      }}
    >
      <Button className="link">{t('reply.versions')}</Button>
      <Popover className="popover versions">
        <Menu
          aria-label={t('reply.versions')}
          renderEmptyState={() => (
            <p className="quiet">{versions === null ? t('reply.wait') : t('reply.noVersions')}</p>
          )}
        >
          {(versions ?? []).map((version, index) => (
            <MenuItem
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is as it was when it was opened.
              key={index}
              textValue={formatUtc(version.madeAt)}
              onAction={() => onRestore(version.text)}
            >
              <span>{formatUtc(version.madeAt)}</span>
              <small>{firstWords(version.text)}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** The first words after the greeting. */
function firstWords(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (lines[1] ?? lines[0] ?? '').slice(0, 80)
}
