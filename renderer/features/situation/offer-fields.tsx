import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { Situation } from '../../../common/situation.ts'
import { t } from '../../../common/words/t.ts'
import { DateBox } from '../../ui/date-box.tsx'
import { TextBox } from '../../ui/text-box.tsx'

type Offer = NonNullable<Situation['openOffers']>[number]

/** The offers in hand to fill in. */
export interface OfferFieldsProps {
  offers: readonly Offer[]
  onChange: (offers: Offer[] | null) => void
}

/** One line for each offer in hand: the firm, and the day it wants an answer by. The last line is for another one. */
export function OfferFields({ offers, onChange }: OfferFieldsProps) {
  const lines: readonly Offer[] = [...offers, { company: '' }]
  const put = (index: number, offer: Offer) => {
    const next = lines.map((line, at) => (at === index ? offer : line)).filter((line) => line.company.trim() !== '')
    onChange(next.length === 0 ? null : next)
  }
  return lines.map((offer, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, its words change as they are typed.
    <div key={index} className="offer">
      <TextBox
        label={t('situation.fields.offerFrom')}
        value={offer.company}
        most={200}
        focus={index === 0 ? 'first' : 'none'}
        wrong={null}
        onChange={(company) => put(index, { ...offer, company })}
      />
      {offer.company !== '' && (
        <>
          <DateBox
            label={t('situation.fields.offerBy')}
            value={offer.answerBy ?? null}
            to="day"
            focus="none"
            wrong={null}
            onChange={(answerBy) => put(index, { ...offer, answerBy })}
          />
          <Button
            className="icon"
            aria-label={t('situation.removeOffer', { company: offer.company })}
            onPress={() => put(index, { company: '' })}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </>
      )}
    </div>
  ))
}
