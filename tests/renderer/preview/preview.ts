import { createFakeBridge } from './fake-bridge.ts'

Object.defineProperty(window, 'api', {
  value: createFakeBridge(new URLSearchParams(location.search).get('with') ?? 'nothing'),
})
await import('../../../renderer/main.tsx')
