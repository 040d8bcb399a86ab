import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 管护岗位. */
export const rangerPost = declare({
  key: 'ranger-post',
  labels: w.label('生态管护岗位', 'Ranger posts'),
  group: 'people',
  purpose: w.label(
    '公益管护岗位的设置、选聘、责任区和考核',
    'Public-benefit posts: their creation, filling, area and appraisal',
  ),
  answers: ['生态公益管护岗位制度', '双林长巡林', '多元协同、共建共治模式'],
  title: 'code',
  fields: [
    w.must(w.text('code', '岗位编号', 'Post', { max: 40 })),
    w.choice('kind', '岗位类型', 'Kind', 'ranger-kind'),
    w.polygon('area', '责任区', 'Area'),
    w.unit('employer', '聘用单位', 'Employed by'),
    w.person('holder', '管护员', 'Ranger'),
    w.personal(w.text('phone', '电话', 'Telephone', { max: 40 })),
    w.yesNo('herder', '当地农牧民', 'Local farmer or herder'),
    w.period('term', '聘期', 'Term'),
    w.money('wage', '年报酬', 'Yearly pay'),
    w.number('score', '年度考核', 'Appraisal', { unit: '分', least: 0, most: 100 }),
    w.pastDate('appraisedOn', '考核日期', 'Appraised on'),
  ],
  businessKey: ['code'],
  states: [
    w.state('vacant', '空岗', 'Vacant'),
    w.state('filled', '在岗', 'Filled', { tone: 'good' }),
    w.ended('abolished', '撤岗', 'Abolished', 'ended'),
  ],
  transitions: [
    w.act('fill', ['聘用', 'Employ'], 'vacant > filled', 'keeper', {
      asks: ['holder', 'phone', 'herder', 'term'],
      guards: [w.filled('holder', 'term')],
    }),
    w.act('appraise', ['考核', 'Appraise'], 'filled > filled', 'keeper', {
      asks: ['score', 'appraisedOn'],
      guards: [w.filled('score', 'appraisedOn')],
    }),
    w.act('vacate', ['离岗', 'Record a departure'], 'filled > vacant', 'keeper', {
      note: true,
      sets: [w.set('holder', { value: null }), w.set('phone', { value: null })],
    }),
    w.act('abolish', ['撤岗', 'Abolish'], 'vacant > abolished', 'decider', { note: true }),
  ],
  due: [w.dueEvery('appraise', ['年度考核', 'Yearly appraisal'], 'appraisedOn', 'P1Y', 'filled')],
  evidence: [
    {
      key: 'appraised',
      labels: w.label('岗位考核', 'Posts appraised'),
      words: ['管护岗位', '巡林', '护林员'],
      day: 'appraisedOn',
      states: ['filled'],
    },
  ],
  list: w.list(
    'code kind employer herder term wage score appraisedOn',
    'appraisedOn',
    'kind employer herder',
  ),
  form: [
    w.part('岗位', 'Post', 'code kind area employer wage'),
    w.part('人员', 'Ranger', 'holder phone herder term score appraisedOn'),
  ],
  map: { field: 'area', colourBy: 'kind' },
})
