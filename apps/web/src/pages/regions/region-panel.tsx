import { getRegion } from '@wanwu/contract'
import { Button, Facts, Failed, Loading, SectionHead, SidePanel } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { BoundaryPart } from './boundary-part.tsx'
import { CloseRegionForm } from './close-region-form.tsx'
import { RegionForm } from './region-form.tsx'

/** One code with all its versions, and the way to a new one or to its end. */
export function RegionPanel(props: {
  code: string
  act: 'change' | 'close' | undefined
  onAct: (act: 'change' | 'close' | undefined) => void
  onClose: () => void
}) {
  const { t } = useTranslation('regions')
  const { t: words } = useTranslation('words')
  const format = useFormat()
  const query = useAsk(getRegion, { code: props.code })
  const region = query.data?.code === props.code ? query.data : undefined
  const [latest] = region?.versions ?? []
  const done = () => props.onAct(undefined)
  if (region?.can.manage && latest && props.act === 'change') {
    return <RegionForm latest={latest} onClose={done} onDone={done} />
  }
  if (region?.can.manage && latest && props.act === 'close') {
    return <CloseRegionForm latest={latest} onClose={done} />
  }
  return (
    <SidePanel
      title={latest?.name ?? props.code}
      sub={props.code}
      focusKey={props.code}
      onClose={props.onClose}
      foot={
        region?.can.manage ? (
          <>
            <Button onPress={() => props.onAct('change')}>{t('change')}</Button>
            {latest?.validTo === null ? (
              <Button onPress={() => props.onAct('close')}>{t('close')}</Button>
            ) : null}
          </>
        ) : undefined
      }
    >
      {query.error && !region ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : region && latest ? (
        <div className="panel-parts">
          <Facts
            entries={[
              { label: t('level'), value: words(`regionLevels.${latest.level}`) },
              { label: t('parent'), value: latest.parent },
              { label: t('validFrom'), value: format.day(latest.validFrom) },
              { label: t('validTo'), value: latest.validTo ? format.day(latest.validTo) : null },
              { label: t('successor'), value: latest.successor },
            ]}
          />
          <BoundaryPart key={latest.code} region={latest} />
          <section>
            <SectionHead title={t('versions')} note={region.versions.length} />
            <ul>
              {region.versions.map((version) => (
                <li key={version.validFrom} className="panel-line">
                  {version.name}
                  <span className="w-second-line">
                    {version.validTo
                      ? t('span', { from: format.day(version.validFrom), to: format.day(version.validTo) })
                      : t('since', { from: format.day(version.validFrom) })}
                    {version.parent ? ` · ${t('under', { code: version.parent })}` : ''}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}
