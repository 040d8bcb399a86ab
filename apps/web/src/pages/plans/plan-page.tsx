import './plans.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { getOriginal, getPlan, type PlanVersion } from '@wanwu/contract'
import { Button, type Column, DataTable, Failed, Loading, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { downloadFile } from '../../api/download-file.ts'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { Page } from '../../shell/page.tsx'
import { PlanLevels } from '../levels/plan-levels.tsx'

/** One plan: its prints, which is in force, and what differs between them. */
export function PlanPage() {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const navigate = useNavigate()
  const { planId } = useParams({ strict: false }) as { planId: string }
  const query = useAsk(getPlan, { planId })
  const plan = query.data
  const columns: Column<PlanVersion>[] = [
    {
      key: 'version',
      name: t('versions'),
      width: 90,
      phone: 'title',
      cell: (version) => t('version', { ordinal: version.ordinal }),
    },
    { key: 'state', name: t('state'), width: 90, cell: (version) => t(`states.${version.state}`) },
    { key: 'tasks', name: t('tasks'), width: 60, align: 'end', cell: (version) => version.tasks },
    { key: 'file', name: t('file'), width: 220, grow: true, cell: (version) => version.fileName },
    {
      key: 'loaded',
      name: t('loaded'),
      width: 180,
      cell: (version) => `${format.moment(version.loadedAt)} ${version.loadedBy}`,
    },
    {
      key: 'activated',
      name: t('activated'),
      width: 180,
      cell: (version) =>
        version.activatedAt ? `${format.moment(version.activatedAt)} ${version.activatedBy ?? ''}` : null,
    },
    {
      key: 'acts',
      name: t('review'),
      head: '',
      width: 230,
      phone: 'bare',
      cell: (version) => (
        <span className="plan-acts">
          {version.state === 'reviewing' ? (
            <TextLink href={`/plans/${planId}/review/${version.id}`}>{t('review')}</TextLink>
          ) : null}
          {version.ordinal > 1 ? (
            <TextLink href={`/plans/${planId}/diff/${version.id}`}>{t('diff')}</TextLink>
          ) : null}
          <TextLink tone="plain" onPress={() => void downloadFile(getOriginal, { versionId: version.id })}>
            {t('original')}
          </TextLink>
        </span>
      ),
    },
  ]
  return (
    <Page trail={[{ label: t('title'), href: '/plans' }]} title={plan?.title ?? t('plan')}>
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : plan ? (
        <>
          <div className="plans-lead">
            <Sentence
              template={
                plan.inForce ? t('planSentence', { ordinal: plan.inForce.ordinal }) : t('planSentenceNone')
              }
              numbers={{
                versions: { value: plan.versions.length },
                tasks: { value: plan.inForce?.tasks ?? 0, href: addressOf('/ledger', { planId }) },
              }}
              note={[plan.number, plan.regionName].filter(Boolean).join(' · ')}
            />
            {plan.can.loadVersion ? (
              <Button look="main" onPress={() => void navigate({ href: `/plans/${planId}/new` })}>
                {t('loadVersion')}
              </Button>
            ) : null}
          </div>
          <PlanLevels plan={plan} />
          <DataTable
            label={t('versions')}
            columns={columns}
            rows={plan.versions}
            rowKey={(version) => version.id}
          />
        </>
      ) : (
        <Loading />
      )}
    </Page>
  )
}
