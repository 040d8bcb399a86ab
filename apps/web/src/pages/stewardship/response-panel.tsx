import './stewardship.css'
import { getResponseBoard } from '@wanwu/contract'
import { Callout, Failed, Loading, SectionHead, Sentence, TextLink } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAsk } from '../../api/use-ask.ts'
import type { PanelProps } from './panel-props.ts'
import { ResponseHistory } from './response-history.tsx'
import { ResponseTasks } from './response-tasks.tsx'
import { useResponseWords } from './use-response-words.ts'

/** 响应任务板: at which level, who has done what, what is late, which reports were made. */
export function ResponsePanel({ record }: PanelProps) {
  const { t } = useTranslation('stewardship')
  const { levelName } = useResponseWords()
  const query = useAsk(getResponseBoard, { id: record.id })
  const { data } = query
  if (query.error) return <Failed trouble={troubleOf(query.error)} onRetry={() => void query.refetch()} />
  if (!data) return <Loading lines={6} />
  const count = (...standings: string[]) =>
    data.tasks.filter(({ standing }) => standings.includes(standing)).length
  return (
    <div className="stewardship-board">
      <section>
        <SectionHead title={t('board.title')} note={levelName(data.level)} />
        {data.drill ? <Callout>{t('board.drill')}</Callout> : null}
        <Sentence
          size="second"
          template={data.tasks.length > 0 ? t('board.sentence') : t('board.sentenceNone')}
          numbers={{
            all: { value: data.tasks.length },
            done: { value: count('done', 'done-late') },
            open: { value: count('open') },
            late: { value: count('late') },
          }}
          note={
            data.plan ? (
              <>
                {t('board.plan')}
                <TextLink href={`/registers/contingency-plan/${data.plan.id}`}>{data.plan.name}</TextLink>
              </>
            ) : undefined
          }
        />
        <ResponseTasks tasks={data.tasks} />
      </section>
      <ResponseHistory reports={data.reports} changes={data.changes} levelName={levelName} />
    </div>
  )
}
