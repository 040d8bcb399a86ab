import { Absent, Button, KeyHint, Menu, RoleChip, type State, StateWord } from '@wanwu/ui'
import { GalleryPart } from './gallery-part.tsx'

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

/** Buttons, chips of roles, words of states. */
export function GalleryActs() {
  return (
    <>
      <GalleryPart title="按钮">
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
      </GalleryPart>
      <GalleryPart title="角色与空缺">
        <RoleChip unitRole="lead" />
        <RoleChip unitRole="responsible" />
        <RoleChip unitRole="support" />
        <Absent what="deadline" />
        <Absent what="text" />
      </GalleryPart>
      <GalleryPart title="状态">
        {states.map(([state, word]) => (
          <StateWord key={state} state={state}>
            {word}
          </StateWord>
        ))}
      </GalleryPart>
    </>
  )
}
