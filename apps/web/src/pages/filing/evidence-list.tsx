import './evidence.css'
import { type Evidence, getEvidenceFile, listEvidence, removeEvidence } from '@wanwu/contract'
import { Icon, TextLink, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'
import { formatSize } from '../../i18n/file-size.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { EvidencePreview } from './evidence-preview.tsx'

/** Files beside a duty: looked at, taken, and by the unit taken away again. */
export function EvidenceList(props: { evidence: readonly Evidence[]; canRemove: boolean }) {
  const { t } = useTranslation('filing')
  const format = useFormat()
  const [looking, setLooking] = useState<Evidence | null>(null)
  const remove = useAct(removeEvidence, { refresh: [listEvidence] })
  return (
    <>
      <ul className="evidence">
        {props.evidence.map((one) => (
          <li key={one.id} className="evidence-row">
            <Icon name="file" size={14} />
            <span className="evidence-name">
              {one.preview === null ? (
                one.name
              ) : (
                <TextLink onPress={() => setLooking(one)} label={t('evidenceLook', { name: one.name })}>
                  {one.name}
                </TextLink>
              )}
              <span className="w-second-line">
                {t('evidenceFacts', {
                  size: formatSize(one.size),
                  by: one.addedBy,
                  at: format.moment(one.addedAt),
                })}
              </span>
            </span>
            <span className="evidence-acts">
              <TextLink
                tone="plain"
                label={t('evidenceTake', { name: one.name })}
                onPress={() => void downloadFile(getEvidenceFile, { evidenceId: one.id })}
              >
                {t('download')}
              </TextLink>
              {props.canRemove ? (
                <TextLink
                  tone="plain"
                  label={t('evidenceRemove', { name: one.name })}
                  onPress={() => remove.mutate({ evidenceId: one.id })}
                >
                  {t('remove')}
                </TextLink>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {remove.error ? <TroubleBlock trouble={troubleOf(remove.error)} /> : null}
      {looking ? <EvidencePreview evidence={looking} onClose={() => setLooking(null)} /> : null}
    </>
  )
}
