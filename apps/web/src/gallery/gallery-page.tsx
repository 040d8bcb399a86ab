import '../shell/shell.css'
import './gallery.css'
import {
  Absent,
  ActBar,
  Badge,
  Button,
  Callout,
  Checkbox,
  ComboBox,
  DataTable,
  Dialog,
  DocumentPage,
  DocumentParagraph,
  Empty,
  Facts,
  Failed,
  FileDrop,
  FilterChips,
  FilterChoice,
  KeyHint,
  type Mark,
  MarkedText,
  MarkLegend,
  Menu,
  Progress,
  RadioChoice,
  RoleChip,
  SectionHead,
  Select,
  Sentence,
  type State,
  StateWord,
  Sureness,
  showToast,
  TextField,
  Toasts,
  ViewTabs,
} from '@wanwu/ui'
import { type ReactNode, useState } from 'react'

const states: [State, string][] = [
  ['not-started', '未启动'],
  ['waiting', '待触发'],
  ['in-progress', '推进中'],
  ['claimed', '已完成（待核）'],
  ['verified', '已核'],
  ['contradicted', '不符'],
  ['returned', '退回'],
  ['doubtful', '存疑'],
  ['clue', '线索'],
  ['extended', '获准延期'],
  ['overdue', '逾期'],
  ['saved', '已保存'],
]

const text =
  '优化自然保护地布局。推动云岭山地、白鹿湖湿地等12处自然保护地整合优化，2027年底前自然保护地面积占比达到18.5%以上。（市林草局牵头，市水务局、市水务局按职责分工负责）'
const mark = (id: string, kind: Mark['kind'], part: string, from = 0, no?: number): Mark => {
  const start = text.indexOf(part, from)
  return { id, kind, start, end: start + part.length, no }
}
const marks = [
  mark('t', 'task', '推动云岭山地、白鹿湖湿地等12处自然保护地整合优化'),
  mark('d', 'date', '2027年底前'),
  mark('f', 'figure', '自然保护地面积占比达到18.5%以上'),
  mark('u', 'unit', '市林草局'),
  mark('v', 'doubt', '市水务局、市水务局', 0, 1),
]

const units = [
  { id: 'a', label: '市林业和草原局', keys: ['市林草局', 'shilincaoju', 'slcj', 'slyhcyj'] },
  { id: 'b', label: '市水务局', keys: ['shishuiwuju', 'sswj'] },
  { id: 'c', label: '白鹿县人民政府', keys: ['bailuxian', 'blxrmzf'], note: '白鹿县' },
]

const rows = Array.from({ length: 14 }, (_, index) => ({
  id: `t${index}`,
  no: `${index + 11}`,
  title: index % 2 ? '建立古树名木及后续资源“一树一档”' : '修复重要栖息地',
  measure: '普查建档、挂牌保护和责任到人，古树名木生长异常情况按月报告，涉及工程建设的先行避让',
  lead: index % 3 ? '市林业和草原局' : '',
}))

function Part(props: { title: string; children: ReactNode }) {
  return (
    <section className="gallery-part">
      <SectionHead title={props.title} />
      <div className="gallery-row">{props.children}</div>
    </section>
  )
}

/** Every component once, for those who build pages. Only in development. */
export function GalleryPage() {
  const [unit, setUnit] = useState<string | null>('a')
  const [kind, setKind] = useState<'lead' | 'support'>('lead')
  const [words, setWords] = useState('')
  const [on, setOn] = useState(true)
  const [filter, setFilter] = useState<string[]>(['a'])
  const [open, setOpen] = useState(false)
  const [current, setCurrent] = useState('v')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['t1']))
  return (
    <main className="gallery">
      <Sentence
        size="overview"
        template="本季度应报{due}项，已报{filed}项；{late|项逾期}，由{units}个单位所欠。"
        numbers={{
          due: { value: 186, href: '#' },
          filed: { value: 171, href: '#' },
          late: { value: 9, href: '#', tone: 'red' },
          units: { value: 4, href: '#', tone: 'red' },
        }}
      />
      <Sentence
        template="读出{tasks}项任务，{sure}项有把握，{doubts|项存疑}待您定。"
        numbers={{
          tasks: { value: 126, href: '#' },
          sure: { value: 112 },
          doubts: { value: 14, href: '#', tone: 'ochre' },
        }}
        note="另有41个单位、9项指标、1条报送要求。"
      />
      <Part title="按钮">
        <Button look="main">接受112项有把握的读法</Button>
        <Button>先抽10项看看</Button>
        <Button look="proposed" size="bar" keyHint="↵">
          采用建议
        </Button>
        <Button size="row">采用</Button>
        <Button look="bare">存着</Button>
        <Button reason="还差8项">全部送签</Button>
        <Button pending>正在读取</Button>
        <Menu
          label="导出所见"
          entries={[
            { id: 'x', label: 'Excel' },
            { id: 'w', label: 'Word', note: '公文版式' },
          ]}
        />
        <KeyHint keys={['J', 'K']} word="上下" />
      </Part>
      <Part title="角色与空缺">
        <RoleChip unitRole="lead" />
        <RoleChip unitRole="responsible" />
        <RoleChip unitRole="support" />
        <Absent what="deadline" />
        <Absent what="text" />
      </Part>
      <Part title="状态">
        {states.map(([state, word]) => (
          <StateWord key={state} state={state}>
            {word}
          </StateWord>
        ))}
      </Part>
      <Part title="视图与筛选">
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
          <FilterChoice label="单位" choices={units} value={filter} onChange={setFilter} multiple />
          <FilterChoice label="状态" choices={units} value={[]} onChange={setFilter} />
        </FilterChips>
      </Part>
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
      <Part title="填写">
        <TextField label="全称" value={words} onChange={setWords} hint="如：云岭市林业和草原局" />
        <TextField label="用户名" value="" onChange={setWords} error="请填写用户名。" />
        <ComboBox
          label="单位"
          choices={units}
          value={unit}
          onChange={setUnit}
          create={{ label: (typed) => `新建“${typed}”`, onCreate: (typed) => showToast(typed) }}
        />
        <Select
          label="角色"
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'lead', label: '牵头' },
            { id: 'support', label: '配合' },
          ]}
        />
        <Checkbox checked={on} onChange={setOn}>
          一并报送
        </Checkbox>
        <RadioChoice
          label="行距"
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'lead', label: '紧凑' },
            { id: 'support', label: '宽松', note: '14像素，行高36' },
          ]}
        />
      </Part>
      <Part title="情形">
        <Empty title="还没有方案" acts={<Button>载入方案</Button>}>
          把方案文件放进来。
        </Empty>
        <Failed
          trouble={{
            message: { zh: '这个文件有密码，读不了。', en: '' },
            next: { zh: '请去掉密码后再放进来。', en: '' },
            reference: '7f3a',
          }}
          onRetry={() => undefined}
        />
        <Callout state="returned">
          <strong>统筹办9月23日退回：</strong>请补充测算依据。
        </Callout>
        <Badge tone="offline">离线，3条待传</Badge>
        <Badge tone="saved">已存 10:26</Badge>
        <Sureness value={0.41}>把握41%</Sureness>
        <Progress label="正在读取" value={0.4} note="认出126项任务" />
        <Progress label="正在读取" value={null} />
        <Button onPress={() => setOpen(true)}>问一句</Button>
        <Button
          onPress={() =>
            showToast('已去掉“市生态环镜局”。', { act: { label: '撤销', onPress: () => undefined } })
          }
        >
          说一声
        </Button>
        <Facts
          entries={[
            { label: '来源', value: '遥感变化图斑' },
            { label: '距红线', value: '312米，在红线外' },
          ]}
        />
      </Part>
      <FileDrop
        title="把方案文件放到这里"
        note="可读 Word、WPS、PDF、OFD、Excel。"
        buttonLabel="选择文件"
        look="plain"
        accept={['.docx']}
        onFiles={(files) => showToast(files[0]?.name ?? '')}
      />
      <div className="gallery-desk">
        <MarkLegend
          entries={[
            { kind: 'task', label: '任务' },
            { kind: 'unit', label: '单位' },
            { kind: 'date', label: '时限' },
            { kind: 'figure', label: '指标' },
            { kind: 'doubt', label: '存疑' },
          ]}
        />
        <DocumentPage no={4}>
          <DocumentParagraph kind="title">云岭市生物多样性保护实施方案</DocumentParagraph>
          <DocumentParagraph kind="heading">二、重点任务</DocumentParagraph>
          <DocumentParagraph kind="subheading">（二）加强就地保护</DocumentParagraph>
          <DocumentParagraph kind="text" number="11．">
            <MarkedText
              text={text}
              start={0}
              end={text.length}
              marks={marks}
              current={current}
              onChoose={setCurrent}
            />
          </DocumentParagraph>
        </DocumentPage>
      </div>
      <Dialog
        title="9处“市生态环镜局”都改为“市生态环境局”？"
        open={open}
        onClose={() => setOpen(false)}
        acts={
          <>
            <Button look="proposed" onPress={() => setOpen(false)}>
              9处都改
            </Button>
            <Button onPress={() => setOpen(false)}>只改这一处</Button>
          </>
        }
      >
        原文保留，改动记在历史里，随时可撤回。
      </Dialog>
      <Toasts />
    </main>
  )
}
