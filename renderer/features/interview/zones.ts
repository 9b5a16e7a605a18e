import { t } from '../../../common/words/t.ts'

let options: { id: string; text: string }[] | null = null

/** The time zones an interview can be in; `here` is the zone of this computer. */
export function zoneOptions(): { id: string; text: string }[] {
  options ??= [
    { id: 'here', text: t('interview.zoneHere') },
    ...Intl.supportedValuesOf('timeZone').map((zone) => ({ id: zone, text: zone.replaceAll('_', ' ') })),
  ]
  return options
}
