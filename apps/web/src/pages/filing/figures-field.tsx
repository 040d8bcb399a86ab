import type { FieldReturn, Figure } from '@wanwu/contract'
import { Button, TextField, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReturnedHere } from './returned-here.tsx'

interface Row {
  name: string
  value: string
  unit: string
}

const blank: Row = { name: '', value: '', unit: '' }
const rowOf = (figure: Figure): Row => ({
  name: figure.name,
  value: `${figure.value}`,
  unit: figure.unit ?? '',
})
const numberOf = (text: string): number | null => {
  const plain = text.replace(/[\s,，]/g, '').replace(/．/g, '.')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** Figures of a duty, each with its name and unit. A row counts once it has a name and a number. */
export function FiguresField(props: {
  value: readonly Figure[]
  earlier: readonly Figure[]
  returned: readonly FieldReturn[]
  onChange: (figures: Figure[]) => void
}) {
  const { t } = useTranslation('filing')
  const [rows, setRows] = useState<Row[]>(() => {
    if (props.value.length > 0) return props.value.map(rowOf)
    // Last period's names and units are there to be filled; its figures stand beside them.
    return props.earlier.length > 0 ? props.earlier.map((one) => ({ ...rowOf(one), value: '' })) : [blank]
  })
  const change = (next: Row[]) => {
    setRows(next)
    props.onChange(
      next.flatMap(({ name, value, unit }) => {
        const number = numberOf(value)
        return name.trim() === '' || number === null
          ? []
          : [{ name: name.trim(), value: number, unit: unit.trim() || null, targetId: null }]
      }),
    )
  }
  const set = (index: number, patch: Partial<Row>) =>
    change(rows.map((row, at) => (at === index ? { ...row, ...patch } : row)))
  return (
    <fieldset className="filing-figures">
      <legend className="w-label">{t('fields.figures')}</legend>
      <ReturnedHere returned={props.returned} />
      {rows.map((row, index) => {
        const before = props.earlier.find(({ name }) => name === row.name.trim())
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <div key={index} className="filing-figure">
            <TextField label={t('figureName')} value={row.name} onChange={(name) => set(index, { name })} />
            <TextField
              label={t('figureValue')}
              value={row.value}
              onChange={(value) => set(index, { value })}
              error={row.value !== '' && numberOf(row.value) === null ? t('noNumber') : undefined}
              hint={before ? t('figureBefore', { value: before.value, unit: before.unit ?? '' }) : undefined}
            />
            <TextField label={t('figureUnit')} value={row.unit} onChange={(unit) => set(index, { unit })} />
            <Button
              look="bare"
              size="bar"
              label={t('removeFigure', { name: row.name })}
              onPress={() => change(rows.filter((_, at) => at !== index))}
            >
              {t('remove')}
            </Button>
          </div>
        )
      })}
      <TextLink onPress={() => setRows([...rows, blank])}>{t('moreFigures')}</TextLink>
    </fieldset>
  )
}
