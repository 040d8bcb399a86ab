import type { HeldRole } from '@wanwu/contract'
import { useTranslation } from 'react-i18next'

/** Where a role counts, in quiet words; left out where it is the person's own unit and nothing else. */
export function ScopeWords(props: { held: HeldRole; own: string | undefined }) {
  const { t } = useTranslation('people')
  const { held, own } = props
  if (held.unit && held.unit.id === own) return null
  return (
    <span className="w-quiet">{held.unit ? held.unit.name : t('whole', { region: held.region.name })}</span>
  )
}
