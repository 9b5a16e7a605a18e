import '../../ui/lists.css'
import { Menu as MenuIcon } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { Place } from '../../../common/panels.ts'
import { t } from '../../../common/words/t.ts'

/** What the menu of places shows. */
export interface PlacesMenuProps {
  place: Place
  places: readonly { id: Place }[]
  onGo: (place: Place) => void
}

/** The places in a menu, where the window is too narrow to name them in the bar. */
export function PlacesMenu({ place, places, onGo }: PlacesMenuProps) {
  return (
    <MenuTrigger>
      <Button className="btn small plain places-open">
        <MenuIcon aria-hidden="true" size={16} />
        {t(`commands.place.${place}`)}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          aria-label={t('app.places')}
          selectionMode="single"
          selectedKeys={[place]}
          onAction={(key) => {
            const chosen = places.find(({ id }) => id === key)
            if (chosen !== undefined) onGo(chosen.id)
          }}
        >
          {places.map(({ id }) => (
            <MenuItem key={id} id={id}>
              {t(`commands.place.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
