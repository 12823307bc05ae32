import { WORDS } from '../../../standards.js';
import { classifyClause } from '../../phrases/classify-clause.js';
import { patternWords } from '../../phrases/fill-pattern.js';

/** 市场监控24个探头, 托管协议30份, 双休日每点两名志愿者: what has to be put there, by its name; of 岗位 and the like how many there are to be. */
export function neededFor(clause: string): string | undefined {
  const [, front, count, thing] = COUNTED_THING.exec(clause) ?? [];
  const turned = front && count && thing && verbFor(thing) ? `${front}${thing}${count}` : clause;
  const [, name = '', amount = ''] = NUMBERED.exec(turned) ?? [];
  const each = EACH_HAS.exec(clause);
  if (each) return `${each[1]}${patternWords('安排')}${each[2]}`;
  if (name === '' || ACTS_IN.test(name) || classifyClause(name) !== '主') return undefined;
  const verb = verbFor(name);
  if (verb) return `${verb}${turned}`;
  return GOALS.test(name) ? patternWords('某数达到', { 名: name, 数: amount }) : undefined;
}
const verbFor = (name: string): string | undefined =>
  Object.entries(WORDS.plannedVerbs).find(([, things]) => things.some((thing) => name.endsWith(thing)))?.[0];
const COUNTED_THING = /^([^，、；\d]{2,8})(\d+[个台只套块])([\u4e00-\u9fff]{2,4})$/;
const NUMBERED = /^([^，；\d每]{2,16}?)(?:各)?((?:\d[\d.]*[余多万]{0,2}|[一两二三四五六七八九十]+)[^，；\d]{1,2})$/;
const EACH_HAS = /^([^，、；\d]{0,6}每[点栋个片区组院站](?:[点栋片区组院站])?)([一两二三四五六\d]+[名人].{2,8})$/;
/** Something is done to it already. */
const ACTS_IN =
  /[再新把将使让给为对向从到]|[设装建修接搬改添购聘请办送铺打清签引推创评扩增补完]|示范|治理|服务|参[加与]|[举开召]|组织|储备|收|交|搞|发|做|实行|推行/;
/** 勤工助学岗位500个: how many there are to be. */
const GOALS = /(?:岗位|床位|摊位|学位|托位|会员|队员|志愿者|收入|存栏|产量|公益岗)$/;
