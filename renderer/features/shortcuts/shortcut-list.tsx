import './shortcuts.css'
import { Fragment } from 'react'
import { type CommandId, type CommandRow, commandGroups, commandRows } from '../../../common/commands.ts'
import { t } from '../../../common/words/t.ts'
import { platform } from '../../commands/hear-keys.ts'
import { keyWords } from '../../commands/key-words.ts'
import type { Panel } from '../../panel.ts'

/** All keys by what they are about. */
export function ShortcutList({ panels }: { panels: readonly Panel[] }) {
  const rows: readonly (CommandRow & { id: CommandId })[] = commandRows
  const there = new Set(panels.map((panel) => `${panel.area}.${panel.id}`))
  const isThere = ({ id }: CommandRow) => !/^(?:place|tab)\./.test(id) || there.has(id)
  return (
    // It scrolls in a low window, so the keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is one that can be gone to.
    <section className="shortcut-groups" aria-label={t('shortcuts.title')} tabIndex={0}>
      {commandGroups.map((group) => (
        <section key={group}>
          <h3>{t(`commandGroups.${group}`)}</h3>
          <dl>
            {rows
              .filter((row) => row.group === group && row.keys.length > 0 && isThere(row))
              .map(({ id, keys }) => (
                <div key={id}>
                  <dt>{t(`commands.${id}`).replace(/…$/, '')}</dt>
                  <dd>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && ` ${t('shortcuts.or')} `}
                        <kbd>{keyWords(key, platform)}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </section>
  )
}
