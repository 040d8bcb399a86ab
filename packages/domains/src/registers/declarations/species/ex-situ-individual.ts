import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 个体档案: parents, birth, end. */
export const exSituIndividual = declare({
  key: 'ex-situ-individual',
  labels: w.label('迁地保护个体', 'Ex-situ individuals'),
  group: 'species',
  purpose: w.label(
    '个体的亲本、出生、转移、死亡、放归',
    'Individuals: parents, birth, transfer, death, release',
  ),
  answers: ['人工繁育和野化放归'],
  title: 'number',
  fields: [
    w.must(w.text('number', '个体号', 'Number', { max: 60 })),
    w.must(w.record('population', '种群', 'Population', 'ex-situ-population')),
    w.text('mark', '标记', 'Mark', { help: w.label('芯片号、脚环号', 'Chip or ring number') }),
    w.choice('sex', '性别', 'Sex', 'sex'),
    w.record('sire', '父本', 'Sire', 'ex-situ-individual'),
    w.record('dam', '母本', 'Dam', 'ex-situ-individual'),
    w.choice('origin', '来源', 'Origin', 'individual-origin'),
    w.pastDate('bornOn', '出生（入园）日期', 'Born or arrived on'),
    w.text('movedTo', '转往', 'Transferred to'),
    w.pastDate('leftOn', '离开日期', 'Left on'),
    w.choice('cause', '死亡原因', 'Cause of death', 'death-cause'),
    w.closed(w.point('releasedAt', '放归地', 'Released at')),
    w.date('followUpBy', '放归跟踪至', 'Followed until'),
    w.prose('followUp', '跟踪情况', 'Follow-up'),
  ],
  businessKey: ['population', 'number'],
  states: [
    w.state('alive', '存活', 'Alive', { tone: 'good' }),
    w.state('released', '已放归，跟踪中', 'Followed after release'),
    w.ended('free', '已放归', 'Released'),
    w.ended('moved', '已转出', 'Transferred', 'ended'),
    w.ended('dead', '死亡', 'Dead', 'ended'),
  ],
  transitions: [
    w.act('move', ['转出', 'Transfer'], 'alive > moved', 'keeper', {
      asks: ['movedTo', 'leftOn'],
      guards: [w.filled('movedTo', 'leftOn')],
    }),
    w.act('die', ['登记死亡', 'Record the death'], 'alive|released > dead', 'keeper', {
      asks: ['leftOn', 'cause'],
      guards: [w.filled('leftOn', 'cause')],
    }),
    w.act('release', ['放归', 'Release'], 'alive > released', 'decider', {
      asks: ['leftOn', 'releasedAt', 'followUpBy'],
      guards: [w.filled('leftOn', 'releasedAt', 'followUpBy')],
    }),
    w.act('follow', ['登记跟踪', 'Record follow-up'], 'released > released', 'keeper', {
      asks: ['followUp'],
      guards: [w.filled('followUp')],
    }),
    w.act('finish', ['跟踪结束', 'End the follow-up'], 'released > free', 'keeper', {
      guards: [w.filled('followUp')],
    }),
  ],
  due: [w.dueBy('follow', ['放归跟踪', 'Follow-up'], 'followUpBy', 'released')],
  evidence: [
    {
      key: 'released',
      labels: w.label('野化放归', 'Releases'),
      words: ['放归', '野化'],
      day: 'leftOn',
      states: ['released', 'free'],
    },
  ],
  list: w.list('number population mark sex sire dam bornOn leftOn', 'bornOn', 'population sex origin'),
  form: [w.part('个体', 'Individual', 'number population mark sex sire dam origin bornOn')],
})
