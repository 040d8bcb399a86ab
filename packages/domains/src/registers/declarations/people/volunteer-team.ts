import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 志愿者. */
export const volunteerTeam = declare({
  key: 'volunteer-team',
  labels: w.label('志愿队伍', 'Volunteer teams'),
  group: 'people',
  purpose: w.label('志愿队伍、公益组织及其活动', 'Volunteer teams and charities, and their activities'),
  answers: ['社会参与机制、志愿者'],
  title: 'name',
  fields: [
    w.must(w.text('name', '队伍名称', 'Team')),
    w.choice('kind', '类型', 'Kind', 'participation-kind'),
    w.person('contact', '联系人', 'Contact'),
    w.personal(w.text('phone', '电话', 'Telephone', { max: 40 })),
    w.count('members', '人数', 'Members', { unit: '人' }),
    w.choices('services', '服务内容', 'Services', 'volunteer-service'),
    w.unit('supervisor', '指导单位', 'Guided by'),
    w.count('activities', '年度活动', 'Activities in the year', { unit: '次' }),
    w.number('hours', '服务时长', 'Hours', { unit: '小时', least: 0 }),
    w.pastDate('activeOn', '最近活动', 'Last active on'),
  ],
  businessKey: ['name'],
  states: w.listed,
  transitions: [
    w.act('serve', ['登记活动', 'Record an activity'], 'listed > listed', 'keeper', {
      asks: ['activities', 'hours', 'activeOn'],
      note: true,
      guards: [w.filled('activeOn')],
    }),
  ],
  evidence: [
    {
      key: 'served',
      labels: w.label('志愿活动', 'Volunteers active'),
      words: ['志愿', '社会参与', '公众参与'],
      day: 'activeOn',
      states: ['listed'],
    },
  ],
  list: w.list(
    'name kind members services supervisor activities hours activeOn',
    'activeOn members',
    'kind supervisor',
  ),
  form: [
    w.part('队伍', 'Team', 'name kind contact phone members services supervisor'),
    w.part('活动', 'Activities', 'activities hours activeOn'),
  ],
})
