import { useMutation } from '@tanstack/react-query'
import { AppError, addTipPhoto } from '@wanwu/contract'
import { Button, Callout, inLanguage, TextLink, useLanguage } from '@wanwu/ui'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../../api/client.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import type { Sent } from './sent.ts'

/** What the reporter keeps: number and code. The photos go now, one after another. */
export function SentTip(props: { sent: Sent; onAnother: () => void }) {
  const { t } = useTranslation('tip')
  const language = useLanguage()
  const { sent } = props
  const [done, setDone] = useState(0)
  const [failed, setFailed] = useState<{ photo: File; reason: string; final: boolean }[]>([])
  const [copied, setCopied] = useState(false)
  const upload = useMutation({
    mutationFn: async (photos: File[]) => {
      setFailed([])
      for (const photo of photos) {
        try {
          await client.call(addTipPhoto, { ticket: sent.ticket }, { body: photo })
          setDone((count) => count + 1)
        } catch (error) {
          const { message } = troubleOf(error)
          // a file that is refused stays refused; a lost connection does not
          const final = error instanceof AppError && error.status < 500
          setFailed((last) => [...last, { photo, reason: inLanguage(message, language), final }])
        }
      }
    },
  })
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    if (sent.photos.length > 0) upload.mutate(sent.photos)
  }, [sent.photos, upload.mutate])
  const again = failed.filter(({ final }) => !final)
  return (
    <div className="tip-sent">
      <h2>{t('sent')}</h2>
      <p className="w-quiet">{t('number', { number: sent.number })}</p>
      <p className="tip-code-label">{t('code')}</p>
      <p className="tip-code">{sent.code}</p>
      <Callout tone="quiet">{t('codeNote')}</Callout>
      {sent.photos.length > 0 ? (
        <p role="status">{t('photoDone', { done, count: sent.photos.length })}</p>
      ) : null}
      {failed.map(({ photo, reason }) => (
        <p key={photo.name} role="alert">
          {t('photoFailed', { name: photo.name, reason })}
        </p>
      ))}
      <div className="tip-acts">
        {again.length > 0 ? (
          <Button pending={upload.isPending} onPress={() => upload.mutate(again.map(({ photo }) => photo))}>
            {t('retry')}
          </Button>
        ) : null}
        {navigator.clipboard ? (
          <Button onPress={() => void navigator.clipboard.writeText(sent.code).then(() => setCopied(true))}>
            {copied ? t('copied') : t('copy')}
          </Button>
        ) : null}
        <TextLink href="/tip/follow">{t('followIt')}</TextLink>
        <Button look="bare" onPress={props.onAnother}>
          {t('another')}
        </Button>
      </div>
    </div>
  )
}
