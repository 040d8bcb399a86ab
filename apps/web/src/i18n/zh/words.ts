/** Names of the contract's own kinds, shared by all pages. */
export const words = {
  roles: {
    admin: '系统管理员',
    office: '统筹办',
    leader: '分管领导',
    liaison: '联络员',
    inspector: '巡护执法',
    steward: '数据管理员',
    auditor: '纪检审计',
  },
  unitKinds: {
    office: '统筹办',
    government: '人民政府',
    party: '党委部门',
    department: '政府部门',
    vertical: '垂直管理单位',
    institution: '事业单位',
    zone: '开发区管委会',
    enterprise: '国有企业、农林场',
    justice: '法院、检察院',
    organisation: '社会组织',
    other: '其他',
  },
  aliasKinds: {
    short: '简称',
    former: '曾用名',
    learned: '确认过的写法',
  },
  regionLevels: {
    province: '省级',
    prefecture: '市级',
    county: '县级',
    township: '乡镇',
  },
  personStates: {
    active: '在用',
    disabled: '已停用',
  },
}
