import { isInOneMonth } from '../../../facts/months.js';
import { WORDS } from '../../../standards.js';
import type { Deed } from '../../matters/matter.js';
import type { Sentence } from '../../matters/section.js';
import { countFigure } from '../../phrases/count-piece.js';
import { fillPattern, patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { CLAIMS } from '../deed/claims.js';
import type { Voice } from '../voice.js';
import { monthText } from '../when.js';

/** The lectures of a year: what they are, how many, how often and where; their terms are told behind it, in a chain. */
export function tellSeries(name: string, deeds: readonly Deed[], voice: Voice): Sentence {
  const rows = deeds.map(({ row }) => row);
  const usual = voice.usualPlaces.get(rows[0]?.category ?? '');
  const places = [
    ...new Set(rows.flatMap(({ place, partners }) => (place && place !== usual ? [house(place, partners)] : []))),
  ];
  return {
    pattern: '系列',
    opening: '名',
    pieces: fillPattern('系列', {
      // A definition before three or four lectures is longer than what they were.
      释义: rows.length < 6 ? undefined : WORDS.meanings[name],
      名: name,
      时段: CLAIMS.全年(rows, voice.period) ? patternWords('全年') : rows.length > 0 ? span(deeds, voice) : undefined,
      动: patternWords('举办'),
      总量: [
        countFigure(
          name,
          'sessions',
          rows,
          rows.every(({ title }) => /第\d+期/.test(title)) ? patternWords('期') : patternWords('场'),
        ),
      ],
      频次: CLAIMS.每月一期(rows, voice.period)
        ? patternWords('每月一期')
        : CLAIMS.每月都有(rows, voice.period)
          ? patternWords('每月都有')
          : undefined,
      地列: CLAIMS.先后走进(rows, usual) ? listedWords(places.slice(0, 4)) : undefined,
    }),
    told: [],
    groups: 1,
  };
}

/** 清潭中学阶梯教室 → 清潭中学, where that is who took part. */
const house = (place: string, partners: readonly string[]) =>
  partners.find((partner) => place.startsWith(partner)) ?? place.replace(/^社区/, '');

/** From the first month to the last, in whatever order they are told; a term of some day of 上半年 is in none of them. */
function span(deeds: readonly Deed[], voice: Voice): string | undefined {
  const rows = deeds.map(({ row }) => row);
  if (!rows.every(isInOneMonth)) return undefined;
  const dates = rows.map(({ date }) => date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => monthText(date ?? '', voice));
  if (from === to) return from ?? '';
  return /年/.test(from ?? '') && !/年/.test(to ?? '') ? `${from}至${voice.year}年${to}` : `${from}至${to}`;
}

/** What the terms were about that are not told one by one, where few are: a title behind a colon is the theme. */
export function tellThemes(deeds: readonly Deed[], most: number): Sentence | undefined {
  const themes = deeds.flatMap((deed) => {
    const theme = /[：:](.+)$/.exec(deed.row.title)?.[1];
    return theme && !/[“”]/.test(theme) ? [{ deed, theme }] : [];
  });
  if (themes.length < 2 || most === 0) return undefined;
  const shown = themes.slice(0, most);
  return {
    pattern: '讲题',
    opening: '名',
    pieces: fillPattern('讲题', {
      题列: shown.map(({ theme }) => `“${theme}”`).join(''),
      余: themes.length > shown.length || themes.length < deeds.length ? '等' : undefined,
    }),
    told: shown.map(({ deed }) => deed),
    groups: 0,
  };
}
