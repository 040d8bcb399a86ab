import { listOwing, type OwingUnit, type PeriodHead } from '@wanwu/contract'
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
  const whomToCall = ({ liaisons, contact }: Pick<OwingUnit, 'liaisons' | 'contact'>) =>
    contact
      ? t('owingContact', { ...contact, phone: contact.phone ?? '' }).trimEnd()
      : liaisons.length > 0
        ? t('owingLiaison', { names: liaisons.join('、') })
        : ''
  const text = [
    t('owingHead', { plan: period.planTitle, period: nameOf(period.name), count: units.length }),
    ...units.map(({ unit, dueOn, standing, liaisons, contact }, index) =>
      t('owingLine', {
        index: index + 1,
        unit: unit.name,
        day: format.day(dueOn),
        standing: t(`standings.${standing}`),
        liaison: whomToCall({ liaisons, contact }),
      }),
    ),
  ].join('\n')
  return { units, text, whomToCall }
}
