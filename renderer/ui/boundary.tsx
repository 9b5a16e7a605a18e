import './boundary.css'
import { Component, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { t } from '../../common/words/t.ts'

/** What is watched, and what is to be done before the window is drawn anew. */
export interface BoundaryProps {
  children: ReactNode
  /** Writes what waits to be written. */
  onBroken: () => void
}

/** Stands in for a window that could not be drawn, so that nobody looks at an empty one. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    this.props.onBroken()
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="boundary" role="alert">
        <h1>{t('broken.title')}</h1>
        <p>{t('broken.text')}</p>
        <Button className="btn do" onPress={() => window.location.reload()}>
          {t('broken.again')}
        </Button>
      </main>
    )
  }
}
