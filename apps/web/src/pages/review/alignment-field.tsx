import { getCatalogue, type ReviewTask } from '@wanwu/contract'
import { Button, Select } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../../api/use-ask.ts'

/** Which chapter of the national opinion a task serves: proposed, until a person confirms or corrects it. */
export function AlignmentField(props: {
  task: ReviewTask
  canEdit: boolean
  onAlign: (chapter: string | null) => void
}) {
  const { t } = useTranslation('review')
  const catalogue = useAsk(getCatalogue, { catalogue: 'national-opinion' })
  const { proposed, confirmed } = props.task.chapter
  const entries = catalogue.data?.entries ?? []
  const value = confirmed ?? proposed ?? ''
  return (
    <div className="task-align">
      <Select
        label={t('chapter')}
        value={value}
        onChange={(code) => {
          if (props.canEdit) props.onAlign(code || null)
        }}
        choices={[
          { id: '', label: t('chapterNone') },
          ...entries.map((entry) => ({
            id: entry.code,
            label:
              !confirmed && entry.code === proposed
                ? t('chapterProposed', { title: entry.title })
                : entry.title,
          })),
        ]}
      />
      {props.canEdit && !confirmed && proposed ? (
        <Button size="row" onPress={() => props.onAlign(proposed)}>
          {t('confirmChapter')}
        </Button>
      ) : null}
    </div>
  )
}
