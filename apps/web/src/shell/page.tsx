import { TextLink } from '@wanwu/ui'
import { Fragment, type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { ConnectionBadge } from './connection-badge.tsx'
import { CopyLink } from './copy-link.tsx'
import { NoticeBell } from './notice-bell.tsx'

/** What a page is given. */
export interface PageProps {
  /** Places above this one, each with its address. */
  trail?: readonly { label: string; href: string }[] | undefined
  /** Where I am: stands in the top bar and in the window's title. */
  title: string
  /** What stands at the head of a printed sheet; the title where absent. */
  paper?: string | undefined
  /** What I may switch, at the left of the top bar. */
  bar?: ReactNode
  /** Search and export, at the right; the link comes last by itself. */
  tools?: ReactNode
  children: ReactNode
  /** The page does not scroll; a table inside it does. */
  fill?: boolean | undefined
  /** The thing that is open, beside the page. */
  aside?: ReactNode
  /** Bar at the lower edge. */
  foot?: ReactNode
}

/** A page in the shell: top bar, then the sentence, then what it counts. */
export function Page(props: PageProps) {
  const { t } = useTranslation()
  const format = useFormat()
  useEffect(() => {
    document.title = `${props.title} · ${t('product')}`
  }, [props.title, t])
  return (
    <div className="page">
      <div className="top-bar w-no-print" data-switches={Boolean(props.bar)}>
        <nav className="trail" aria-label={props.title}>
          {props.trail?.map((place) => (
            <Fragment key={place.href}>
              <TextLink href={place.href} tone="plain">
                {place.label}
              </TextLink>
              <span aria-hidden>/</span>
            </Fragment>
          ))}
          <span className="trail-here" aria-current="page" title={props.title}>
            {props.title}
          </span>
        </nav>
        {props.bar ? <div className="top-bar-switches">{props.bar}</div> : null}
        <div className="top-bar-tools">
          <ConnectionBadge />
          {props.tools}
          <CopyLink />
          <NoticeBell />
        </div>
      </div>
      <div className="page-columns">
        <main id="main" className="page-main" data-fill={props.fill ?? false} tabIndex={-1}>
          <p className="paper-head w-print-only">
            {props.paper ?? props.title}
            <span className="paper-day">{format.date(new Date().toISOString())}</span>
          </p>
          {props.children}
        </main>
        {props.aside}
      </div>
      {props.foot}
    </div>
  )
}
