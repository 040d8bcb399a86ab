import { getUnit } from '@wanwu/contract'
import { Button, Facts, Failed, Loading, SectionHead, SidePanel, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { addressOf } from '../../place/address.ts'
import { useAbility } from '../../session/use-me.ts'
import { UnitForm } from './unit-form.tsx'
import { UnitNames } from './unit-names.tsx'
import { UnitPeople } from './unit-people.tsx'

/** One unit: place, superior, plan scope, names, people, and the way to its tasks. */
export function UnitPanel(props: {
  id: string
  editing: boolean
  onEdit: (on: boolean) => void
  onClose: () => void
}) {
  const { t } = useTranslation('units')
  const { t: shell } = useTranslation()
  const { t: words } = useTranslation('words')
  const format = useFormat()
  const query = useAsk(getUnit, { id: props.id })
  const seesPeople = useAbility('person.read')
  const seesLedger = useAbility('ledger.read')
  const unit = query.data?.id === props.id ? query.data : undefined

  if (unit && props.editing && unit.can.update) {
    return (
      <UnitForm
        unit={unit}
        onClose={() => props.onEdit(false)}
        onDone={() => props.onEdit(false)}
        onStale={() => void query.refetch()}
      />
    )
  }
  const unitLink = (ref: { id: string; name: string } | null) =>
    ref ? <TextLink href={addressOf('/system/units', { open: ref.id })}>{ref.name}</TextLink> : null
  return (
    <SidePanel
      title={unit?.name ?? t('title')}
      sub={unit ? [unit.shortName, words(`unitKinds.${unit.kind}`)].filter(Boolean).join(' · ') : undefined}
      focusKey={props.id}
      onClose={props.onClose}
      foot={
        unit?.can.update ? <Button onPress={() => props.onEdit(true)}>{shell('edit')}</Button> : undefined
      }
    >
      {query.error ? (
        <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
      ) : unit ? (
        <div className="panel-parts">
          <Facts
            entries={[
              { label: t('place'), value: unit.region.name },
              { label: t('planScope'), value: unit.planScope.name },
              { label: t('parent'), value: unitLink(unit.parent) },
              { label: t('lineSuperior'), value: unitLink(unit.lineSuperior) },
              { label: t('validFrom'), value: format.day(unit.validFrom) },
              { label: t('validTo'), value: unit.validTo ? format.day(unit.validTo) : null },
            ]}
          />
          <UnitNames unit={unit} />
          {seesPeople ? <UnitPeople unit={unit} /> : null}
          {seesLedger ? (
            <section>
              <SectionHead title={t('duties')} />
              <p className="panel-line">
                <TextLink href={addressOf('/ledger', { unitId: unit.id })}>{t('openDuties')}</TextLink>
              </p>
            </section>
          ) : null}
        </div>
      ) : (
        <Loading />
      )}
    </SidePanel>
  )
}
