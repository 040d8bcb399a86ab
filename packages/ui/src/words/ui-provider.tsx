import { createContext, type ReactNode, useContext } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { type Language, type UiWords, uiWords } from './ui-words.ts'

const WordsContext = createContext<{ words: UiWords; language: Language }>({
  words: uiWords['zh-CN'],
  language: 'zh-CN',
})

/** The words components say by themselves, in the language of the nearest `UiProvider`. */
export function useUiWords(): UiWords {
  return useContext(WordsContext).words
}

/** The language of the nearest `UiProvider`. */
export function useLanguage(): Language {
  return useContext(WordsContext).language
}

/** Wraps the whole application: language of the components, and the router behind every `href`. */
export function UiProvider(props: {
  language: Language
  /** Goes to an address of the application without loading the page again. */
  navigate: (href: string) => void
  children: ReactNode
}) {
  return (
    <WordsContext value={{ words: uiWords[props.language], language: props.language }}>
      <I18nProvider locale={props.language}>
        <RouterProvider navigate={props.navigate}>{props.children}</RouterProvider>
      </I18nProvider>
    </WordsContext>
  )
}
