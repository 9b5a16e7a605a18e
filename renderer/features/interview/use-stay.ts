import { type RefObject, useEffect, useRef } from 'react'

/** Where the focus goes when what was pressed is gone. */
export interface Stay {
  ref: RefObject<HTMLElement | null>
  tabIndex: -1
  onClickCapture: () => void
  onKeyUpCapture: () => void
}

/** Keeps the focus within a part of the window whose buttons go away when they are pressed. */
export function useStay(): Stay {
  const ref = useRef<HTMLElement>(null)
  const isPressed = useRef(false)
  useEffect(() => {
    // What was pressed may go away some moments later, when the store has answered.
    if (!isPressed.current || document.activeElement !== document.body) return
    isPressed.current = false
    ref.current?.focus()
  })
  const press = () => {
    isPressed.current = true
  }
  // A button that is pressed with a key tells of no click.
  return { ref, tabIndex: -1, onClickCapture: press, onKeyUpCapture: press }
}
