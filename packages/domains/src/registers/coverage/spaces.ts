import { type AskedSystem, command, does, later, system } from './words.ts'

/** 空间、设施、修复 */
export const spaces: readonly AskedSystem[] = [
  system(
    '生态保护红线',
    does('划定', 'draw', 'red-line-patch', 'created'),
    does('调整', 'adjust', 'red-line-patch', 'adjust'),
    does('严守', 'protect', 'red-line-patch', 'supervise'),
  ),
  system(
    '自然保护地体系',
    does('整合优化', 'adjust', 'protected-area', 'merge'),
    does('规范', 'standardise', 'protected-area', 'mark'),
  ),
  system('国家公园建设', does('推进', 'carry out', 'protected-area', 'establish')),
  system('城市绿地等保护空间标准化、规范化', does('建设', 'build', 'protected-area', 'establish')),
  system('生物多样性保护优先区域监管', does('监管', 'supervise', 'conservation-gap', 'confirm')),
  system('重点生态功能区管控政策', does('落实', 'carry out', 'red-line-patch', 'supervise')),
  system(
    '生态廊道',
    does('建设', 'build', 'corridor', 'finish'),
    does('打通断点', 'mend breaks', 'corridor', 'progress'),
  ),
  system(
    '物种保护空间体系',
    does('布局', 'lay out', 'in-situ-site', 'created'),
    does('建设', 'build', 'in-situ-site', 'build'),
  ),
  system(
    '保护空间格局',
    does('形成格局', 'form', 'protected-area', 'establish'),
    later('制图', 'map', 'space'),
  ),
  system(
    '野生动物收容救护中心(站)、救助中心',
    does('建设', 'build', 'ex-situ-facility', 'open'),
    does('救护', 'rescue', 'rescue', 'release'),
  ),
  system('动植物园、种质资源库、微生物菌种保藏中心', does('建设完善', 'build', 'ex-situ-facility', 'open')),
  system('珍稀濒危动植物种质资源中心、救助点', does('协助建设', 'help build', 'ex-situ-facility', 'open')),
  system('迁地保存繁育体系', does('完善', 'complete', 'ex-situ-population', 'count')),
  system('迁地保护群落', does('建设', 'build', 'ex-situ-population', 'count')),
  system(
    '人工繁育和野化放归',
    command('繁育', 'breed', 'stewardship.recordKinship', 'ex-situ-population'),
    does('放归', 'release', 'ex-situ-individual', 'release'),
  ),
  system('濒危植物扩繁', does('扩繁', 'propagate', 'ex-situ-population', 'count')),
  system('国土绿化、防护林、退化修复', does('实施', 'carry out', 'eco-project', 'accept')),
  system('湿地、冰川、水源补给工程', does('补水修复', 'repair', 'eco-project', 'accept')),
  system('水土流失治理、栖息地恢复', does('恢复', 'restore', 'eco-project', 'accept')),
  system('防火道路、应急物资库、防火阻隔系统', does('规划建设', 'build', 'eco-project', 'accept')),
]
