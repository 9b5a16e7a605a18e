import './situations.css'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Situation } from '../../../common/situation.ts'
import { type Situations as AllSituations, mostSituations } from '../../../common/situations.ts'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'
import { nextTo } from '../../state/situations-change.ts'
import { PickOne } from '../../ui/pick-one.tsx'
import { NameDialog } from './name-dialog.tsx'
import { situationName } from './situation-name.ts'

/** The situations the person keeps. */
export interface SituationsProps {
  situations: AllSituations
  /** What is set in the active one. */
  situation: Situation
  controller: Controller
}

/** What a name is asked for. */
type Asked = 'empty' | 'copy' | 'name'

/** The situation that invites are read against, and others to keep beside it. */
export function Situations({ situations, situation, controller }: SituationsProps) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const { active, all } = situations
  const at = all.findIndex(({ id }) => id === active)
  const one = all[at]
  const next = nextTo(situations, active)
  if (one === undefined) return null
  const isFull = all.length >= mostSituations
  const keep = (name: string) => {
    setAsked(null)
    const said = asked === 'name' ? t('situations.named', { name }) : t('situations.added', { name })
    if (asked === 'name') return void controller.changeSituations({ kind: 'name', id: active, name }, said)
    const added = { id: crypto.randomUUID(), name, situation: asked === 'copy' ? situation : {} }
    void controller.changeSituations({ kind: 'add', at: at + 1, one: added }, said)
  }
  const remove = (to: string) =>
    void controller.changeSituations(
      { kind: 'remove', id: active, next: to },
      t('situations.removed', { name: situationName(one) }),
    )
  return (
    <div className="situations">
      {all.length > 1 && (
        <PickOne
          label={t('situations.against')}
          options={all.map((each) => ({ id: each.id, text: situationName(each) }))}
          value={active}
          onChange={(id) => void controller.chooseSituation(id)}
        />
      )}
      <MenuTrigger>
        <Button className="btn plain">
          {t('situations.menu')} <ChevronDown size={14} aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu disabledKeys={isFull ? ['empty', 'copy'] : []}>
            <MenuItem id="empty" onAction={() => setAsked('empty')}>
              {t('situations.newEmpty')}
            </MenuItem>
            <MenuItem id="copy" onAction={() => setAsked('copy')}>
              {t('situations.copy')}
            </MenuItem>
            <MenuItem onAction={() => setAsked('name')}>{t('situations.rename')}</MenuItem>
            {next !== null && <MenuItem onAction={() => remove(next)}>{t('situations.remove')}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {asked !== null && (
        <NameDialog
          title={t(`situations.titles.${asked}`)}
          name={asked === 'name' ? one.name : ''}
          onKeep={keep}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  )
}
