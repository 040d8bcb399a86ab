import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 取用水检查: problems become findings. */
export const withdrawalCheck = declare({
  key: 'withdrawal-check',
  labels: w.label('取用水检查', 'Water abstraction checks'),
  group: 'safety',
  purpose: w.label('取用水问题清理整治的现场检查', 'On-site checks for unlicensed or irregular abstraction'),
  answers: ['取用水问题清理整治专项行动', '“地”“粮”“水”主管部门协同机制'],
  title: 'holder',
  fields: [
    w.must(w.text('holder', '取水单位（户）', 'Water user')),
    w.record('permit', '取水许可', 'Permit', 'water-permit'),
    w.must(w.pastDate('checkedOn', '检查日期', 'Checked on')),
    w.point('place', '位置', 'Place'),
    w.must(w.choice('problem', '问题类型', 'Problem', 'water-problem')),
    w.yesNo('metered', '安装计量', 'Metered'),
    w.prose('detail', '情况', 'What was found'),
    w.record('finding', '问题整改', 'Finding', 'finding'),
    w.unit('team', '检查单位', 'Checked by'),
  ],
  states: [
    w.state('checked', '已检查', 'Checked'),
    w.state('problem', '有问题', 'Problem found', { tone: 'late' }),
    w.ended('closed', '已办结', 'Closed'),
  ],
  transitions: [
    w.act('raise', ['转问题整改', 'Raise a finding'], 'checked > problem', 'keeper', {
      asks: ['finding'],
      guards: [w.filled('finding')],
    }),
    w.act('close', ['办结', 'Close'], 'checked|problem > closed', 'keeper', { note: true }),
  ],
  evidence: [
    {
      key: 'checked',
      labels: w.label('取用水检查', 'Checks made'),
      words: ['取用水'],
      day: 'checkedOn',
      states: ['problem', 'closed'],
    },
  ],
  list: w.list('holder permit checkedOn problem metered team', 'checkedOn', 'problem metered team'),
  form: [w.part('检查', 'Check', 'holder permit checkedOn place problem metered detail team')],
  map: { field: 'place', colourBy: 'problem' },
})
