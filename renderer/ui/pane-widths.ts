/** The widths of panes with one of them changed, or with null taken away. */
export function withPane(panes: Record<string, number>, name: string, width: number | null): Record<string, number> {
  const { [name]: _before, ...others } = panes
  return width === null ? others : { ...others, [name]: width }
}
