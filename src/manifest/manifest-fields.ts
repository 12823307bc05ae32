import { records, required, text, texts, year } from '../ledger/vocabulary/field.js';
import { LEDGER } from '../ledger/vocabulary/fields.js';
import { DEFAULT_FORMAT, FORMATS } from '../render/renderers.js';

/** Which reports for whom. */
export const REPORT = {
  templates: required(texts('模板', '模板的名称、编号或 .hbs 文件；全部，就是六种都要', { example: '工作汇报' })),
  communities: texts('社区', '只给这些社区；不写就是每个社区', { example: '清潭三社区' }),
};

/** What a street says once for all of its communities. */
export const MANIFEST = {
  subdistrict: text('街道', '街道的名称；台账里没有写的，用它', { synonyms: ['乡镇'], example: '清潭街道' }),
  year: year('年度', '只用这一年的台账', { example: '2025' }),
  dated: LEDGER.dated,
  signedBy: LEDGER.signedBy,
  ledgers: required(
    texts('台账', '台账在哪里：文件夹、文件名或通配符，从这份清单所在的文件夹算起', { example: '各社区' }),
  ),
  reports: records('报告', REPORT, '做哪些报告，给哪些社区；不写就是每个社区一份工作汇报'),
  formats: texts('格式', `${FORMATS.join(' 或 ')}，不写就是 ${DEFAULT_FORMAT}`, { example: DEFAULT_FORMAT }),
  profile: text('版式', '版式的名称，或自己的 .yaml 文件', { example: 'gbt9704' }),
  out: text('输出', '报告放进哪个文件夹，不写就是“报告”', { example: '报告' }),
  names: text('命名', '报告的路径和名称，/ 分开文件夹', { example: '{街道}/{社区}/{年度}{模板}' }),
};

/** What a name can be put together from. */
export const NAME_PARTS = ['街道', '社区', '年度', '模板'] as const;
export type NamePart = (typeof NAME_PARTS)[number];
/** Without these two reports, or two communities, would have one name. */
export const NAME_NEEDS: readonly NamePart[] = ['社区', '模板'];
/** Stands for every template that --all means. */
export const ALL_TEMPLATES = '全部';
/** The names of a list that is written in a line. */
export const namesInLine = (text: string): readonly string[] =>
  text
    .split(/[、，；,;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
