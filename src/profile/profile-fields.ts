import { choice, count, decimal, flag, record, text } from '../ledger/vocabulary/field.js';

/** Where the page number stands: as people write it → as the program has it, whose words are taken too. */
export const POSITIONS: Readonly<Record<string, string>> = {
  外侧: 'outer',
  居中: 'center',
  outer: 'outer',
  center: 'center',
};

/** The sizes of Chinese print in points. */
export const SIZES: Readonly<Record<string, number>> = {
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
};

const FACE = {
  font: text('字体', '汉字和全角标点的字体', { example: '仿宋_GB2312' }),
  latin: text('数字字体', '数字和字母的字体', { example: 'Times New Roman' }),
  size: decimal('字号', '几号字或多少磅', { example: '三号' }),
  bold: flag('加粗', '是或否', { example: '是' }),
};
const level = (zh: string, example: string) => record(`${zh}标题`, FACE, `${zh}标题（${example}）`, { synonyms: [zh] });

/**
 * What a profile can say, in Chinese and by the names of the built-in files; lengths of the page in mm, sizes and pitches in points.
 * The names are those of `Profile`.
 */
export const PROFILE = {
  name: text('名称', '版式的名称', { example: '街道版式' }),
  description: text('说明', '一句话，说清哪里不同', { example: '标题用黑体，页码居中' }),
  base: text('基于', '在哪个内置版式上改，不写就是 gbt9704', { synonyms: ['extends'], example: 'gbt33476' }),
  page: record(
    '页面',
    {
      width: decimal('纸宽', '毫米', { example: '210' }),
      height: decimal('纸高', '毫米', { example: '297' }),
      top: decimal('上边距', '毫米', { synonyms: ['天头', '上'], example: '37' }),
      left: decimal('左边距', '毫米', { synonyms: ['订口', '左'], example: '28' }),
      blockWidth: decimal('版心宽', '毫米；右边距随之而定', { example: '156' }),
      blockHeight: decimal('版心高', '毫米；下边距随之而定', { example: '225' }),
    },
    '纸张和版心',
  ),
  lines: record(
    '行',
    {
      pitch: decimal('行距', '磅', { example: '28.95' }),
      condense: decimal('紧缩', '每个字紧缩多少磅，0 是不紧缩', { example: '0.25' }),
    },
    '正文的行距和字距',
  ),
  title: record('标题', { ...FACE, pitch: decimal('行距', '磅', { example: '28.95' }) }, '报告标题'),
  body: record('正文', FACE, '正文'),
  headings: record(
    '各级标题',
    {
      level1: level('一级', '一、'),
      level2: level('二级', '（一）'),
      level3: level('三级', '1.'),
      level4: level('四级', '（1）'),
    },
    '正文里的四级标题',
  ),
  annexMark: record('附件标识', FACE, '附件页左上角的“附件”'),
  pageNumber: record(
    '页码',
    {
      ...FACE,
      position: choice('位置', Object.keys(POSITIONS).slice(0, 2), '外侧（单页居右、双页居左）或居中', {
        example: '居中',
      }),
      offset: decimal('距版心', '毫米', { example: '7' }),
      dashes: flag('一字线', '数字两边的短线，是或否', { example: '否' }),
    },
    '页码',
  ),
  table: record(
    '表格',
    {
      font: FACE.font,
      latin: FACE.latin,
      headFont: text('栏名字体', '表头的字体', { example: '黑体' }),
      size: FACE.size,
      dense: decimal('小字号', '栏数多的表格用的字号', { example: '五号' }),
      denseFrom: count('小字号栏数', '超过这么多栏的表格用小字号', { example: '6' }),
    },
    '表格',
  ),
};

/** What each number may be: beyond it a page would show nothing, or nothing of use. The words name the unit. */
export const BOUNDS: Readonly<Record<string, readonly [least: number, most: number, unit: string]>> = {
  width: [90, 600, '毫米'],
  height: [90, 600, '毫米'],
  top: [5, 150, '毫米'],
  left: [5, 150, '毫米'],
  blockWidth: [60, 580, '毫米'],
  blockHeight: [60, 580, '毫米'],
  pitch: [8, 100, '磅'],
  condense: [0, 3, '磅'],
  size: [5, 72, '磅'],
  dense: [5, 72, '磅'],
  offset: [1, 30, '毫米'],
  denseFrom: [1, 50, '栏'],
};
