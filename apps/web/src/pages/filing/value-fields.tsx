import './values.css'
import type { IndicatorContent, OwedValue } from '@wanwu/contract'
import { questionValue } from '@wanwu/core/targets'
import { Callout, DateField, inLanguage, isDayOrEmpty, TextField, useLanguage } from '@wanwu/ui'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signOf } from '../../text/sign-of.ts'

/** One yearly value beside its path and the last value, with what is odd about it; `children` stand above its fields. */
export function ValueFields(props: {
  value: OwedValue
  content: IndicatorContent
  onChange: (patch: Partial<IndicatorContent>) => void
  children?: ReactNode
}) {
  const { t } = useTranslation('targets')
  const language = useLanguage()
  const { value, content } = props
  const [typed, setTyped] = useState(`${content.value ?? ''}`)
  const [cutoff, setCutoff] = useState(content.cutoffOn ?? '')
  const number = Number(typed)
  const questions = questionValue(content, value)
  const unit = value.unit ?? ''
  const last = value.last
  return (
    <section className="filing-value" aria-label={value.name}>
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
      {props.children}
      <div className="filing-value-pair">
        <TextField
          label={t('value')}
          value={typed}
          error={typed.trim() !== '' && Number.isNaN(number) ? t('badNumber') : undefined}
          onChange={(text) => {
            setTyped(text)
            if (text.trim() === '') props.onChange({ value: null })
            else if (!Number.isNaN(Number(text))) props.onChange({ value: Number(text) })
          }}
        />
        <TextField
          label={t('unit')}
          value={content.unit ?? ''}
          onChange={(text) => props.onChange({ unit: text.trim() || null })}
        />
        <DateField
          label={t('cutoffOn')}
          value={cutoff}
          onChange={(day) => {
            setCutoff(day)
            if (isDayOrEmpty(day)) props.onChange({ cutoffOn: day || null })
          }}
        />
      </div>
      {questions.map((question) => (
        <Callout key={question.code} state={question.blocks ? 'returned' : 'doubtful'}>
          {inLanguage(question, language)}
        </Callout>
      ))}
      <TextField
        label={t('source')}
        value={content.source}
        onChange={(source) => props.onChange({ source })}
      />
      <TextField
        label={t('calibre')}
        lines={2}
        value={content.calibre}
        onChange={(calibre) => props.onChange({ calibre })}
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
        onChange={(explanation) => props.onChange({ explanation })}
      />
    </section>
  )
}
