import { listRegions } from '@wanwu/contract'
import { ComboBox } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAsk } from '../api/use-ask.ts'
import { usePinyin } from './use-pinyin.ts'

/** One region, by name, pinyin, initials or division code. */
export function RegionPicker(props: {
  label: string
  labelNote?: string | undefined
  value: string | null
  onChange: (code: string | null) => void
  hint?: string | undefined
  error?: string | undefined
}) {
  const { t } = useTranslation('units')
  const regions = useAsk(listRegions, {})
  const pinyinOf = usePinyin()
  return (
    <ComboBox
      label={props.label}
      labelNote={props.labelNote}
      placeholder={t('pickRegion')}
      choices={(regions.data?.items ?? []).map((region) => ({
        id: region.code,
        label: region.name,
        note: region.code,
        keys: [region.code, ...pinyinOf(region.name)],
      }))}
      loading={regions.isPending}
      value={props.value}
      valueLabel={props.value ?? undefined}
      onChange={props.onChange}
      hint={props.hint}
      error={props.error}
    />
  )
}
