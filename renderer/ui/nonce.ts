/**
 * The nonce of this load, which the content policy asks of every `<style>` element made here. CodeMirror and the
 * panes are handed it; react-aria reads the same element itself. Undefined where the page is served without a policy.
 */
export const styleNonce: string | undefined =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined
