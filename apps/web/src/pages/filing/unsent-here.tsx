import type { Report } from '@wanwu/contract'
import { Button, Callout } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useFieldText } from './field-text.ts'
import type { Filing } from './use-filing.ts'

/** What was written in this browser and came too late: the report is no longer open for writing. Nothing is lost. */
export function UnsentHere(props: { filing: Filing; report: Report }) {
  const { t } = useTranslation('filing')
  const textOf = useFieldText()
  const { filing, report } = props
  const changes = [...filing.state.changes]
  if (changes.length === 0) return null
  return (
    <div className="filing-unsent">
      <Callout state="doubtful">
        <strong>{t('unsentTitle', { count: changes.length })}</strong>
        {changes.map(([part, { mine, base }]) => {
          const line = report.lines.find(({ obligationId }) => obligationId === part)
          const before: Record<string, unknown> = base.value
          const written = Object.entries(mine).filter(
            ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
          )
          return (
            <div key={part} className="filing-clash">
              <span className="w-label">
                {line ? `${line.task.no} ${line.task.title ?? ''}` : t('narrativeHead')}
              </span>
              {written.map(([field, value]) => (
                <p key={field} lang="zh-CN">
                  {textOf.value(field, value)}
                </p>
              ))}
              <Button size="bar" onPress={() => filing.keeper.drop(part)}>
                {t('unsentDrop')}
              </Button>
            </div>
          )
        })}
      </Callout>
    </div>
  )
}
