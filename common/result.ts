/** What a function gives back when failure is expected: the value, or a code the caller must handle. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E; detail: string }

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/** Wraps a failure: a code for the program and `detail`, one sentence for the person that says what to do. */
export function fail<E extends string>(error: E, detail: string): { ok: false; error: E; detail: string } {
  return { ok: false, error, detail }
}
