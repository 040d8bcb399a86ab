import { declare } from '../declare.ts'
import * as w from '../words.ts'

/** 巡护发现: what was seen at a waypoint. */
export const sighting = declare({
  key: 'sighting',
  labels: w.label('巡护发现', 'Patrol sightings'),
  group: 'supervision',
  purpose: w.label('巡护途中的航点、物种、痕迹和问题', 'Waypoints of patrols: species, signs, problems'),
  answers: [],
  title: 'what',
  fields: [
    w.must(w.text('what', '发现', 'What was seen')),
    w.record('patrol', '巡护', 'Patrol', 'patrol'),
    w.must(w.choice('kind', '类别', 'Kind', 'sighting-kind')),
    w.must(w.closed(w.point('place', '位置', 'Place'))),
    w.must(w.pastDate('seenOn', '日期', 'Date')),
    w.taxon('taxon', '物种', 'Species'),
    w.count('individuals', '数量', 'Individuals', { unit: '只（株）' }),
    w.prose('note', '说明', 'Note'),
    w.files('photos', '照片', 'Photos'),
    w.record('finding', '转问题整改', 'Finding', 'finding'),
  ],
  states: [
    w.state('seen', '已记录', 'Recorded', { tone: 'good' }),
    w.ended('raised', '已转问题', 'Raised as a finding'),
  ],
  transitions: [
    w.act('raise', ['转问题整改', 'Raise a finding'], 'seen > raised', 'keeper', {
      asks: ['finding'],
      guards: [w.filled('finding')],
    }),
  ],
  list: w.list('what patrol kind seenOn taxon individuals finding', 'seenOn', 'kind'),
  form: [w.part('发现', 'Sighting', 'what patrol kind place seenOn taxon individuals note photos')],
  map: { field: 'place', colourBy: 'kind' },
})
