import { getRecordFile, type RecordFile } from '@wanwu/contract'
import { Button, Dialog } from '@wanwu/ui'
import { useEffect, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { downloadFile } from '../../api/download-file.ts'

/** A picture of a record, small; a press shows it whole. */
export function RecordPhoto(props: {
  file: RecordFile
  call: { register: string; id: string; file: string }
}) {
  const { t } = useTranslation('registers')
  const { t: ui } = useTranslation()
  const [address, setAddress] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const { file, call } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id of the file is all that its picture depends on
  useEffect(() => {
    const gone = new AbortController()
    let made: string | undefined
    client.download(getRecordFile, call, { signal: gone.signal }).then(
      ({ blob }) => {
        if (gone.signal.aborted) return
        made = URL.createObjectURL(blob)
        setAddress(made)
      },
      // The row below still names the file and offers it.
      () => undefined,
    )
    return () => {
      gone.abort()
      if (made) URL.revokeObjectURL(made)
    }
  }, [file.id])
  if (!address) return null
  return (
    <>
      <AriaButton
        className="record-photo"
        aria-label={t('look', { name: file.name })}
        onPress={() => setOpen(true)}
      >
        <img src={address} alt="" />
      </AriaButton>
      {open ? (
        <Dialog
          open
          wide
          title={file.name}
          onClose={() => setOpen(false)}
          acts={
            <>
              <Button onPress={() => void downloadFile(getRecordFile, call)}>{t('take')}</Button>
              <Button onPress={() => setOpen(false)}>{ui('cancel')}</Button>
            </>
          }
        >
          <img className="record-picture" src={address} alt={file.name} />
        </Dialog>
      ) : null}
    </>
  )
}
