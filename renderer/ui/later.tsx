import { type ComponentType, Suspense, use, useState } from 'react'

type Load<P> = () => Promise<ComponentType<P>>

const waiting: (() => Promise<unknown>)[] = []

/**
 * A component whose code is no part of the first load: `later(() => import('./big.tsx').then((it) => it.Big))`. It comes
 * when it is first drawn, or before, as soon as the window has nothing else to do; what is there is drawn at once.
 */
export function later<P extends object>(load: Load<P>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  let coming: Promise<ComponentType<P>> | null = null
  const fetch = () => {
    coming ??= load().then((component) => {
      loaded = component
      return component
    })
    return coming
  }
  waiting.push(fetch)

  function Coming(props: P) {
    const Component = loaded ?? use(fetch())
    return <Component {...props} />
  }
  return function Later(props: P) {
    // Once drawn it stays what it is: in another place of the tree it would begin anew.
    const [Component] = useState(() => loaded)
    return Component !== null ? (
      <Component {...props} />
    ) : (
      <Suspense>
        <Coming {...props} />
      </Suspense>
    )
  }
}

/** Fetches everything that was left for later, piece by piece, whenever the window has nothing else to do. */
export function fetchLater(): void {
  requestIdleCallback(() => {
    // One that does not come says so when it is drawn.
    void waiting
      .shift()?.()
      .catch(() => {})
    if (waiting.length > 0) fetchLater()
  })
}
