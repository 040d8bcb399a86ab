import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 专家咨询库. */
export const expert = declare({
  key: 'expert',
  labels: w.label('专家库', 'Experts'),
  group: 'people',
  purpose: w.label('生物多样性专家的领域、聘期和参与咨询', 'Experts: field, term, advice given'),
  answers: ['专家咨询库'],
  title: 'field',
  fields: [
    w.must(w.person('name', '姓名', 'Name')),
    w.must(w.text('field', '研究领域', 'Field')),
    w.choice('group', '类群', 'Group', 'organism-group'),
    w.text('institution', '单位', 'Institution'),
    w.text('title', '职称', 'Title'),
    w.personal(w.text('phone', '电话', 'Telephone', { max: 40 })),
    w.personal(w.text('email', '邮箱', 'E-mail')),
    w.date('termTo', '聘期至', 'Appointed to'),
    w.count('advised', '参与咨询', 'Consultations', { unit: '次' }),
    w.pastDate('advisedOn', '最近咨询', 'Last consulted on'),
  ],
  states: [
    w.state('proposed', '拟聘', 'Proposed'),
    w.state('appointed', '在聘', 'Appointed', { tone: 'good' }),
    w.ended('left', '离库', 'Left', 'ended'),
  ],
  transitions: [
    w.act('appoint', ['聘任', 'Appoint'], 'proposed > appointed', 'decider', {
      asks: ['termTo'],
      guards: [w.filled('termTo')],
    }),
    w.act('advise', ['登记咨询', 'Record a consultation'], 'appointed > appointed', 'keeper', {
      asks: ['advised', 'advisedOn'],
      note: true,
      guards: [w.filled('advisedOn')],
    }),
    w.act('leave', ['离库', 'Remove'], 'appointed > left', 'decider', { note: true }),
  ],
  due: [
    w.remindEarly(w.answeredByChange(w.dueBy('renew', ['聘期届满', 'Term ends'], 'termTo', 'appointed'))),
  ],
  evidence: [
    {
      key: 'advised',
      labels: w.label('专家咨询', 'Experts consulted'),
      words: ['专家'],
      day: 'advisedOn',
      states: ['appointed'],
    },
  ],
  list: w.list('field group institution title termTo advised advisedOn', 'termTo', 'group'),
  form: [
    w.part('专家', 'Expert', 'name field group institution title phone email'),
    w.part('聘任', 'Appointment', 'termTo advised advisedOn'),
  ],
})
