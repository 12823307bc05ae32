import type { NamedQuantity } from '../../ledger/vocabulary/field.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Fold } from './log-parts.js';

const TAKEN = /^受理(?:[^受]{0,4})$/;
const CASES = /^(?:约|近)?\d[\d.]*[余多]?万?[余多]?[件起宗例]$/;
const SETTLES = /^(.*?)(?:排查)?(?:调解|化解|调处)$|^(?:调解|化解|调处)(.{2,}(?:纠纷|矛盾))$/;

/** 调成 36起 → 调解成功36起; 成功率 98.3% → 调解成功率98.3%. */
const settled = (one: NamedQuantity): NamedQuantity => {
  const name = { 调成: patternWords('调解成功'), 成功率: patternWords('调解成功率') }[one.name];
  return name ? { ...one, name } : one;
};

/**
 * 矛盾纠纷调解 with 受理 37起 and 调成 36起 → 受理矛盾纠纷37起，调解成功36起; a room for it (老书记调解室接访) is by means of what; 矛盾调解 with
 * 调解 22起 → 调解矛盾22起，成功21起.
 */
export const caseHandled: Fold = ({ row, title, first, others, text }) => {
  if (!CASES.test(text)) return undefined;
  const rest = others.map(settled);
  const [, room = ''] = /^([一-鿿]{2,10}调解(?:室|站|中心))(?:接访|调解|服务)?$/.exec(title) ?? [];
  if (room !== '' && TAKEN.test(first.name))
    return {
      title: patternWords('受理某类', { 事: patternWords('纠纷') }) + text,
      quantities: rest,
      basis: row.basis.includes(room) ? row.basis : [...row.basis, room],
    };
  // 居民组长帮调邻里事 by 居民组长 and others: they did it, so often.
  const helped = first.name === '调解' && /帮[着忙]?调[^解处][^，]+$/.exec(title)?.[0];
  if (helped && title.length > helped.length) return { title: title + text, quantities: rest };
  const [, before = '', what = before] = SETTLES.exec(title) ?? [];
  if (!SETTLES.test(title) || /[“”，]/.test(title)) return undefined;
  if (TAKEN.test(first.name)) {
    const cases = /(?:纠纷|矛盾|积案|信访|案件)$/.test(what)
      ? what
      : what === '人民'
        ? patternWords('人民调解案')
        : what + patternWords('纠纷');
    const { result } = row;
    return {
      title: patternWords('受理某类', { 事: cases }) + text,
      quantities: rest,
      // 调成33起 of 成效, too.
      ...(result?.startsWith('调成') && { result: patternWords('调解成功') + result.slice(2) }),
    };
  }
  if (first.name !== '调解' || !/(?:纠纷|矛盾)$/.test(what)) return undefined;
  const again = others.map((one) => (one.name === '调成' ? { ...one, name: patternWords('成功') } : one));
  return { title: first.name + what + text, quantities: again };
};

/** 网络问政和热线办理 with 受理 1.6万件, 廉租房申请核查 with 受理 33户 → 受理廉租房申请33户; 一窗通办 with 办件 4.3万件 → 办理一窗通办事项4.3万件. */
export const cleared: Fold = ({ title, first, others, text }) => {
  const [, what = ''] =
    /^([一-鿿、]{2,12}?(?:申请|诉求|工单|热线|投诉|信访|问政|事项|来信|来电))(?:办理|受理|核查|处理|处置|审核)$/.exec(
      title,
    ) ?? [];
  if (what !== '' && first.name === '受理') return { title: first.name + what + text, quantities: others };
  return /[通联]办$/.test(title) && /^办[件理]$/.test(first.name) && /件$/.test(text)
    ? { title: patternWords('办理事项', { 事: title }) + text, quantities: others.map(alsoHandled) }
    : undefined;
};

/** 延时办 1650件 → 延时办理1650件. */
const alsoHandled = (one: NamedQuantity): NamedQuantity =>
  /^[一-鿿]{2}办$/.test(one.name) ? { ...one, name: patternWords('另办', { 名: one.name }) } : one;
