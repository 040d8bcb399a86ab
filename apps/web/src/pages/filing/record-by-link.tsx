import { Button, TextField } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The record an address of this product points at, wherever it was copied from; null where it is none. */
function recordOf(address: string): { register: string; recordId: string } | null {
  const match = /\/registers\/([a-z0-9-]+)\/([0-9a-f-]{36})(?:[/?#]|$)/.exec(address.trim())
  return match ? { register: match[1] ?? '', recordId: match[2] ?? '' } : null
}

/** Any record may be cited: by its link, where no rule offers it. */
export function RecordByLink(props: { onAttach: (record: { register: string; recordId: string }) => void }) {
  const { t } = useTranslation('proof')
  const [address, setAddress] = useState('')
  const record = recordOf(address)
  return (
    <details>
      <summary>{t('other')}</summary>
      <div className="records-link">
        <TextField label={t('otherLink')} value={address} onChange={setAddress} />
        <Button
          reason={record ? undefined : t('otherHint')}
          onPress={() => {
            if (!record) return
            props.onAttach(record)
            setAddress('')
          }}
        >
          {t('attach')}
        </Button>
      </div>
    </details>
  )
}
