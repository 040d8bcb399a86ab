import '../system/system.css'
import './tenure.css'
import { useParams } from '@tanstack/react-router'
import {
  downloadTenureFile,
  getTenureFile,
  handTenureFile,
  listTenureFiles,
  tenureSectionKeys,
} from '@wanwu/contract'
import { Button, Callout, Dialog, Failed, Loading, Sentence, showToast, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useView } from '../../place/use-view.ts'
import { Page } from '../../shell/page.tsx'
import { TenureSection } from './tenure-section.tsx'
import { UseList } from './use-list.tsx'

const View = z.object({ part: z.enum(tenureSectionKeys).optional() })

/** 一份离任审计档案: what was compiled, its hash, and what became of it. */
export function TenureFilePage() {
  const { t } = useTranslation('tenure')
  const { t: shell } = useTranslation()
  const format = useFormat()
  const { fileId } = useParams({ strict: false }) as { fileId: string }
  const [view] = useView(View)
  const [asking, setAsking] = useState(false)
  const query = useAsk(getTenureFile, { fileId })
  const hand = useAct(handTenureFile, {
    refresh: [getTenureFile, listTenureFiles],
    onDone: () => {
      setAsking(false)
      showToast(t('handedDone'))
    },
  })
  const file = query.data
  const content = file?.content
  const kept = content?.sections.filter(({ rows }) => rows.length > 0) ?? []
  return (
    <Page
      trail={[
        { label: t('room'), href: '/reporting' },
        { label: t('title'), href: '/reporting/tenure' },
      ]}
      title={content?.unit.name ?? t('title')}
    >
      {query.error && !file ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : file && content ? (
        <div className="panel-parts tenure-page">
          <Sentence
            template={t('fileSentence', { unit: content.unit.name })}
            numbers={{
              rows: { value: kept.reduce((sum, { rows }) => sum + rows.length, 0) },
              parts: { value: kept.length },
            }}
            note={t('fileNote', {
              name: content.leader.name,
              post: content.leader.post,
              from: format.day(content.from),
              to: format.day(content.to),
              by: content.compiledBy,
              at: format.date(content.compiledAt),
            })}
          />
          <div className="tenure-acts w-no-print">
            <Button
              look="main"
              onPress={() => void downloadFile(downloadTenureFile, { fileId, form: 'docx' })}
            >
              {t('word')}
            </Button>
            <Button onPress={() => void downloadFile(downloadTenureFile, { fileId, form: 'xlsx' })}>
              {t('excel')}
            </Button>
            {file.can.hand ? <Button onPress={() => setAsking(true)}>{t('hand')}</Button> : null}
            {file.handedAt ? (
              <span className="w-quiet">
                {t('handed')} {format.date(file.handedAt)}
              </span>
            ) : null}
          </div>
          {file.intact ? null : <Callout state="contradicted">{t('broken')}</Callout>}
          <p className="w-quiet hash">
            {t('hash')} {file.sha256} {file.intact ? t('intact') : ''}
          </p>
          <UseList file={file} />
          {content.sections.map((section) => (
            <TenureSection key={section.key} section={section} here={view.part === section.key} />
          ))}
          <p className="w-quiet">{t('later')}</p>
          <Dialog
            title={t('handAsk', { unit: content.unit.name })}
            open={asking}
            onClose={() => setAsking(false)}
            acts={
              <>
                <Button look="proposed" pending={hand.isPending} onPress={() => hand.mutate({ fileId })}>
                  {t('handYes')}
                </Button>
                <Button onPress={() => setAsking(false)}>{shell('cancel')}</Button>
              </>
            }
          >
            {hand.error ? <TroubleBlock trouble={troubleOf(hand.error)} /> : null}
            <p>{t('handText')}</p>
          </Dialog>
        </div>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
