import type { getOverview, OutputOf, UnitRole } from '@wanwu/contract'
import { RoleChip, SectionHead, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { DutySquares } from '../../duties/duty-squares.tsx'

const roles: readonly UnitRole[] = ['lead', 'responsible', 'support']

/** Units with most duties: a square a task, and the figures that open. */
export function UnitDuties(props: {
  units: OutputOf<typeof getOverview>['busiest']
  all: number
  hrefOf: (unitId: string, role?: UnitRole) => string
  allHref: string
}) {
  const { t } = useTranslation('overview')
  const most = Math.max(...props.units.map((unit) => unit.lead + unit.responsible + unit.support))
  return (
    <section className="overview-units">
      <SectionHead title={t('units')} note={t('unitsNote')} />
      <table className="duties">
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <td className="duties-shape" />
            {roles.map((role) => (
              <th key={role} scope="col">
                <RoleChip unitRole={role} />
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {props.units.map((unit) => (
            <tr key={unit.unitId}>
              <th scope="row">
                <TextLink href={props.hrefOf(unit.unitId)} tone="plain">
                  {unit.unitName}
                </TextLink>
              </th>
              <td className="duties-shape" aria-hidden>
                <DutySquares {...unit} most={most} />
              </td>
              {roles.map((role) => (
                <td key={role}>
                  {unit[role] > 0 ? (
                    <TextLink href={props.hrefOf(unit.unitId, role)} tone="plain">
                      {unit[role]}
                    </TextLink>
                  ) : (
                    <span className="w-quiet">0</span>
                  )}
                </td>
              ))}
              <td>
                <strong>{unit.tasks}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="duties-foot">
        <TextLink href={props.allHref}>{t('allUnits', { count: props.all })}</TextLink>
      </p>
    </section>
  )
}
