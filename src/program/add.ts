import { type Command, Option } from 'commander';
import type { AddOptions } from '../commands/add/add.js';
import { englishName, type Field, takesSeveral } from '../ledger/vocabulary/field.js';
import { ACTIVITY, NOTE } from '../ledger/vocabulary/fields.js';
import type { RunAction } from './run-action.js';

/** Fields whose text is never cut at a comma: names of units, files and reports may hold one. */
const WHOLE: ReadonlySet<Field> = new Set<Field>([
  ACTIVITY.partners,
  ACTIVITY.photos,
  ACTIVITY.evidence,
  ACTIVITY.media,
]);

const FIELDS = Object.entries({ ...ACTIVITY, note: NOTE });

export function addCommand(program: Command, run: RunAction): void {
  const command = program
    .command('add')
    .usage('[台账] [选项]')
    .description('记一项活动：一项一项地问，或者用选项写全；按日期插进台账')
    .argument('[台账]', '台账文件；不写就用当前文件夹里的');
  const taken = new Set<string>();
  for (const [name, field] of FIELDS) {
    for (const option of optionsOf(name, field)) {
      if (option.long && !taken.has(option.long)) command.addOption(option);
      taken.add(option.long ?? '');
    }
  }
  command
    .option('-n, --dry-run', '只看要写的内容，不写', false)
    .addHelpText('after', EXAMPLES)
    .action(async (file, options) =>
      run(async (console) => (await import('../commands/add/add.js')).add(file, given(options), console)),
    );
}

/** The Chinese name is shown in the help; the English one and the synonyms work as well. */
function optionsOf(name: string, field: Field): readonly Option[] {
  const keys = [field.zh, englishName(name).replaceAll('_', '-'), ...field.synonyms];
  return keys
    .filter((key) => /^[\p{L}-]+$/u.test(key))
    .map((key, index) => {
      const flags = `--${key} ${field.kind === 'flag' ? '[是]' : `<${PLACEHOLDERS[field.kind] ?? '文字'}>`}`;
      const english = englishName(name).replaceAll('_', '-');
      const option = new Option(flags, `${field.meaning}；也可写 --${english}`).hideHelp(index > 0);
      return (takesSeveral(field) ? option.argParser(several(field)) : option).preset('是');
    });
}

const PLACEHOLDERS: Partial<Record<Field['kind'], string>> = {
  date: '日期',
  time: '日期',
  quantities: '名称 数值…',
  count: '数',
  hours: '小时',
  choice: '类别',
  texts: '文字…',
  records: '类型：文件…',
};

/** A comma within a number parts nothing. */
const PARTED: Partial<Record<Field['kind'], RegExp>> = { quantities: /[，、;；]/u };

const several =
  (field: Field) =>
  (value: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    ...(WHOLE.has(field)
      ? [value]
      : value.split(PARTED[field.kind] ?? (field === ACTIVITY.campaigns ? /[,、;；]/u : /[,，、;；]/u))
    )
      .map((text) => text.trim())
      .filter(Boolean),
  ];

/** What was typed, by the TypeScript names of the fields. */
function given({ dryRun, ...options }: Record<string, unknown>): AddOptions {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, field] of FIELDS) {
    for (const option of optionsOf(name, field)) {
      const value = options[option.attributeName()];
      if (typeof value === 'string') fields[name] = value.trim();
      else if (Array.isArray(value)) fields[name] = [...(fields[name] ?? []), ...value];
    }
  }
  return { fields, dryRun: dryRun === true };
}

const EXAMPLES = `
例：
  report add                                                     一项一项地问
  report add --日期 3月5日 --主题 学雷锋便民服务 --类别 志愿服务 --人次 120 --志愿者人次 18
  report add --date 2025-03-05 --title 学雷锋 --category 志愿服务 --items 帮帮手,招招手
  report add 台账.yaml --日期 3.5 --主题 义诊 --类别 志愿服务 --参与单位 "街道卫生院、红十字会" --亮点
  report add --日期 3.5 --主题 义诊 --类别 志愿服务 --佐证 签到表：佐证/签到表0305.pdf --佐证 照片/0305.jpg
  report add --日期 3月中旬 --主题 河道清漂 --类别 环境整治 --场次 8次 --数据 "清出漂浮物 近20吨" --成效 两段河水恢复到四类`;
