import type { ReportRequest } from '@wanwu/contract'
import { TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import { useName } from './in-language.ts'
import { RequestWish } from './request-wish.tsx'

/** A request in few words; it opens where it is decided. */
export function RequestLine(props: { request: ReportRequest }) {
  const { t } = useTranslation('office')
  const nameOf = useName()
  const { request } = props
  return (
    <li className="office-line office-split">
      <span>
        <TextLink tone="plain" href={addressOf('/reporting/requests', { decide: request.id })}>
          {request.unit.name}
        </TextLink>
        <span className="w-second-line">
          {nameOf(request.period.name)} {request.reason}
        </span>
      </span>
      <span className="office-wish">
        {t(`requestKinds.${request.kind}`)} <RequestWish request={request} />
      </span>
    </li>
  )
}
