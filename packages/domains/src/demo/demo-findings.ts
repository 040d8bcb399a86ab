/** A finding of the demo and how far it goes; places and people are invented. */
export interface DemoFinding {
  number: string
  source: string
  grade: string
  problem: string
  /** days before the demo is loaded */
  foundDaysAgo: number
  /** days from then to its deadline */
  daysToDeadline: number
  address: string
  place: [number, number]
  /** keys of units of the demo */
  rectifyingUnit: string
  acceptingUnit: string
  noticeNeeded?: boolean
  goal: string
  measures: string
  progress?: string
  reach: 'open' | 'rectifying' | 'asked' | 'refused' | 'closed' | 'rechecked'
}

/** 问题 in different states: one overdue, one refused, one closed and rechecked, and others on their way. */
export const demoFindings: readonly DemoFinding[] = [
  {
    ...{
      number: 'YL-2026-001',
      source: 'inspection',
      grade: 'serious',
      foundDaysAgo: 70,
      daysToDeadline: 40,
    },
    problem: '白鹿湖北岸新开便道约40米，堆放砂石料并搭建临时工棚一处',
    ...{ address: '白鹿县 白鹿湖北岸2号巡线3.4千米处', place: [101.614, 37.618] },
    ...{ rectifyingUnit: 'bailu', acceptingUnit: 'forestry' },
    goal: '拆除工棚，清运砂石，恢复湖岸植被',
    measures: '限期拆除工棚；清运砂石料；按本地草种补播并围护',
    progress: '工棚已拆除，砂石料清运约六成。',
    reach: 'rectifying',
  },
  {
    ...{ number: 'YL-2026-002', source: 'patrol', grade: 'general', foundDaysAgo: 12, daysToDeadline: 30 },
    problem: '青松河下游发现禁用网具3副',
    ...{ address: '青松县 青松河下游禁渔段', place: [101.187, 37.842] },
    ...{ rectifyingUnit: 'qingsong', acceptingUnit: 'agriculture' },
    goal: '收缴网具，查清来源',
    measures: '收缴销毁；沿岸村组告知；加密夜间巡查',
    reach: 'open',
  },
  {
    ...{ number: 'YL-2026-003', source: 'clue', grade: 'grave', foundDaysAgo: 45, daysToDeadline: 60 },
    problem: '遥感疑似图斑：云岭山地林地内新增采石作业面约1.2公顷',
    ...{ address: '松溪区 云岭山地东坡', place: [101.702, 38.021] },
    ...{ rectifyingUnit: 'songxi', acceptingUnit: 'forestry' },
    ...{ goal: '停止采石，恢复林地', noticeNeeded: true },
    measures: '立案查处；撤出设备；覆土后补植乡土树种',
    progress: '设备已撤出，作业面覆土完成，补植乡土树种1,300株。',
    reach: 'asked',
  },
  {
    ...{ number: 'YL-2026-004', source: 'tip', grade: 'general', foundDaysAgo: 90, daysToDeadline: 45 },
    problem: '林场苗圃周边加拿大一枝黄花成片生长约0.6公顷',
    ...{ address: '青松县 云岭国有林场南侧', place: [101.223, 37.964] },
    ...{ rectifyingUnit: 'farm', acceptingUnit: 'forestry' },
    goal: '清除并防止复发',
    measures: '花期前连根清除；集中焚烧；次年春季复查',
    progress: '清除0.6公顷，装袋集中焚烧。',
    reach: 'rechecked',
  },
  {
    ...{
      number: 'YL-2026-005',
      source: 'verification',
      grade: 'serious',
      foundDaysAgo: 60,
      daysToDeadline: 50,
    },
    problem: '林场护林房旁生活垃圾露天堆放，渗水流入溪沟',
    ...{ address: '青松县 云岭国有林场西沟', place: [101.145, 37.989] },
    ...{ rectifyingUnit: 'farm', acceptingUnit: 'forestry' },
    goal: '清运垃圾，恢复溪沟',
    measures: '清运垃圾；设封闭收集点；每周巡查',
    progress: '垃圾全部清运，收集点建成，连续4周未见新堆放。',
    reach: 'closed',
  },
  {
    ...{
      number: 'YL-2026-006',
      source: 'inspection',
      grade: 'general',
      foundDaysAgo: 30,
      daysToDeadline: 40,
    },
    problem: '开发区道路施工占用林地约0.2公顷堆放土方',
    ...{ address: '云岭经济开发区 3号路东段', place: [101.531, 37.776] },
    ...{ rectifyingUnit: 'zone', acceptingUnit: 'forestry' },
    goal: '退还林地，恢复植被',
    measures: '清运土方；平整后补植；立界桩',
    progress: '土方已清运，补植未见验收资料。',
    reach: 'refused',
  },
  {
    ...{ number: 'YL-2026-007', source: 'patrol', grade: 'general', foundDaysAgo: 5, daysToDeadline: 25 },
    problem: '候鸟通道内发现粘网残留2处',
    ...{ address: '白鹿县 白鹿湖南岸候鸟通道', place: [101.596, 37.587] },
    ...{ rectifyingUnit: 'reserve', acceptingUnit: 'forestry' },
    goal: '清除粘网，消除隐患',
    measures: '拆除粘网；增设巡护点；迁徙期每日巡查',
    reach: 'open',
  },
]
