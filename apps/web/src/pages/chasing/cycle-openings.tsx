import { type ChasingSettings, getChasingSettings, setCycleOpening } from '@wanwu/contract'
import { Checkbox, SectionHead, TroubleBlock } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct } from '../../api/use-ask.ts'

/** Which cycles open their periods by themselves. */
export function CycleOpenings(props: { cycles: ChasingSettings['cycles'] }) {
  const { t } = useTranslation('chasing')
  const act = useAct(setCycleOpening, { refresh: [getChasingSettings] })
  return (
    <section>
      <SectionHead title={t('opening')} note={t('openingNote')} />
      {act.error ? <TroubleBlock trouble={troubleOf(act.error)} /> : null}
      {props.cycles.length === 0 ? <p className="panel-line w-quiet">{t('noCycles')}</p> : null}
      {props.cycles.map((cycle) => (
        <div key={cycle.id} className="panel-line">
          <Checkbox
            checked={cycle.opensItself}
            onChange={(opensItself) => act.mutate({ cycleId: cycle.id, opensItself })}
          >
            {t('opensItself', { name: cycle.name, days: cycle.opensBefore })}
          </Checkbox>
        </div>
      ))}
    </section>
  )
}
