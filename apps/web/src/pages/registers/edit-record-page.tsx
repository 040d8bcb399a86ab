import './registers.css'
import { useParams } from '@tanstack/react-router'
import { getRecord, getRegister } from '@wanwu/contract'
import { Empty, Failed, Loading, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { Page } from '../../shell/page.tsx'
import { EditRecordForm } from './edit-record-form.tsx'
import { useLabel } from './use-label.ts'

/** Changes a record of a register. */
export function EditRecordPage() {
  const { t } = useTranslation('registers')
  const say = useLabel()
  const { register, record: id } = useParams({ strict: false }) as { register: string; record: string }
  const declared = useAsk(getRegister, { register })
  const query = useAsk(getRecord, { register, id })
  const path = `/registers/${register}/${id}`
  const trail = [
    { label: t('title'), href: '/registers' },
    ...(declared.data
      ? [{ label: say(declared.data.declaration.labels), href: `/registers/${register}` }]
      : []),
  ]
  const error = declared.error ?? query.error
  return declared.data && query.data?.record.id === id ? (
    query.data.can.change ? (
      <EditRecordForm key={id} register={declared.data} record={query.data.record} trail={trail} />
    ) : (
      <Page title={t('editTitle')} trail={trail}>
        <Empty page title={t('cannotChange')} acts={<TextLink href={path}>{t('backToRecord')}</TextLink>}>
          {t('cannotChangeText')}
        </Empty>
      </Page>
    )
  ) : (
    <Page title={t('editTitle')} trail={trail}>
      {error ? (
        <Failed trouble={troubleOf(error)} onRetry={() => void query.refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
