import { languages, useLanguage } from '@wanwu/ui'
import { Button } from 'react-aria-components/Button'
import { useTranslation } from 'react-i18next'
import { useSwitchLanguage } from '../session/use-switch-language.ts'

const names = { 'zh-CN': '中文', en: 'English' } as const

/** 中文 · English; each is written in its own language. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = useSwitchLanguage()
  return (
    <fieldset className="language-switch" aria-label={t('languageName')}>
      {languages.map((one) => (
        <Button key={one} className="language" aria-pressed={one === language} onPress={() => change(one)}>
          <span lang={one}>{names[one]}</span>
        </Button>
      ))}
    </fieldset>
  )
}
