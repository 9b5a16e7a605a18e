import './no-eval.ts'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/literata/opsz.css'
import './styles/tokens.css'
import './styles/desk.css'
import './styles/signs.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { call, onMenu, onReminder } from './api.ts'
import { App } from './app.tsx'
import { createController } from './state/controller.ts'
import { openReminder } from './state/open-reminder.ts'
import { initialState } from './state/state.ts'
import { createStore } from './state/store.ts'
import { Boundary } from './ui/boundary.tsx'
import { localNow } from './ui/format.ts'
import { fetchLater } from './ui/later.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root')

const store = createStore(initialState(localNow(new Date())))
const controller = createController(call, store.dispatch, store.state)
onReminder((chosen) => {
  // Those who show what is waiting ask anew.
  controller.keptChanged()
  if (chosen !== null) void openReminder(chosen, controller, store.dispatch)
})
void controller.start().then(() => {
  // What the measuring of the start waits for: the list is drawn in the picture after this one.
  requestAnimationFrame(() => setTimeout(() => performance.mark('usable')))
  fetchLater()
})

createRoot(root).render(
  <StrictMode>
    <Boundary onBroken={controller.flush}>
      <App store={store} controller={controller} onMenu={onMenu} />
    </Boundary>
  </StrictMode>,
)
