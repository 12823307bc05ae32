import { compareDates } from '../compare-dates.js';
import { quantityPiece } from './count-piece.js';
import { fillPattern } from './fill-pattern.js';
import type { MatterOf } from './matter.js';
import { type Pieces, strung } from './piece.js';
import type { Sentence } from './section.js';
import type { Voice } from './voice.js';
import { timeOf, whenOf } from './when.js';

/** What the community was given, by its time: 4月，社区获评区级书香社区；11月，获评…. */
export function tellHonours(all: readonly MatterOf<'荣誉'>[], voice: Voice): Sentence {
  const ordered = [...all].sort((a, b) => compareDates(timeOf(a)?.start ?? '', timeOf(b)?.start ?? ''));
  const list = ordered.map(({ row }, index): Pieces => {
    const when = whenOf(ordered[index] as MatterOf<'荣誉'>, '月', voice);
    const by = row.granter ? `${row.granter}授予的` : (row.level ?? '');
    const given = fillPattern('一评', { 谁: index === 0 ? '社区' : undefined, 评: '评', 称号: titled(row.name, by) });
    return when ? fillPattern('一环', { 头: when, 事: given }) : given;
  });
  return sentence(all, strung(list, '；'), timeOf(ordered[0] as MatterOf<'荣誉'>) ? '时' : '主');
}

/** Who was named for what: 郑师傅获评市级敬业奉献典型，…. */
export function tellModels(all: readonly MatterOf<'典型'>[]): Sentence {
  const list = all.map(({ row }) =>
    fillPattern('一评', {
      谁: row.name ?? (row.people ? quantityPiece(row.people) : '社区'),
      评: '评',
      称号: titled(typical(row.type ?? '先进典型'), row.level ?? ''),
    }),
  );
  return sentence(all, strung(list, '，'), '人');
}

const sentence = (told: Sentence['told'], list: Pieces, opening: Sentence['opening']): Sentence => ({
  pattern: '获评',
  opening,
  pieces: fillPattern('获评', { 获评列: list }),
  told,
  groups: 0,
});

const titled = (title: string, by: string) => (title.startsWith(by) ? title : by + title);

/** 敬业奉献 is what somebody was named for, 身边好人 is what they are. */
const typical = (type: string) =>
  /[人范家庭户院道者星兵手员号店区队楼站栈](?:（.*）)?$/.test(type) ? type : `${type}典型`;
