/** A number made of a text: the same text always gives the same one, texts that differ a little differ much. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  // The low bits alone follow the last letters too closely
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** One of several wordings, always the same for the same seed; null for none. */
export function pick<T>(wordings: readonly T[], seed: string): T | null {
  return wordings[hashOf(seed) % Math.max(1, wordings.length)] ?? null
}
