import { useTranslation } from 'react-i18next'

const known = [
  'fileName',
  'sha256',
  'class',
  'region',
  'office',
  'tasks',
  'duties',
  'waiting',
  'indicators',
  'reporting',
  'recurrences',
  'planId',
  'base',
  'edits',
  'choice',
  'doubts',
  'printed',
  'validFrom',
  'validTo',
  'successor',
  'userName',
  'unitId',
  'roles',
  'role',
  'reason',
  'locale',
  'name',
  'shortName',
  'kind',
  'parent',
  'parentId',
  'lineSuperior',
  'planScope',
  'text',
  'aliasId',
  'phone',
  'code',
  'level',
  'id',
  'version',
  'place',
  'scope',
  'aliases',
  'unit',
  'self',
] as const

/** The name of a particular in words, part by part; a name without words stays as it is. */
export function useDetailWords(): (label: string) => string {
  const { t } = useTranslation('audit')
  return (label) =>
    label
      .split('.')
      .map((part) => {
        const name = known.find((one) => one === part)
        return name ? t(`details.${name}`) : part
      })
      .join(' ')
}
