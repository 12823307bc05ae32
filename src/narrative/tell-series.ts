import { WORDS } from '../standards.js';
import { CLAIMS } from './claims.js';
import { countFigure } from './count-piece.js';
import { fillPattern } from './fill-pattern.js';
import type { Deed } from './matter.js';
import { listedWords } from './piece.js';
import type { Sentence } from './section.js';
import type { Voice } from './tell-deed.js';
import { spanText } from './when.js';

/** The lectures of a year: what they are, how many, how often and where; their terms are told behind it, in a chain. */
export function tellSeries(name: string, deeds: readonly Deed[], voice: Voice): Sentence {
  const rows = deeds.map(({ row }) => row);
  const usual = voice.usualPlaces.get(rows[0]?.category ?? '');
  const places = [...new Set(rows.flatMap(({ place, partners }) => (place && place !== usual ? [house(place, partners)] : [])))];
  return {
    pattern: '系列',
    opening: '名',
    pieces: fillPattern('系列', {
      释义: WORDS.meanings[name],
      名: name,
      时段: CLAIMS.全年(rows, voice.period) ? '全年' : rows.length > 0 ? span(deeds, voice) : undefined,
      动: '举办',
      总量: [countFigure(name, 'sessions', rows, rows.every(({ title }) => /第\d+期/.test(title)) ? '期' : undefined)],
      频次: CLAIMS.每月一期(rows, voice.period) ? '每月一期' : CLAIMS.每月都有(rows, voice.period) ? '每月都有' : undefined,
      地列: CLAIMS.先后走进(rows, usual) ? listedWords(places.slice(0, 4)) : undefined,
    }),
    told: [],
    groups: 1,
  };
}

/** 清潭中学阶梯教室 → 清潭中学, where that is who took part. */
const house = (place: string, partners: readonly string[]) =>
  partners.find((partner) => place.startsWith(partner)) ?? place.replace(/^社区/, '');

const span = (deeds: readonly Deed[], { period }: Voice): string | undefined => {
  const [first, last] = [deeds[0]?.row.date ?? '', deeds.at(-1)?.row.date ?? ''];
  const months = spanText({ start: first, end: last }).replace(/(\d+月)\d+日/g, '$1');
  return first.slice(0, 7) === last.slice(0, 7) || period.start.slice(0, 4) !== period.end.slice(0, 4) ? undefined : months;
};
