/** Verbs that are as often the name of a work. */
const WORKS =
  '教育|培训|监测|服务|调解|调处|宣传|巡逻|夜巡|巡查|清洁|保洁|学习|演练|检查|治理|整治|救助|帮扶|慰问|结对|评比|阅读|招聘|宣讲|联欢|走访|排查|改造|照料|助餐|送餐|托管|辅导|理发|义诊|普法|禁毒|养护|公开|清漂|讲课|联谊|谈心|实践';
/** What follows the name of a work, and never a verb: how often, how far, a word that it is the first part of. */
const NAMED =
  '$|(?<=监测|帮扶|救助)户|[月周日节班课室站点员队率费网对]|家园|工作|活动|进(?!行)|每|不断|不少于|不低于|不多于|不超|全部?|增[至到加]|达到?|发展到|扩[大至]|延[伸长]|送[到进]|上门|稳|保持|常态|到位|\\d|[一二两三四五六七八九十]+[次场期]';

const NOUN_USE = new RegExp(`^(?:${WORKS})(?:${NAMED})`);

/** 教育月进院落10个, 监测户风险全部消除, 结对增加到45对, 演练2次: a work by its name, and how it is to be; nobody stands before it as he who does it. */
export const isNounUse = (target: string): boolean => NOUN_USE.test(target);
