import type { MilestoneFields } from '@wanwu/contract'
import { Button, DateField, TextField } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'

/** Is the milestone complete enough to be kept? */
export function milestoneFits(milestone: MilestoneFields): boolean {
  return milestone.name.trim() !== '' && /^\d{4}-\d{2}-\d{2}$/.test(milestone.dueOn)
}

/** The milestones of a task: name and day, as many as there are. */
export function MilestoneEditor(props: {
  value: readonly MilestoneFields[]
  tried: boolean
  onChange: (value: MilestoneFields[]) => void
}) {
  const { t } = useTranslation('breakdown')
  const put = (index: number, patch: Partial<MilestoneFields>) =>
    props.onChange(props.value.map((each, at) => (at === index ? { ...each, ...patch } : each)))
  return (
    <fieldset className="role-rows" style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className="w-label">{t('milestones')}</legend>
      {props.value.map((milestone, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a milestone is known by its place alone
        <div key={index} className="role-row">
          <TextField
            label={t('milestoneName', { n: index + 1 })}
            value={milestone.name}
            onChange={(name) => put(index, { name })}
            error={props.tried && !milestone.name.trim() ? t('needName') : undefined}
          />
          <DateField
            label={t('milestoneDue')}
            value={milestone.dueOn}
            onChange={(dueOn) => put(index, { dueOn })}
            error={props.tried && milestone.dueOn === '' ? t('needDay') : undefined}
          />
          <div>
            <Button size="row" onPress={() => props.onChange(props.value.filter((_, at) => at !== index))}>
              {t('dropMilestone')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button size="bar" onPress={() => props.onChange([...props.value, { name: '', dueOn: '' }])}>
          {t('addMilestone')}
        </Button>
      </div>
    </fieldset>
  )
}
