import type { Claim } from '@wanwu/contract'
import { type State, StateWord } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

const states: Record<Claim, State> = {
  progress: 'in-progress',
  continuing: 'in-progress',
  done: 'claimed',
  'not-started': 'not-started',
}

/** What the unit says of a duty: a claim, so it never wears the solid disc of what somebody else looked at. */
export function ClaimMark(props: { claim: Claim }) {
  const { t } = useTranslation('office')
  return <StateWord state={states[props.claim]}>{t(`claims.${props.claim}`)}</StateWord>
}
