import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { type Reply, type ReplyChoices, replyChannels, replyLengths, replyTones } from '../../../common/reply.ts'
import { t } from '../../../common/words/t.ts'

/** How the reply sounds. */
export interface VoiceProps {
  reply: Pick<Reply, 'tone' | 'length' | 'channel'>
  onChange: (change: Pick<ReplyChoices, 'tone' | 'length' | 'channel'>) => void
}

/** Tone, length and way of a reply; one of each is always chosen. */
export function Voice({ reply, onChange }: VoiceProps) {
  return (
    <div className="voice">
      <Row
        label={t('reply.tone')}
        options={replyTones.map((id) => ({ id, text: t(`reply.tones.${id}`) }))}
        value={reply.tone}
        onChange={(tone) => onChange({ tone })}
      />
      <Row
        label={t('reply.length')}
        options={replyLengths.map((id) => ({ id, text: t(`reply.lengths.${id}`) }))}
        value={reply.length}
        onChange={(length) => onChange({ length })}
      />
      <Row
        label={t('reply.channel')}
        options={replyChannels.map((id) => ({ id, text: t(`reply.channels.${id}`) }))}
        value={reply.channel}
        onChange={(channel) => onChange({ channel })}
      />
    </div>
  )
}

interface RowProps<T extends string> {
  label: string
  options: readonly { id: T; text: string }[]
  value: T
  onChange: (value: T) => void
}

function Row<T extends string>({ label, options, value, onChange }: RowProps<T>) {
  return (
    <div className="voice-row">
      <span aria-hidden="true">{label}</span>
      <ToggleButtonGroup
        className="voice-choice"
        aria-label={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find(({ id }) => keys.has(id))
          if (chosen !== undefined && chosen.id !== value) onChange(chosen.id)
        }}
      >
        {options.map(({ id, text }) => (
          <ToggleButton key={id} id={id}>
            {text}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
