import { listOwing, type PeriodHead } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { useName } from './in-language.ts'

/** Who still owes in a period, and the same as text for a notice: unit, due day, where it stands, liaison. */
export function useOwingText(period: PeriodHead) {
  const { t } = useTranslation('office')
  const format = useFormat()
  const nameOf = useName()
  const units = useAsk(listOwing, { periodId: period.id }).data?.units ?? []
  const text = [
    t('owingHead', { plan: period.planTitle, period: nameOf(period.name), count: units.length }),
    ...units.map(({ unit, dueOn, standing, liaisons }, index) =>
      t('owingLine', {
        index: index + 1,
        unit: unit.name,
        day: format.day(dueOn),
        standing: t(`standings.${standing}`),
        liaison: liaisons.length > 0 ? t('owingLiaison', { names: liaisons.join('、') }) : '',
      }),
    ),
  ].join('\n')
  return { units, text }
}
