import { Button, Group } from 'react-aria-components'
import { t } from '../../../common/words/t.ts'
import type { Controller } from '../../state/controller.ts'

const steps = ['out', 'reset', 'in'] as const

/** Draws everything smaller, as it was, or larger. */
export function ZoomButtons({ label, controller }: { label: string; controller: Controller }) {
  return (
    <Group className="zoom-buttons" aria-label={label}>
      {steps.map((step) => (
        <Button key={step} className="btn" onPress={() => void controller.zoom(step)}>
          {t(`commands.zoom.${step}`)}
        </Button>
      ))}
    </Group>
  )
}
