import './board.css'
import { useCallback, useState } from 'react'
import type { Selection } from 'react-aria-components'
import type { InviteSort, InviteStatus } from '../../../common/invite.ts'
import { t } from '../../../common/words/t.ts'
import { useAsked } from '../../state/use-asked.ts'
import { allSought, FilterBar } from '../filters/filter-bar.tsx'
import { isNarrowing } from '../filters/is-narrowing.ts'
import type { PartProps } from '../search/part.ts'
import { Board } from './board.tsx'
import { BulkBar } from './bulk-bar.tsx'
import { HitsList } from './hits-list.tsx'
import { InvitesTable } from './invites-table.tsx'
import { type BoardView, ViewChoice } from './view-choice.tsx'

const step = 200

/** All invites, as a list or as a board of their statuses; several can be chosen and changed at once. */
export function AllInvites({ state, dispatch, controller, now }: PartProps) {
  const [sought, setSought] = useState(allSought)
  const [view, setView] = useState<BoardView>('list')
  const [sort, setSort] = useState<InviteSort>({ by: 'due', order: 'ascending' })
  const [limit, setLimit] = useState(step)
  const [selection, setSelection] = useState<Selection>(new Set())
  const { query, filter } = sought
  const asked = { query, filter, status: null, sort, limit }
  const listing = useAsked(controller.ask, 'listInvites', asked, state.keptVersion)
  const open = useCallback((id: string) => void controller.open(id), [controller])
  if (listing === null) return null
  const { invites, found, isFoundMore, total } = listing
  const chosen = selection === 'all' ? invites : invites.filter(({ id }) => selection.has(id))
  const setStatuses = async (ids: readonly string[], status: InviteStatus) => {
    if (
      await controller.setStatuses(
        invites.filter(({ id }) => ids.includes(id)),
        status,
      )
    )
      setSelection(new Set())
  }
  const given = { invites, now, selection, onSelect: setSelection, onOpen: open }
  return (
    <div className="all-invites">
      <h1 className="visually-hidden">{t('search.partNames.invites')}</h1>
      <FilterBar
        sought={sought}
        found={t(isFoundMore ? 'filters.foundMore' : 'filters.found', { count: found })}
        saved={state.preferences.savedFilters}
        onChange={(next) => {
          setSought(next)
          setSelection(new Set())
          setLimit(step)
        }}
        onSave={(savedFilters, said) => {
          void controller.prefer({ savedFilters }).then((isKept) => isKept && controller.notice(said, null))
        }}
      />
      <ViewChoice view={view} onChange={setView} />
      <BulkBar
        count={chosen.length}
        onSetStatus={(status) =>
          void setStatuses(
            chosen.map(({ id }) => id),
            status,
          )
        }
        onRemove={() => void controller.removeInvites(chosen.map(({ id }) => id)).then(() => setSelection(new Set()))}
        onClear={() => setSelection(new Set())}
      />
      {invites.length === 0 ? (
        <p className="search-none">{isNarrowing(sought) ? t('filters.none') : t('filters.noneAtAll')}</p>
      ) : view === 'list' ? (
        <InvitesTable
          {...given}
          sort={sort}
          onSort={setSort}
          onMore={invites.length < found || isFoundMore ? () => setLimit(limit + step) : null}
        />
      ) : (
        <Board {...given} more={found - invites.length} onMove={setStatuses} />
      )}
      {query.trim() !== '' && total > 0 && (
        <HitsList
          query={query}
          ask={controller.ask}
          version={state.keptVersion}
          onOpen={({ kind, id }) =>
            kind === 'contact' || kind === 'firm'
              ? dispatch({ type: 'search', view: { part: 'people', page: { kind, id } } })
              : open(id)
          }
        />
      )}
    </div>
  )
}
