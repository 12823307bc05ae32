import type { Activity } from '../../ledger/ledger.js';
import { patternWords } from '../phrases/fill-pattern.js';
import { caseHandled, cleared } from './log-cases.js';
import { atSoMany, byTheHouse, collected, howInFront, inForce, withItsNoun } from './log-heads.js';
import { actAndThing, type Fold, IN_WHAT_RESPECT, saidOften, thingCounted, titleAsWork } from './log-parts.js';
import { brought, foundWork, givenToThem, seen, served } from './log-people.js';
import { inRegister } from './log-register.js';
import { reliefGiven, sampled } from './log-relief.js';
import { isDeed, type Matter } from './matter.js';

/**
 * A row of a log names the deed in its 主题 and says it again in its 数据 (三小场所巡查: 检查 9800家次). A report says it once, with the number at its
 * object: 巡查三小场所9800家次. Where the words do not fit each other the row stays as it was typed.
 */
export function inLogForm(matter: Matter): Matter {
  if (!isDeed(matter) || matter.prose) return matter;
  const headed = withItsNoun(matter.row);
  const row = headed.quantities.length === 0 ? headed : resultOnce(inRegister(folded(headed)));
  return row === matter.row ? matter : { ...matter, row, result: row.result };
}

function folded(row: Activity): Activity {
  const [first, ...others] = row.quantities;
  if (!first?.amount || /\d/.test(row.title.replace(/“[^“”]{1,60}”/g, ''))) return row;
  for (const rule of RULES) {
    const said = rule({ row, title: row.title, first, others, text: first.amount.text });
    if (said) return { ...row, ...said };
  }
  return row;
}

/** 三小场所巡查 with 检查 9800家次 → 巡查三小场所9800家次; 小旅店夜查 with 检查小旅店 21家; 平房消防检查 with 检查平房 232间 → 开展平房消防检查232间. */
const turned: Fold = ({ row, title, first, others, text }) => {
  const work = titleAsWork(title);
  if (!work || saidOften(row)) return undefined;
  const quantities = others.map((one) => (one.name === '再就业' ? { ...one, name: title.slice(-2) + one.name } : one));
  if (work.counts(first.name, text)) {
    // 防煤气中毒检查 with 检查 251户: what was looked for is not what was looked at.
    if (IN_WHAT_RESPECT.test(work.object)) return { title: patternWords('开展') + title + text, quantities };
    // 流动人口登记 with 登记 2087人 and 出租房 406间: both were registered.
    const [beside, ...more] = quantities;
    const too = beside?.amount && first.name === '登记' && /[房屋店车]$/.test(beside.name);
    const whole = work.verb(first.name) + work.object + text;
    return too
      ? { title: `${whole}、${beside.name}${beside.amount.text}`, quantities: more }
      : { title: whole, quantities };
  }
  const [thing = ''] = /(?<=^(?:检?查|排查|巡查|登记|清理))[一-鿿]{2,}$/.exec(first.name) ?? [];
  if (thing === '' || !work.counts(first.name.slice(0, -thing.length), text)) return undefined;
  const verb = first.name.slice(0, -thing.length);
  if (work.object.endsWith(thing)) {
    // 登记出租房 650间 and 登记暂住人员 912人: the verb holds for both.
    const same = quantities.filter((one) => one.amount && one.name.startsWith(verb) && verb.length > 1);
    const too = same.map((one) => `、${one.name.slice(verb.length)}${one.amount?.text ?? ''}`).join('');
    return {
      title: work.does + work.object + text + too,
      quantities: quantities.filter((one) => !same.includes(one)),
    };
  }
  return /检?查$/.test(title) && work.object.startsWith(thing.slice(0, 2)) && !row.summary
    ? { title: patternWords('开展') + title + text, quantities }
    : undefined;
};

/** 网吧检查 9次 with 查网吧 14家 → 检查网吧9次，涉及14家. */
const turnedOften: Fold = ({ row, title, first, others }) => {
  const work = titleAsWork(title);
  const same = work && first.name.length > 2 && first.name.endsWith(work.object) && others.length === 0;
  if (!work || !same || !saidOften(row)) return undefined;
  if (!work.counts(first.name.slice(0, -work.object.length), first.amount?.text ?? '')) return undefined;
  return { title: work.does + work.object, quantities: [{ ...first, name: patternWords('涉及') }] };
};

/** 老旧小区改造 with 完工 12个 → 改造老旧小区，完工12个; 街角花园改造 with 建成 9处 → 改造建成街角花园9处. */
const built: Fold = ({ row, title, first, others, text }) => {
  const work = /^(?:完工|竣工|开工|建成)$/.test(first.name) ? titleAsWork(title) : undefined;
  if (!work || saidOften(row) || !/^(?:改造|改建|建设|修缮|整修)$/.test(work.does)) return undefined;
  return first.name === '建成'
    ? { title: work.does + first.name + work.object + text, quantities: others }
    : { title: work.does + work.object };
};

/** 老楼加装电梯 with 开工 11部: it goes forward, and is no activity. */
const goesForward: Fold = ({ row, title, first }) =>
  /^(?:开工|完工)$/.test(first.name) && !saidOften(row) && /^[一-鿿]{2,6}(?:加装|增设|新建)[一-鿿]{2,4}$/.test(title)
    ? { title: patternWords('推进') + title }
    : undefined;

/** 居家适老化改造 with 改造 168户: so many of it were done. */
const soMany: Fold = ({ row, title, first, others, text }) =>
  /(?:适老化|节能|亮化|无障碍|厨卫|水电)改造$/.test(title) && first.name === '改造' && !saidOften(row)
    ? { title: patternWords('完成') + title + text, quantities: others }
    : undefined;

/** 红色物业创建 with 创建小区 42个 → 创建红色物业小区42个: what was made, of that kind. */
const ofThatKind: Fold = ({ row, title, first, others, text }) => {
  const [, kind = ''] = /^([一-鿿]{2,6})创建$/.exec(title) ?? [];
  const [, thing = ''] = /^创建([一-鿿]{2,4})$/.exec(first.name) ?? [];
  if (kind === '' || thing === '' || saidOften(row) || [...thing].some((one) => kind.includes(one))) return undefined;
  const quantities = others.map((one) => {
    const [, what, does] = /^([一-鿿]{3,})(兜底)$/.exec(one.name) ?? [];
    return what && does ? { ...one, name: does + what } : one;
  });
  return { title: `${first.name.slice(0, 2)}${kind}${thing}${text}`, quantities };
};

/** 颁发“光荣在党50年”纪念章 with 颁发 212枚, 规范店招 with 规范招牌 500余块, 根治欠薪 with 处置 57宗 → 处置欠薪57宗. */
const numbered: Fold = ({ row, title, first, others, text }) => {
  if (saidOften(row) || !/^(?:约|近|逾)?\d[\d.]*[余多]?万?[余多]?[枚本份张块个件宗起盏面台套]$/.test(text))
    return undefined;
  const act = actAndThing(title);
  if (!act) return undefined;
  if (act.does === first.name && /[”]/.test(act.what)) return { title: title + text, quantities: others };
  const thing = thingCounted(first.name, act.does);
  if (thing.length === 2 && act.what.endsWith(thing.charAt(0)))
    return { title: title + thing.slice(1) + text, quantities: others };
  return /^(?:根治|治理|化解)$/.test(act.does) && /^(?:处置|查处|办理)$/.test(first.name) && /[宗件起]$/.test(text)
    ? { title: first.name + act.what + text, quantities: others }
    : undefined;
};

/** 就业帮扶 with 新增就业 3120人: what was counted says of what, and that it was done. */
const spelled: Fold = ({ row, title, first, others, text }) => {
  const [, of = ''] = /^([一-鿿]{2})(?:帮扶|援助|服务)$/.exec(title) ?? [];
  const said = of !== '' && first.name.length === 4 && first.name.endsWith(of) && !row.summary && !saidOften(row);
  return said ? { title: first.name + text, quantities: others } : undefined;
};

/** 安全生产月查小微企业 with 查 126家, in 6月 → 检查小微企业126家 in 6月安全生产月. */
const inItsMonth: Fold = ({ row, title, first, others, text }) => {
  const [, month = '', what = ''] = /^([一-鿿]{2,8}[月周日])(?:检?查)([一-鿿]{2,8})$/.exec(title) ?? [];
  const when = row.time?.text;
  if (what === '' || !when || !/^检?查$/.test(first.name)) return undefined;
  const time = { ...row.time, text: `${when}${patternWords('某期间', { 期: month })}` } as Activity['time'];
  return { title: patternWords('检查') + what + text, quantities: others, ...(time && { time }) };
};

/** 表彰好媳妇好婆婆 with 好媳妇 12名 and 好婆婆 12名 → 表彰好媳妇12名、好婆婆12名: each of the list has its number. */
const listed: Fold = ({ row, title, first, others }) => {
  const all = [first, ...others];
  const whole = [...title.replace(/[、和与]/g, '')].join('');
  const names = all.map(({ name }) => name.replace(/^(?:评出|表彰|评选)/, ''));
  const verb = whole.slice(0, Math.max(0, whole.length - names.join('').length));
  if (
    others.length === 0 ||
    saidOften(row) ||
    !/^(?:表彰|评选?|奖励|表扬)$/.test(verb) ||
    verb + names.join('') !== whole
  )
    return undefined;
  const does = verb.startsWith('评') ? patternWords('选出') : verb;
  return { title: does + all.map(({ amount }, at) => `${names[at]}${amount?.text ?? ''}`).join('、'), quantities: [] };
};

const RULES: readonly Fold[] = [
  listed,
  caseHandled,
  cleared,
  reliefGiven,
  sampled,
  served,
  brought,
  seen,
  givenToThem,
  soMany,
  byTheHouse,
  collected,
  atSoMany,
  inForce,
  turned,
  turnedOften,
  built,
  goesForward,
  ofThatKind,
  numbered,
  foundWork,
  spelled,
  inItsMonth,
  howInFront,
];

/** 查摆问题 9条 and 9条问题改完8条 → 改完8条; 梳理问题 16项 and 16项全部整改 → 全部整改: the number has just been said. */
function resultOnce(row: Activity): Activity {
  const last = row.quantities.at(-1);
  const { result = '' } = row;
  if (!last?.amount || !result.startsWith(last.amount.text)) return row;
  const rest = result.slice(last.amount.text.length);
  const noun = [...last.name].map((_, at) => last.name.slice(at)).find((one) => one.length > 1 && rest.startsWith(one));
  const left = rest.slice(noun?.length ?? 0);
  return (noun || /^(?:全部|均|都|已)/.test(left)) && left.length > 2 ? { ...row, result: left } : row;
}
