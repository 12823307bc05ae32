import { choice, countOf, date, measure, quantities, required, text, texts } from './field.js';

export const PARTY_ORGANISATIONS = ['党委', '党总支', '党支部', '党工委'] as const;

export const COMMUNITY = {
  name: required(text('名称', '社区全称，写进标题和文件名', { synonyms: ['社区名称'], example: '清潭三社区' })),
  place: text('地名', '地名简称，用于“诚信〈地名〉，从我做起”', { example: '清潭' }),
  subdistrict: text('街道', '所属街道或乡镇', { synonyms: ['乡镇', '所属街道'], example: '清潭街道' }),
  region: text('地区', '所属县（市、区）', { synonyms: ['区县', '所属区县'], example: '江城市' }),
  partyOrganisation: choice('党组织', PARTY_ORGANISATIONS, '社区党组织的形式', { example: '党委' }),
  households: countOf('户数', '户', '总户数', { synonyms: ['总户数', '居民户数'], example: '3260' }),
  population: countOf('总人口', '人', '总人口数；只知道这一个数的写这里', {
    synonyms: ['人口总数', '总人数'],
    example: '9860',
  }),
  residents: countOf('常住人口', '人', '常住人口数', {
    synonyms: ['人口', '居民人数', '居民', '居民数'],
    example: '9120',
  }),
  registeredResidents: countOf('户籍人口', '人', '户籍人口数', { example: '7450' }),
  floatingResidents: countOf('暂住人口', '人', '暂住人口、流动人口数', {
    synonyms: ['流动人口', '外来人口', '暂住人口数', '流动人口数'],
    example: '1670',
  }),
  villagers: countOf('村民数', '人', '村民人数', { synonyms: ['村民', '村民人数', '农业人口'], example: '1620' }),
  women: countOf('妇女数', '人', '妇女人数', { synonyms: ['妇女', '妇女人数'], example: '2310' }),
  children: countOf('儿童数', '人', '儿童人数', { synonyms: ['儿童', '儿童人数', '少年儿童', '少儿'], example: '640' }),
  womenAndChildren: countOf('妇女儿童数', '人', '妇女和儿童合在一起的人数', {
    synonyms: ['妇女儿童', '妇女儿童人数'],
    example: '2950',
  }),
  migrantWorkers: countOf('外出务工人员', '人', '外出务工、在外的人数', {
    synonyms: ['在外务工人员', '外出务工', '外出人员', '在外人员', '常年在外人员', '外出人口', '务工人员'],
    example: '420',
  }),
  partyBranches: countOf('党支部数', '个', '下设的党支部数', {
    synonyms: ['支部数', '党支部个数', '下设党支部'],
    example: '6',
  }),
  partyMembers: countOf('党员数', '名', '在册党员数', { synonyms: ['党员人数', '党员'], example: '286' }),
  grids: countOf('网格数', '个', '划分的网格数', { synonyms: ['网格'], example: '12' }),
  compounds: countOf('小区数', '个', '居民小区数', { synonyms: ['小区个数'], example: '7' }),
  registeredVolunteers: countOf('注册志愿者', '人', '注册志愿者人数，用于计算志愿者占比', {
    synonyms: ['注册志愿者数', '志愿者人数'],
    example: '612',
  }),
  volunteerTeams: countOf('志愿服务队', '支', '志愿服务队支数', {
    synonyms: ['志愿服务队数', '志愿队伍'],
    example: '9',
  }),
  buildings: countOf('楼栋数', '栋', '居民楼栋数', { synonyms: ['楼栋'], example: '86' }),
  naturalVillages: countOf('自然村数', '个', '自然村数', { synonyms: ['自然村', '自然湾数', '自然湾'], example: '5' }),
  residentGroups: countOf('居民小组数', '个', '居民小组、村民小组数', {
    synonyms: ['居民小组', '村民小组数', '村民小组', '小组数', '村民组', '居民组', '村民组数', '居民组数'],
    example: '24',
  }),
  cadres: countOf('干部数', '名', '两委干部、社区工作者人数', {
    synonyms: [
      '村干部数',
      '村干部',
      '居干部数',
      '社区干部数',
      '社区干部',
      '两委干部',
      '两委干部数',
      '村社干部',
      '村社干部数',
    ],
    example: '7',
  }),
  units: countOf('辖区单位数', '家', '辖区单位数', { synonyms: ['驻区单位数', '辖区单位'], example: '31' }),
  area: measure('面积', '辖区面积', { synonyms: ['辖区面积'], example: '0.8平方公里' }),
  farmland: measure('耕地面积', '耕地面积', { synonyms: ['耕地', '耕地总面积'], example: '1163亩' }),
  incomePerHead: measure('人均纯收入', '居民、农民人均纯收入', {
    synonyms: ['农民人均纯收入', '村民人均纯收入', '居民人均纯收入'],
    example: '7906元',
  }),
  collectiveIncome: measure('集体经济收入', '村、社区集体经济收入', {
    synonyms: ['村集体经济收入', '村级集体经济收入', '集体收入', '村集体收入'],
    example: '32万元',
  }),
  officeArea: measure('办公用房面积', '社区办公服务用房面积', { synonyms: ['办公面积'], example: '620平方米' }),
  features: texts('特色', '本地有名的产业、称号、风物，写进社区概况', {
    synonyms: ['本地特色', '社区特色', '特色产业'],
    traits: 'own',
    example: '针织服装',
  }),
  supporters: texts('帮扶单位', '结对帮扶社区的单位', {
    synonyms: ['结对帮扶单位', '结对单位', '包联单位', '联系单位', '挂钩单位', '包村单位', '帮扶部门', '挂包单位'],
    example: '市财政局',
  }),
  allies: texts('共建单位', '和社区共建的单位', {
    synonyms: ['结对共建单位', '共驻共建单位', '联建单位'],
    example: '市二小',
  }),
  others: quantities('其他', '社区还有什么，“名称 数量”一项一条，写进社区概况', {
    synonyms: ['其它', '自有项', '还有'],
    example: '沿街商铺 120家',
  }),
};

export const PERIOD = {
  start: required(date('起', '统计区间的第一天', { synonyms: ['开始', '自'], example: '2024-08-01' })),
  end: required(date('止', '统计区间的最后一天', { synonyms: ['结束', '至'], example: '2025-07-31' })),
};

/** The seven kinds of file that a record of creating a civilised community consists of. */
export const ARCHIVE = {
  profile: texts('社区概况', '档案第一类：社区概况材料', { traits: 'own', example: '社区基本情况一览表' }),
  plan: texts('创建规划', '档案第二类：创建规划', {
    synonyms: ['规划'],
    traits: 'own',
    example: '2025—2027年创建规划',
  }),
  documents: texts('文件资料', '档案第三类：有关文件资料', {
    synonyms: ['有关文件资料'],
    traits: 'own',
    example: '上级文件汇编1册',
  }),
  chronicle: texts('活动纪实', '档案第四类：创建活动纪实', {
    synonyms: ['创建活动纪实'],
    traits: 'own',
    example: '活动照片及签到册12本',
  }),
  summaries: texts('工作总结', '档案第五类：工作总结', { traits: 'own', example: '半年、全年工作总结各1份' }),
  awards: texts('奖惩记录', '档案第六类：奖惩记录', { traits: 'own', example: '获奖登记表1份' }),
  feedback: texts('各界反映', '档案第七类：群众和社会各界反映', {
    synonyms: ['群众和社会各界反映', '群众反映'],
    traits: 'own',
    example: '居民满意度问卷200份',
  }),
};
