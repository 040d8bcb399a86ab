import { type Evidence, evidenceKinds } from '@wanwu/contract'
import { Button, Callout, FileDrop, Progress, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { EvidenceList } from './evidence-list.tsx'
import { useUploads } from './use-uploads.ts'

const endings = Object.values(evidenceKinds).flatMap(({ endings }) => endings.map((ending) => `.${ending}`))

/** 佐证 of a duty: files dropped here go to the server at once; one that did not get there waits to be sent again. */
export function EvidenceField(props: {
  reportId: string
  /** null: of the report as a whole */
  obligationId: string | null
  evidence: readonly Evidence[]
}) {
  const { t } = useTranslation('filing')
  const language = useLanguage()
  const uploads = useUploads(props.reportId, props.obligationId)
  return (
    <section className="evidence-field" aria-label={t('evidence')}>
      <span className="w-label">
        {t('evidence')} <span className="w-label-note">{t('evidenceLimits')}</span>
      </span>
      <EvidenceList evidence={props.evidence} canRemove />
      {uploads.list.map((upload) =>
        upload.error ? (
          <Callout key={upload.key} state="doubtful">
            <strong>
              {language === 'en' ? troubleOf(upload.error).message.en : troubleOf(upload.error).message.zh}
            </strong>
            <p>{language === 'en' ? troubleOf(upload.error).next?.en : troubleOf(upload.error).next?.zh}</p>
            <span className="evidence-acts">
              <Button size="row" onPress={() => uploads.again(upload)}>
                {t('sendAgain', { name: upload.file.name })}
              </Button>
              <Button size="row" look="bare" onPress={() => uploads.forget(upload)}>
                {t('remove')}
              </Button>
            </span>
          </Callout>
        ) : (
          <Progress
            key={upload.key}
            label={t('sendingFile', { name: upload.file.name })}
            value={upload.share}
            note={upload.share === 1 ? t('checkingFile') : undefined}
          />
        ),
      )}
      <FileDrop
        title={t('evidenceDrop')}
        note={t('evidenceNote')}
        buttonLabel={t('evidenceAdd')}
        look="plain"
        accept={endings}
        multiple
        onFiles={uploads.add}
      />
    </section>
  )
}
