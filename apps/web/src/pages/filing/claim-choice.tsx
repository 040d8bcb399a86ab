import { type Claim, claims, type FieldReturn } from '@wanwu/contract'
import { RadioChoice } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { ReturnedHere } from './returned-here.tsx'

/** How the duty stands, as the unit claims it. */
export function ClaimChoice(props: {
  value: Claim | null
  earlier: Claim | null
  returned: readonly FieldReturn[]
  onChange: (claim: Claim) => void
}) {
  const { t } = useTranslation('filing')
  return (
    <div className="filing-claims">
      <RadioChoice
        label={t('fields.claim')}
        value={props.value}
        onChange={props.onChange}
        choices={claims.map((id) => ({
          id,
          label: t(`claims.${id}`),
          ...(props.earlier === id ? { note: t('lastTime') } : {}),
        }))}
      />
      <ReturnedHere returned={props.returned} />
    </div>
  )
}
