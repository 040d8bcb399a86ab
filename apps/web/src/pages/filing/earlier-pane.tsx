import './earlier-pane.css'
import type { EntryContent, Report } from '@wanwu/contract'
import { Button, Facts, SectionHead, useLanguage } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { narrativePart } from '../../drafts/report-parts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { ActsList } from './acts-list.tsx'
import type { Duty } from './filing-view.ts'
import type { Filing } from './use-filing.ts'

const texts = ['progress', 'problem', 'cause', 'next', 'help'] as const

/** The last period beside this one: each paragraph can be taken over; below it what happened to this report. */
export function EarlierPane(props: {
  report: Report
  duty: Duty | undefined
  narrative: boolean
  filing: Filing
}) {
  const { t } = useTranslation('filing')
  const { report, duty, filing } = props
  const take = (field: (typeof texts)[number], text: string) => {
    if (!duty) return
    const now = duty.content[field]
    const joined = now.trim() === '' ? text : `${now.trimEnd()}\n${text}`
    filing.keeper.write(duty.line.obligationId, { ...duty.content, [field]: joined })
  }
  return (
    <aside className="filing-earlier" aria-label={t('earlier')}>
      {duty ? <Earlier content={duty.line.earlier?.content ?? null} duty={duty} onTake={take} /> : null}
      {props.narrative ? (
        <>
          <SectionHead title={t('earlier')} />
          {report.earlierNarrative ? (
            <Paragraphs
              text={report.earlierNarrative}
              onTake={(text) =>
                filing.keeper.write(narrativePart, {
                  narrative: filing.narrative.trim() === '' ? text : `${filing.narrative.trimEnd()}\n${text}`,
                })
              }
            />
          ) : (
            <p className="w-quiet">{t('noEarlier')}</p>
          )}
        </>
      ) : null}
      <ActsList report={report} />
    </aside>
  )
}

function Earlier(props: {
  content: EntryContent | null
  duty: Duty
  onTake: (field: (typeof texts)[number], text: string) => void
}) {
  const { t } = useTranslation('filing')
  const language = useLanguage()
  const format = useFormat()
  const { earlier } = props.duty.line
  if (!props.content || !earlier) {
    return (
      <>
        <SectionHead title={t('earlier')} />
        <p className="w-quiet">{t('noEarlier')}</p>
      </>
    )
  }
  const { content } = props
  const name = language === 'en' ? earlier.periodName.en : earlier.periodName.zh
  return (
    <>
      <SectionHead
        title={t('earlier')}
        note={earlier.receivedAt ? t('earlierNote', { name, day: format.day(earlier.receivedAt) }) : name}
      />
      {texts
        .filter((field) => content[field].trim() !== '')
        .map((field) => (
          <div key={field} className="filing-earlier-part">
            <span className="w-label">{t(`fields.${field}`)}</span>
            <Paragraphs text={content[field]} onTake={(text) => props.onTake(field, text)} />
          </div>
        ))}
      <p className="w-quiet">{t('takeNote')}</p>
      <Facts
        entries={[
          { label: t('fields.claim'), value: content.claim ? t(`claims.${content.claim}`) : '' },
          {
            label: t('fields.completedOn'),
            value: content.completedOn ? format.day(content.completedOn) : '',
          },
          ...content.figures.map((figure) => ({
            label: figure.name,
            value: `${figure.value} ${figure.unit ?? ''}`,
          })),
        ]}
      />
    </>
  )
}

function Paragraphs(props: { text: string; onTake: (text: string) => void }) {
  const { t } = useTranslation('filing')
  const parts = props.text.split('\n').filter((part) => part.trim() !== '')
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text that does not change
    <div key={index} className="filing-paragraph">
      <p lang="zh-CN">{part}</p>
      <Button size="row" onPress={() => props.onTake(part)}>
        {t('take')}
      </Button>
    </div>
  ))
}
