import { type AskedSystem, command, does, system } from './words.ts'

/** 检查、执法、行动 */
export const enforcement: readonly AskedSystem[] = [
  system(
    '巡护巡查',
    does('巡护', 'patrol', 'patrol', 'created'),
    does('记录发现', 'sightings', 'sighting', 'created'),
  ),
  system('行业主管部门定期巡查检查', does('检查', 'check', 'inspection', 'finish')),
  system('每季度执法检查', does('检查', 'check', 'campaign', 'conclude')),
  system('每半年抽查检查', does('抽查', 'check', 'campaign', 'conclude')),
  system(
    '“守护祁连山”专项行动',
    does('现场核查', 'check', 'inspection', 'confirm'),
    does('线索复查', 're-check', 'clue', 'recheck'),
  ),
  system(
    '“绿盾”专项行动(强化监督)',
    does('纳入问题', 'put in', 'finding', 'created'),
    does('整改', 'correct', 'finding', 'close'),
  ),
  system(
    '生态环境保护督察',
    does('纳入问题', 'put in', 'finding', 'created'),
    does('整改', 'correct', 'finding', 'recordHigherClosure'),
  ),
  system('禁渔期专项执法行动', does('定期组织', 'organise', 'closed-season', 'enforce')),
  system('“中国渔政亮剑”“护渔百日联合执法行动”', does('开展', 'run', 'campaign', 'conclude')),
  system(
    '自然资源开发利用活动监督检查、自然保护区专项执法检查',
    does('检查', 'inspect', 'inspection', 'confirm'),
    does('查处', 'punish', 'case', 'decide'),
  ),
  system('生态保护红线生态破坏监管试点', does('查处', 'punish', 'case', 'decide')),
  system('打击非法捕猎、采集、贸易', does('查办', 'investigate', 'case', 'close')),
  system('打击跨境生物资源贸易犯罪专项联合执法行动', does('参与支持', 'take part', 'campaign', 'conclude')),
  system('口岸防控、反走私', does('防控', 'control', 'port-interception', 'close')),
  system('有害生物专项执法行动', does('打击违法调运', 'fight', 'quarantine-check', 'close')),
  system('取用水问题清理整治专项行动', does('清理整治', 'fight', 'withdrawal-check', 'close')),
  system('草畜平衡定期巡查', does('制止破坏', 'stop', 'stocking-check', 'balance')),
  system(
    '森林草原防火巡查和隐患排查',
    does('巡查', 'patrol', 'fire-patrol', 'created'),
    does('排查整改', 'hazards', 'fire-hazard', 'confirm'),
  ),
  system(
    '防灭火培训和应急演练、防灭火队伍',
    does('培训', 'train', 'training', 'hold'),
    command('演练', 'drill', 'stewardship.startResponse', 'emergency-response'),
  ),
  system('人工增雨（雪）作业', does('作业', 'operate', 'weather-operation', 'operate')),
  system('违法行为移送司法', does('移送', 'hand over', 'referral', 'accept')),
  system(
    '重要水源地保护、湿地保护监管',
    does('保护', 'protect', 'protected-area', 'mark'),
    does('监管修复', 'supervise', 'eco-project', 'accept'),
  ),
]
