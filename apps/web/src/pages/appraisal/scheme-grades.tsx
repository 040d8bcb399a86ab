import { appraisalFacts, type SchemeDraft } from '@wanwu/contract'
import { Button } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { ChoiceCell } from './choice-cell.tsx'
import { NumberCell } from './number-cell.tsx'

const without = <Row,>(rows: readonly Row[], index: number) => rows.filter((_, at) => at !== index)
const withRow = <Row,>(rows: readonly Row[], index: number, patch: Partial<Row>) =>
  rows.map((row, at) => (at === index ? { ...row, ...patch } : row))

/** Grades from the highest down, and what bars one of them. */
export function SchemeGrades(props: { draft: SchemeDraft; onChange: (patch: Partial<SchemeDraft>) => void }) {
  const { t } = useTranslation('appraisal')
  const { grades, vetoes } = props.draft
  const facts = appraisalFacts.map((id) => ({ id, label: t(`facts.${id}`) }))
  const named = grades.filter(({ name }) => name.trim()).map(({ name }) => ({ id: name, label: name }))
  return (
    <div className="scheme-lists">
      <div className="scheme-list">
        {grades.length === 0 ? <p className="w-quiet">{t('noGrades')}</p> : null}
        {grades.map((grade, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a grade is known by its place alone
          <p key={index} className="scheme-line">
            <input
              className="w-input"
              aria-label={t('gradeOf', { n: index + 1, field: t('gradeName') })}
              placeholder={t('gradeName')}
              value={grade.name}
              onChange={(event) => {
                const name = event.target.value
                props.onChange({
                  grades: withRow(grades, index, { name }),
                  vetoes: vetoes.map((veto) => (veto.bars === grade.name ? { ...veto, bars: name } : veto)),
                })
              }}
            />
            <span className="w-quiet">≥</span>
            <NumberCell
              label={t('gradeOf', { n: index + 1, field: t('gradeFrom') })}
              value={grade.from}
              onChange={(from) => props.onChange({ grades: withRow(grades, index, { from }) })}
            />
            <Button
              size="row"
              look="bare"
              label={t('dropGrade', { n: index + 1 })}
              onPress={() => props.onChange({ grades: without(grades, index) })}
            >
              ×
            </Button>
          </p>
        ))}
        <div>
          <Button
            size="bar"
            onPress={() => props.onChange({ grades: [...grades, { name: '', from: null }] })}
          >
            {t('addGrade')}
          </Button>
        </div>
      </div>
      <div className="scheme-list">
        {vetoes.length === 0 ? <p className="w-quiet">{t('noVetoes')}</p> : null}
        {vetoes.map((veto, index) => {
          const label = (field: string) => t('vetoOf', { n: index + 1, field })
          const put = (patch: Partial<typeof veto>) =>
            props.onChange({ vetoes: withRow(vetoes, index, patch) })
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a veto is known by its place alone
            <p key={index} className="scheme-line">
              <ChoiceCell
                label={label(t('vetoFact'))}
                none={t('chooseFact')}
                value={veto.fact}
                choices={facts}
                onChange={(fact) => put({ fact })}
              />
              <span className="w-quiet">≥</span>
              <NumberCell label={label(t('vetoFrom'))} value={veto.from} onChange={(from) => put({ from })} />
              <span className="w-quiet">{t('vetoBars')}</span>
              <ChoiceCell
                label={label(t('vetoBars'))}
                none={t('chooseGrade')}
                value={veto.bars}
                choices={named}
                onChange={(bars) => put({ bars })}
              />
              <Button
                size="row"
                look="bare"
                label={t('dropVeto', { n: index + 1 })}
                onPress={() => props.onChange({ vetoes: without(vetoes, index) })}
              >
                ×
              </Button>
            </p>
          )
        })}
        <div>
          <Button
            size="bar"
            onPress={() => props.onChange({ vetoes: [...vetoes, { fact: '', from: 1, bars: '' }] })}
          >
            {t('addVeto')}
          </Button>
        </div>
      </div>
    </div>
  )
}
