import { WORDS } from '../../standards.js';
import { classifyClause } from '../phrases/classify-clause.js';
import { patternWords } from '../phrases/fill-pattern.js';
import type { Title } from '../titles/classify-title.js';
import type { DrawnRule } from './doubling.js';

/** Of three or more forms so many are known. */
const MOST = 0.6;
const FORM = new RegExp(`(?:${WORDS.forms.join('|')})`);
/** 采取入户走访的形式, as somebody typed it. */
const TYPED = /^(?:通过|采取|采用|以|运用|利用)[^，]{2,60}(?:方式|形式|方法|途径|渠道|手段)$/;

/** 微信群、电话告知、流动音响: forms in which something is done, and nothing that was done to anything. */
function areForms(clause: string): boolean {
  const items = clause.replace(/等(?:形式|方式|方法)?$/, '').split(/[、和与]/);
  const known = items.filter((item) => FORM.test(item)).length;
  return (
    items.length > 2 &&
    !/[“《\d]|^(?:经|由|以|用|通过|采取|采用|借助|利用|依托)/.test(clause) &&
    items.every(({ length }) => length > 1 && length <= 8) &&
    // 集中宣讲、专题讲座 begins as what says how would.
    known >= items.length * (classifyClause(clause) === '介' ? 1 : MOST) &&
    // 悬挂条幅、张贴海报、发放传单: each of them an act.
    items.some((item) => classifyClause(item) === '主')
  );
}

/**
 * 线上线下宣传 with 微信群、电话告知、流动音响，引导群众不传谣 → 通过微信群、电话告知、流动音响等方式引导群众不传谣; where no act follows in the summary, the
 * means stand before the title: 通过宣传发动、自评、公示等方式开展创评.
 */
export const byMeans: DrawnRule = ({ title, summary, ...others }) => {
  const at = summary.findIndex((clause) => areForms(clause) || TYPED.test(clause));
  const forms = summary[at];
  if (forms === undefined) return undefined;
  const typed = TYPED.test(forms);
  const means = typed ? forms : patternWords('等方式', { 列: forms.replace(/等(?:形式|方式|方法)?$/, '') });
  const next = summary[at + 1];
  if (next !== undefined && classifyClause(next) !== '主')
    return typed
      ? undefined
      : { ...others, title, summary: [...summary.slice(0, at), means + next, ...summary.slice(at + 2)] };
  const act = asAct(title);
  if (act === undefined) return undefined;
  // 因垃圾量大，采取人工加机械的方式: why they were taken comes before them.
  const why = WHY.test(summary[at - 1] ?? '') ? at - 1 : at;
  return {
    ...others,
    title: { kind: '动', text: [...summary.slice(why, at), means + act].join('，') },
    summary: [...summary.slice(0, why), ...summary.slice(at + 1)],
  };
};

const WHY = /^(?:因为?|由于|鉴于|考虑到)[^，]{2,}/;

/** 宣传栏: nothing that is carried out. */
const IS_THING = /[屏栏墙站屋馆厅点角车室队会]$/;

function asAct(title: Title): string | undefined {
  switch (title.kind) {
    case '动':
      return title.text;
    case '事件':
      return title.verb + title.noun;
    case '名动':
      return patternWords('开展') + title.noun + title.verb;
    case '名':
      return IS_THING.test(title.text) ? undefined : patternWords('开展') + title.text;
    case '主谓':
      return undefined;
  }
}
