import type { RegisterImport } from '@wanwu/contract'
import { Button, inLanguage, SectionHead, Select, useLanguage } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const notRead = '-'

/** Each column of the file with its first values, and the field it is taken for; changed, the file is looked through again. */
export function ImportColumns(props: {
  item: RegisterImport
  busy: boolean
  onMap: (targets: (string | null)[]) => void
}) {
  const { t } = useTranslation('exchange')
  const language = useLanguage()
  const { columns, sample, targets } = props.item
  const [chosen, setChosen] = useState(() => columns.map(({ target }) => target))
  const changed = chosen.some((target, index) => target !== columns[index]?.target)
  const missing = targets.filter(
    ({ key, required }) => required && !chosen.some((target) => target?.split('.')[0] === key.split('.')[0]),
  )
  const choices = [
    { id: notRead, label: t('notRead') },
    ...targets.map(({ key, labels, required }) => ({
      id: key,
      label: inLanguage(labels, language),
      ...(required ? { note: t('required') } : {}),
    })),
  ]
  const unread = columns.filter((_, index) => chosen[index] === null).length
  return (
    <details className="import-columns" open={missing.length > 0}>
      <summary>
        <SectionHead
          title={t('columns')}
          note={t('columnsRead', { n: columns.length - unread, all: columns.length })}
        />
      </summary>
      <ul className="import-rows">
        {columns.map(({ heading }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own, and keep their places
          <li key={`${index} ${heading}`}>
            <strong>{heading || t('noHeading')}</strong>
            <span className="w-quiet import-sample">
              {sample
                .map((row) => row[index] ?? '')
                .filter((text) => text !== '')
                .slice(0, 3)
                .join(t('semicolon'))}
            </span>
            <Select
              size="bar"
              label={t('goesTo', { heading })}
              choices={choices}
              value={chosen[index] ?? notRead}
              onChange={(key) =>
                setChosen(
                  chosen.map((target, at) => {
                    if (at === index) return key === notRead ? null : key
                    return target === key ? null : target
                  }),
                )
              }
            />
          </li>
        ))}
      </ul>
      {missing.length > 0 ? (
        <p className="import-warn">
          {t('missing', { fields: missing.map(({ labels }) => inLanguage(labels, language)).join('、') })}
        </p>
      ) : null}
      {props.item.can.map ? (
        <div>
          <Button pending={props.busy} onPress={() => props.onMap(chosen)}>
            {t(changed ? 'checkAgain' : 'checkOnce')}
          </Button>
        </div>
      ) : null}
    </details>
  )
}
