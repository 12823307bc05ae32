import type { Code } from '../../problems/messages.js';
import type { YamlFault } from './parse-yaml.js';
import type { SyntaxFault } from './syntax-fault.js';

type Wording = (excerpt: string, detail: string) => Pick<SyntaxFault, 'code' | 'args'>;

const fixed =
  (code: Code, args: SyntaxFault['args'] = {}): Wording =>
  () => ({ code, args });
const worded = (detail: string) => fixed('syntax', { detail });
const colonMissing: Wording = (excerpt) => ({ code: 'colon-missing', args: { text: excerpt.slice(0, 20) } });

/** The faults of `yaml` (its error codes) and of parse-yaml.ts, for what the walk over the lines did not foresee. */
const WORDINGS: Readonly<Record<string, Wording>> = {
  MULTIPLE_DOCS: fixed('several-documents'),
  ANCHOR_OR_TAG: fixed('anchor-or-tag'),
  BAD_ALIAS: fixed('anchor-or-tag'),
  TAG_RESOLVE_FAILED: fixed('anchor-or-tag'),
  MULTIPLE_ANCHORS: fixed('anchor-or-tag'),
  MULTIPLE_TAGS: fixed('anchor-or-tag'),
  TOO_DEEP: fixed('nested-too-deep'),
  KEY_NOT_TEXT: fixed('key-not-text'),
  TAB_AS_INDENT: fixed('indent-tab'),
  BAD_SCALAR_START: (excerpt) => ({ code: 'bad-start', args: { character: excerpt[0] ?? '' } }),
  BLOCK_AS_IMPLICIT_KEY: fixed('colon-in-value'),
  MULTILINE_IMPLICIT_KEY: colonMissing,
  BAD_INDENT: worded('这一行的缩进没有和同一层对齐'),
  BAD_DQ_ESCAPE: worded('英文双引号里的反斜杠“\\”有特殊含义，这里的写法不对；路径请用“/”'),
  BAD_PROP_ORDER: worded('这里的“-”或“?”位置不对'),
  KEY_OVER_1024_CHARS: worded('冒号前面的名称太长，可能漏了引号或换行'),
  COMMENT_SPACE: worded('“#”前面缺少空格'),
  MISSING_CHAR: (excerpt, detail) =>
    /closing/.test(detail)
      ? { code: 'quote-open', args: { quote: /"/.test(detail) ? '"' : "'" } }
      : /Sequence item/.test(detail)
        ? { code: 'syntax', args: { detail: '列表里的这一行没有以“- ”开头，或者没有对齐' } }
        : /map/i.test(detail) && /end with/.test(detail)
          ? { code: 'bracket-open', args: { bracket: '{' } }
          : /end with/.test(detail)
            ? { code: 'bracket-open', args: { bracket: '[' } }
            : colonMissing(excerpt, detail),
};

/** A fault of the YAML parser in our words; never its own. */
export function yamlProblem({ reason, detail, start: from, end }: YamlFault, text: string): SyntaxFault {
  const start = from + Math.max(0, text.slice(from, end).search(/\S/));
  const excerpt =
    text
      .slice(start, Math.min(end + 20, text.length))
      .split('\n', 1)[0]
      ?.trim() ?? '';
  const known = Object.hasOwn(WORDINGS, reason) ? WORDINGS[reason] : undefined;
  return { ...(known?.(excerpt, detail) ?? { code: 'syntax', args: {} }), start, end };
}
