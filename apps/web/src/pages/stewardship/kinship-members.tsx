import type { getKinship, OutputOf } from '@wanwu/contract'
import { Button, type Column, DataTable, SectionHead, TextLink } from '@wanwu/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

type Member = OutputOf<typeof getKinship>['members'][number]

const shownFirst = 50

/** The living, the least related to the others first: they carry what is rare, and breed first. */
export function KinshipMembers(props: { members: readonly Member[] }) {
  const { t } = useTranslation('stewardship')
  const [all, setAll] = useState(false)
  const { members } = props
  const figure = (key: 'meanKinship' | 'inbreeding'): Column<Member> => ({
    key,
    name: t(`members.${key}`),
    width: 150,
    align: 'end',
    phone: 'inline',
    cell: (row) => row[key].toFixed(4),
  })
  const columns: Column<Member>[] = [
    {
      key: 'number',
      name: t('members.number'),
      width: 160,
      grow: true,
      phone: 'title',
      cell: ({ id, number }) => <TextLink href={`/registers/ex-situ-individual/${id}`}>{number}</TextLink>,
    },
    {
      key: 'sex',
      name: t('members.sex'),
      width: 90,
      phone: 'inline',
      cell: ({ sex }) => (sex === 'male' || sex === 'female' ? t(`members.${sex}`) : t('members.unknown')),
    },
    figure('meanKinship'),
    figure('inbreeding'),
  ]
  return (
    <>
      <SectionHead title={t('members.title')} note={t('members.note')} />
      <DataTable
        label={t('members.title')}
        columns={columns}
        rows={all ? members : members.slice(0, shownFirst)}
        rowKey={({ id }) => id}
        foot={
          !all && members.length > shownFirst ? (
            <Button size="bar" onPress={() => setAll(true)}>
              {t('members.all', { count: members.length })}
            </Button>
          ) : undefined
        }
      />
    </>
  )
}
