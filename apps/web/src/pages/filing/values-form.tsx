import './values.css'
import type { OwedValue, Report } from '@wanwu/contract'
import { questionValue } from '@wanwu/core/targets'
import { Button, Callout, DateField, inLanguage, isDayOrEmpty, TextField, useLanguage } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOf } from '../../text/sign-of.ts'
import { ClashChoice } from './clash-choice.tsx'
import { pasteTidily } from './paste-tidily.ts'
import { RefusedHere } from './refused-here.tsx'
import type { Filing } from './use-filing.ts'

/** 年度指标: the values the unit owes with the last report of the year, each beside its path and the last value. */
export function ValuesForm(props: { report: Report; filing: Filing; onBack: () => void }) {
  const { t } = useTranslation('targets')
  const { t: filing } = useTranslation('filing')
  const { report } = props
  const year = report.values[0]?.year ?? ''
  return (
    <div className="filing-duty" onPaste={pasteTidily}>
      <div className="filing-back w-no-print">
        <Button look="bare" size="bar" onPress={props.onBack}>
          {filing('backToList')}
        </Button>
      </div>
      <header className="filing-duty-head">
        <h2>{t('owedTitle', { year })}</h2>
        <p className="w-quiet">{t('owedText', { year })}</p>
      </header>
      {report.values.map((value) => (
        <OneValue key={value.obligationId} value={value} filing={props.filing} />
      ))}
    </div>
  )
}

function OneValue(props: { value: OwedValue; filing: Filing }) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { value, filing } = props
  const content = filing.valueOf(value)
  const [typed, setTyped] = useState(`${content.value ?? ''}`)
  const [cutoff, setCutoff] = useState(content.cutoffOn ?? '')
  const write = (patch: Partial<OwedValue['content']>) =>
    filing.keeper.write(value.obligationId, { ...filing.valueOf(value), ...patch })
  const number = Number(typed)
  const questions = questionValue(content, value)
  const unit = value.unit ?? ''
  const last = value.last
  return (
    <section className="filing-value">
      <h3 lang="zh-CN">{value.name}</h3>
      <p className="filing-duty-facts">
        {value.path === null ? null : (
          <span>
            {t(value.printed ? 'shouldBe' : 'shouldBePath', {
              year: value.year,
              value: `${value.op === null ? '' : signOf(value.op)}${value.path}${unit}`,
            })}
          </span>
        )}
        <span>
          {last
            ? t(last.verified ? 'lastVerified' : 'lastYear', {
                year: last.year,
                value: `${last.value}${unit}`,
              })
            : t('lastNone')}
        </span>
        {value.cumulative ? <span>{t('cumulativeYes')}</span> : null}
      </p>
      <ClashChoice part={value.obligationId} filing={filing} />
      <RefusedHere part={value.obligationId} filing={filing} />
      <div className="filing-value-pair">
        <TextField
          label={t('value')}
          value={typed}
          error={typed.trim() !== '' && Number.isNaN(number) ? t('badNumber') : undefined}
          onChange={(text) => {
            setTyped(text)
            if (text.trim() === '') write({ value: null })
            else if (!Number.isNaN(Number(text))) write({ value: Number(text) })
          }}
        />
        <TextField
          label={t('unit')}
          value={content.unit ?? ''}
          onChange={(text) => write({ unit: text.trim() || null })}
        />
        <DateField
          label={t('cutoffOn')}
          value={cutoff}
          onChange={(day) => {
            setCutoff(day)
            if (isDayOrEmpty(day)) write({ cutoffOn: day || null })
          }}
        />
      </div>
      {questions.map((question) => (
        <Callout key={question.code} state={question.blocks ? 'returned' : 'doubtful'}>
          {inLanguage(question, language)}
        </Callout>
      ))}
      <TextField label={t('source')} value={content.source} onChange={(source) => write({ source })} />
      <TextField
        label={t('calibre')}
        lines={2}
        value={content.calibre}
        onChange={(calibre) => write({ calibre })}
      />
      <TextField
        label={t('explanation')}
        hint={
          content.value === null
            ? t('explanationNone')
            : questions.some(({ blocks }) => !blocks)
              ? t('explanationAsk')
              : undefined
        }
        lines={2}
        value={content.explanation}
        onChange={(explanation) => write({ explanation })}
      />
    </section>
  )
}
