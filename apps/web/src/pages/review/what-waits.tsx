import type { ReviewState } from '@wanwu/contract'
import { inLanguage, TextLink, useLanguage } from '@wanwu/ui'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../place/address.ts'
import type { ReviewView } from './review-view.ts'
import { waitingParts } from './waiting-parts.ts'

/** What activation still waits for, each part a link to the tab where it is settled. */
export function WhatWaits(props: {
  state: ReviewState
  path: string
  /** said when nothing waits */
  ready: string
}) {
  const { t } = useTranslation('review')
  const language = useLanguage()
  const { can, counts } = props.state
  if (can.acceptAndActivate)
    return <span>{t('onlySureLeft', { count: counts.tasks - counts.accepted })}</span>
  const parts = waitingParts(props.state)
  if (parts.length === 0) return <span>{props.ready}</span>
  const hrefOf = (tab: ReviewView['tab']) => addressOf(props.path, tab === 'doubts' ? {} : { tab })
  return (
    <span className="what-waits">
      {t('waitingFor')}
      {parts.map(({ text, tab }, index) => (
        <Fragment key={text.zh}>
          {index > 0 ? t('waitingAnd') : null}
          {tab ? (
            <TextLink href={hrefOf(tab)}>{inLanguage(text, language)}</TextLink>
          ) : (
            inLanguage(text, language)
          )}
        </Fragment>
      ))}
      {t('waitingStop')}
    </span>
  )
}
