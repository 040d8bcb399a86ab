import './stewardship.css'
import { getKinship, getRecord, recordKinship } from '@wanwu/contract'
import { Button, Failed, Loading, SectionHead, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { recordLists } from '../registers/record-lists.ts'
import { printFilters } from '../registers/register-view.ts'
import { KinshipMembers } from './kinship-members.tsx'
import type { PanelProps } from './panel-props.ts'

const figures = [
  'meanKinship',
  'diversity',
  'founders',
  'founderEquivalents',
  'effectiveSize',
  'meanInbreeding',
] as const

/** 亲缘与多样性: figures of the pedigree with what they mean, and who should breed first. */
export function KinshipPanel({ record }: PanelProps) {
  const { t } = useTranslation('stewardship')
  const query = useAsk(getKinship, { id: record.id })
  const save = useAct(recordKinship, {
    refresh: [getRecord, ...recordLists],
    onDone: () => showToast(t('kinship.saved')),
  })
  const { data } = query
  if (query.error) return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!data) return <Loading lines={5} />
  const where = printFilters([{ field: 'population', is: [record.id] }]) ?? ''
  const list = `/registers/ex-situ-individual?where=${encodeURIComponent(where)}`
  return (
    <section>
      <SectionHead
        title={t('kinship.title')}
        note={t('kinship.living', { living: data.living, males: data.males, females: data.females })}
        act={
          data.can.record ? (
            <Button
              size="bar"
              look="main"
              pending={save.isPending}
              onPress={() => save.mutate({ id: record.id, revision: data.revision })}
            >
              {t('kinship.save')}
            </Button>
          ) : null
        }
      />
      {save.error ? <TroubleBlock trouble={troubleOf(save.error)} /> : null}
      {data.living === 0 ? (
        <p>
          {t('kinship.none')} <TextLink href={list}>{t('kinship.individuals')}</TextLink>
        </p>
      ) : (
        <>
          <dl className="stewardship-figures">
            {figures.map((key) => (
              <div key={key}>
                <dt>{t(`kinship.names.${key}`)}</dt>
                <dd>{data[key] ?? t('kinship.unknown')}</dd>
                <dd className="w-second-line">{t(`kinship.means.${key}`)}</dd>
              </div>
            ))}
          </dl>
          <KinshipMembers members={data.members} />
        </>
      )}
    </section>
  )
}
