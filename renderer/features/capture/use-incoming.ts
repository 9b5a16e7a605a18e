import { useEffect, useEffectEvent, useState } from 'react'
import type { Incoming } from '../../state/intake.ts'
import { canCarry, incomingOf } from './incoming.ts'

/** Where in the window something came in: on the invite that is shown, or anywhere else. */
export type Landing = 'on-invite' | 'elsewhere'

/** Hears what is dropped or pasted anywhere on the window. Gives whether something is being dragged over it. */
export function useIncoming(onIncoming: (incoming: Incoming, landing: Landing) => void): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useEffectEvent(onIncoming)
  useEffect(() => {
    // What is dragged from the window itself is no new document.
    let isOwn = false
    const listen = new AbortController()
    const on = <K extends keyof WindowEventMap>(name: K, hear: (event: WindowEventMap[K]) => void) =>
      // Before the fields, which would put the bytes of a file among the words.
      window.addEventListener(name, hear, { capture: true, signal: listen.signal })
    on('dragstart', () => {
      isOwn = true
    })
    on('dragend', () => {
      isOwn = false
    })
    on('dragover', (event) => {
      const isFiles = event.dataTransfer?.types.includes('Files') ?? false
      if (isOwn || event.dataTransfer === null || !canCarry(event.dataTransfer)) return
      if (!isFiles && isField(event.target)) return setIsOver(false)
      event.preventDefault()
      event.stopPropagation()
      event.dataTransfer.dropEffect = 'copy'
      setIsOver(true)
    })
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false)
    })
    on('drop', (event) => {
      setIsOver(false)
      if (isOwn || event.dataTransfer === null) return
      if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      const incoming = incomingOf(event.dataTransfer, isField(event.target) ? 'field' : 'elsewhere')
      if (incoming === null) return
      event.preventDefault()
      event.stopPropagation()
      take(incoming, isOnInvite(event.target) ? 'on-invite' : 'elsewhere')
    })
    on('paste', (event) => {
      if (event.clipboardData === null || isInDialog(event.target)) return
      const incoming = incomingOf(event.clipboardData, isField(event.target) ? 'field' : 'elsewhere')
      if (incoming === null) return
      event.preventDefault()
      event.stopPropagation()
      take(incoming, 'elsewhere')
    })
    return () => listen.abort()
  }, [])
  return isOver
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-veil], [role="dialog"]') !== null
}

function isOnInvite(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('main .invite') !== null
}
