import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'

/** The rows that are drawn: from the first to before the last, by their place in the list. */
export interface RowsInSight {
  first: number
  last: number
}

/** Rows drawn beyond each edge; the rows drawn change only this many at a time. */
const spare = 8

/** The rows of a scrolled list that can be seen, and some around them; `look` is to be called when it is scrolled. */
export function useRowsInSight(scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  const [sight, setSight] = useState<RowsInSight>({ first: 0, last: 4 * spare })
  const look = useCallback(() => {
    if (scroller.current === null) return
    const { scrollTop, clientHeight } = scroller.current
    const first = spare * Math.max(0, Math.floor(scrollTop / rowHeight / spare) - 1)
    const last = spare * (Math.ceil((scrollTop + clientHeight) / rowHeight / spare) + 1)
    setSight((before) => (before.first === first && before.last === last ? before : { first, last }))
  }, [scroller, rowHeight])
  useLayoutEffect(() => {
    if (scroller.current === null) return
    const observer = new ResizeObserver(look)
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [scroller, look])
  return { sight, look }
}
