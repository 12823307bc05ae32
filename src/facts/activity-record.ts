import type { Activity, Period } from '../ledger/ledger.js';
import { GAP_WORDS } from '../words/gap-words.js';
import { timeText } from './dates.js';
import { type FactRecord, lazily, list } from './fact.js';
import { MEASURE_NAMES } from './measure.js';
import { rowFigure } from './measures.js';
import { quantitiesText } from './quantities-text.js';
import { verbFor } from './verb.js';
import { wanting } from './want.js';

/** The facts of one activity, as a template names them. Without an activity: the same names, no values. */
export function activityRecord(activity: Activity | undefined, period: Period): FactRecord {
  const counts = activity ? {} : Object.fromEntries(MEASURE_NAMES.map((name) => [name, undefined]));
  const record = {
    编号: activity?.id,
    日期: activity && timeText(activity, period),
    主题: activity?.title,
    题名: activity && quotedTitle(activity.title),
    动词: undefined,
    类别: activity?.category,
    状态: activity?.status,
    地点: activity?.place,
    主办: activity?.host,
    参与单位: join(activity?.partners),
    参与单位名单: list(activity?.partners ?? [], ''),
    服务对象: join(activity?.audience),
    参加: join(activity?.participants),
    主讲: join(activity?.lecturers),
    依托: join(activity?.basis),
    起因: activity?.cause,
    简介: activity?.summary,
    成效: activity?.result,
    数据: quantitiesText(activity?.quantities),
    环节: join(activity?.segments),
    责任人: activity?.owner,
    报道: list(activity?.media ?? [], ''),
    ...counts,
  };
  wanting<FactRecord>(record, (name) => ({ label: name, remedy: GAP_WORDS.activityField(name) }));
  if (!activity) return record;
  return lazily<FactRecord>(record, {
    动词: () => verbFor(activity.title),
    ...Object.fromEntries(MEASURE_NAMES.map((name) => [name, () => rowFigure(name, activity)])),
  });
}

/** A title in quotation marks; the marks inside become single ones (GB/T 15834-2011 4.8). */
export function quotedTitle(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** 甲、乙等 of a list that its writer left open. */
export function join(texts: readonly string[] | undefined): string | undefined {
  return texts?.length ? texts.join('、').replace(/、(?=等$)/, '') : undefined;
}
