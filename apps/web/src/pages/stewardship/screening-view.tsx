import { getRecord, getScreening, screenProject } from '@wanwu/contract'
import { Button, Loading, SectionHead, StateWord, showToast, TextLink, TroubleBlock } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { troubleOf } from '../../api/trouble-of.ts'
import { useAct, useAsk } from '../../api/use-ask.ts'
import { recordLists } from '../registers/record-lists.ts'
import { useLabel } from '../registers/use-label.ts'

const parts = ['redLine', 'protectedAreas', 'sensitive'] as const

/** 筛查: yes or no for each kind of closed place; names and counts only for who may see them. Looked at when asked. */
export function ScreeningView(props: { id: string; revision: number; maySave: boolean }) {
  const { t } = useTranslation('stewardship')
  const say = useLabel()
  const [looking, setLooking] = useState(false)
  const query = useAsk(getScreening, { id: props.id }, { enabled: looking })
  const save = useAct(screenProject, {
    refresh: [getRecord, ...recordLists],
    onDone: () => {
      showToast(t('screening.saved'))
      setLooking(true)
    },
  })
  const seen = save.data ?? (looking ? query.data : undefined)
  const error = save.error ?? query.error
  return (
    <section>
      <SectionHead
        title={t('screening.title')}
        note={t('screening.note')}
        act={
          <span className="stewardship-acts">
            {seen ? null : (
              <Button size="bar" pending={query.isFetching} onPress={() => setLooking(true)}>
                {t('screening.look')}
              </Button>
            )}
            {props.maySave ? (
              <Button
                size="bar"
                look="main"
                pending={save.isPending}
                onPress={() => save.mutate({ id: props.id, revision: props.revision })}
              >
                {t('screening.save')}
              </Button>
            ) : null}
          </span>
        }
      />
      {error ? <TroubleBlock trouble={troubleOf(error)} /> : null}
      {looking && !seen && !error ? <Loading lines={3} /> : null}
      {seen ? (
        <>
          <ul className="stewardship-list" aria-live="polite">
            {parts.map((part) => (
              <li key={part}>
                <StateWord state={seen[part] === 'yes' ? 'doubtful' : 'saved'}>
                  {t(`screening.${part}.${seen[part]}`)}
                </StateWord>
              </li>
            ))}
          </ul>
          {seen.found === null ? (
            <p className="w-quiet">{t('screening.closed')}</p>
          ) : (
            <ul className="stewardship-list">
              {seen.found.map(({ register, labels, count, titles }) => (
                <li key={register}>
                  <TextLink href={`/registers/${register}`}>{say(labels)}</TextLink>{' '}
                  {t('screening.count', { count })}
                  {titles.length > 0 ? (
                    <span className="w-second-line">
                      {titles.join(t('comma'))}
                      {count > titles.length ? t('screening.more') : ''}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </>
      ) : null}
    </section>
  )
}
