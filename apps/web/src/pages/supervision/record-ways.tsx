import { useRouter } from '@tanstack/react-router'
import { dossierRegisters, exportFeedback, feedbackForms, getDossier } from '@wanwu/contract'
import { Button, Menu } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'

const forms = ['docx', 'pdf', 'zip'] as const

/** What supervision offers at a record: a finding from an inspection (elsewhere that is an act), its file, the coverage or the feedback of it. */
export function RecordWays(props: { register: string; id: string; state: string }) {
  const { t } = useTranslation('supervision')
  const router = useRouter()
  const { register, id } = props
  const dossier = dossierRegisters.find((one) => one === register)
  const go = (to: string) => () => router.history.push(to)
  return (
    <>
      {register === 'inspection' && props.state !== 'draft' ? (
        <Button size="bar" onPress={go(`/supervision/raise/inspection/${id}`)}>
          {t('ways.raise')}
        </Button>
      ) : null}
      {register === 'campaign' ? (
        <Button size="bar" onPress={go(`/supervision/campaigns/${id}`)}>
          {t('ways.coverage')}
        </Button>
      ) : null}
      {register === 'clue-batch' ? (
        <Menu
          size="bar"
          label={t('ways.feedback')}
          entries={feedbackForms.map((form) => ({
            id: form,
            label: t(`clues.${form}`),
            onAction: () => void downloadFile(exportFeedback, { id, form }),
          }))}
        />
      ) : null}
      {dossier ? (
        <Menu
          size="bar"
          label={t('ways.dossier')}
          entries={forms.map((form) => ({
            id: form,
            label: t(`ways.${form}`),
            onAction: () => void downloadFile(getDossier, { register: dossier, id, form }),
          }))}
        />
      ) : null}
    </>
  )
}
