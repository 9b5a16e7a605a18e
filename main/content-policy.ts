/** What stands in the page where the nonce of one load goes. */
const noncePlace = '{{nonce}}'

/**
 * The content policy of one load of the page. Styles come from the app's own files, or from a `<style>` element that
 * knows the nonce of this load: libraries of the window add such elements. Nothing is ever let in as `unsafe-*`.
 */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page with the nonce of one load in its place. */
export function withNonce(page: string, nonce: string): string {
  return page.replace(noncePlace, nonce)
}
