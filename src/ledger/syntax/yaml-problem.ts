import type { Code, MessageArgs } from '../../problems/messages.js';
import type { YamlFault } from './parse-yaml.js';
import type { SyntaxFault } from './syntax-fault.js';

type Wording = (excerpt: string, detail: string) => Pick<SyntaxFault, 'code' | 'args'>;

const fixed =
  (code: Code, args: SyntaxFault['args'] = {}): Wording =>
  () => ({ code, args });
const detailed = (detail: MessageArgs<'syntax'>['detail']) => fixed('syntax', { detail });
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
  BAD_INDENT: detailed('indent'),
  BAD_DQ_ESCAPE: detailed('backslash'),
  BAD_PROP_ORDER: detailed('sign-misplaced'),
  KEY_OVER_1024_CHARS: detailed('key-long'),
  COMMENT_SPACE: detailed('comment-space'),
  MISSING_CHAR: (excerpt, detail) =>
    /closing/.test(detail)
      ? { code: 'quote-open', args: { quote: /"/.test(detail) ? '"' : "'" } }
      : /Sequence item/.test(detail)
        ? detailed('list-line')(excerpt, detail)
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
