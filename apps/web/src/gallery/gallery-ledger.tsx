import {
  Absent,
  ActBar,
  DataTable,
  FilterChips,
  FilterChoice,
  KeyHint,
  RoleChip,
  StateWord,
  showToast,
  ViewTabs,
} from '@wanwu/ui'
import { useState } from 'react'
import { GalleryPart } from './gallery-part.tsx'
import { galleryUnits } from './gallery-units.ts'

const rows = Array.from({ length: 14 }, (_, index) => ({
  id: `t${index}`,
  no: `${index + 11}`,
  title: index % 2 ? '建立古树名木及后续资源“一树一档”' : '修复重要栖息地',
  measure: '普查建档、挂牌保护和责任到人，古树名木生长异常情况按月报告，涉及工程建设的先行避让',
  lead: index % 3 ? '市林业和草原局' : '',
}))

/** Views, filters and the table they stand above. */
export function GalleryLedger() {
  const [filter, setFilter] = useState<string[]>(['a'])
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['t1']))
  return (
    <>
      <GalleryPart title="视图与筛选">
        <ViewTabs
          label="视图"
          current="b"
          tabs={[
            { id: 'a', label: '全部', href: '#', count: 126 },
            { id: 'b', label: '市林草局参与', href: '#', count: 47 },
          ]}
          add={{ label: '存为视图', onPress: () => undefined }}
        />
        <FilterChips label="筛选">
          <FilterChoice label="单位" choices={galleryUnits} value={filter} onChange={setFilter} multiple />
          <FilterChoice label="状态" choices={galleryUnits} value={[]} onChange={setFilter} />
        </FilterChips>
      </GalleryPart>
      <DataTable
        label="台账"
        rowSize="ledger"
        rows={rows}
        rowKey={(row) => row.id}
        selected={selected}
        onSelect={setSelected}
        openKey="t3"
        onOpen={(row) => showToast(row.title)}
        sort={{ key: 'no', down: false }}
        onSort={() => undefined}
        columns={[
          {
            key: 'no',
            name: '序号',
            width: 70,
            frozen: true,
            sortable: true,
            phone: 'hide',
            cell: (row) => row.no,
          },
          {
            key: 'title',
            name: '重点任务',
            width: 170,
            frozen: true,
            phone: 'title',
            cell: (row) => row.title,
          },
          { key: 'mine', name: '本单位', width: 70, frozen: true, cell: () => <RoleChip unitRole="lead" /> },
          {
            key: 'measure',
            name: '工作举措',
            width: 300,
            grow: true,
            filter: <input className="w-input" aria-label="举措" />,
            cell: (row) => <span className="w-clip">{row.measure}</span>,
          },
          {
            key: 'lead',
            name: '牵头单位',
            head: (
              <>
                <RoleChip unitRole="lead" /> 单位
              </>
            ),
            width: 200,
            cell: (row) => row.lead || <Absent what="text" />,
          },
          {
            key: 'a',
            name: '状态',
            width: 200,
            cell: () => <StateWord state="in-progress">推进中</StateWord>,
          },
          { key: 'b', name: '时限', width: 400, cell: () => <Absent what="deadline" /> },
          {
            key: 'c',
            name: '抽核',
            width: 300,
            cell: () => (
              <StateWord state="verified" note="9月3日">
                属实
              </StateWord>
            ),
          },
        ]}
      />
      <ActBar kind="rows" end={<KeyHint keys={['↵']} word="打开" />}>
        47项中的第1至13项
      </ActBar>
    </>
  )
}
