import { ViewTabs } from '@wanwu/ui'
import { useTranslation } from 'react-i18next'
import { useAbility } from '../../session/use-me.ts'

/** The pages of the room. Tips are taken up by who decides. */
export function SupervisionTabs(props: { current: 'coverage' | 'clues' | 'tips' }) {
  const { t } = useTranslation('supervision')
  const decides = useAbility('register.decide')
  return (
    <ViewTabs
      label={t('title')}
      current={props.current}
      tabs={[
        { id: 'coverage', label: t('tabs.coverage'), href: '/supervision' },
        { id: 'clues', label: t('tabs.clues'), href: '/supervision/clues' },
        ...(decides ? [{ id: 'tips', label: t('tabs.tips'), href: '/supervision/tips' }] : []),
      ]}
    />
  )
}
