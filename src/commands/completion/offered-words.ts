import { Option } from 'commander';
import type { Offer, Word } from '../../completion/completion-rows.js';
import { ACTIVITY, CATEGORIES } from '../../ledger/vocabulary/fields.js';
import { fieldName } from '../../ledger/vocabulary/keys.js';
import { readBuiltIn } from '../../open/read-template-folder.js';
import { loadProfile, PROFILE_NAMES } from '../../render/docx/profile.js';
import { FORMATS } from '../../render/renderers.js';
import { CAMPAIGNS } from '../../standards.js';
import { createLibrary } from '../../template/library.js';

/** What a value or an argument can be: by the name of the option, in any language, or else by its <placeholder>. */
export async function offeredWords(): Promise<Offer> {
  const { entries } = createLibrary([readBuiltIn()]);
  const templates = [
    ...entries.map(({ name, id }) => ({ word: name, about: id })),
    ...entries.map(({ name, id }) => ({ word: id, about: name })),
    { word: '@files:hbs', about: '' },
  ];
  const options: Readonly<Record<string, readonly Word[]>> = {
    template: templates,
    campaigns: CAMPAIGNS.map(({ name }) => ({ word: name, about: '' })),
    items: CAMPAIGNS.flatMap(({ name, items }) => items.map((item) => ({ word: item.name, about: name }))),
    photos: [{ word: '@files:jpg,jpeg,png', about: '' }],
  };
  return (of) => {
    const name = of instanceof Option ? optionName(of) : '';
    return PLACEHOLDERS[placeholder(of)] ?? (Object.hasOwn(options, name) ? options[name] : undefined) ?? [];
  };
}

const optionName = (option: Option) => fieldName(ACTIVITY, option.attributeName()) ?? option.attributeName();

const placeholder = (of: Option | Parameters<Offer>[0]) =>
  of instanceof Option ? (/[<[]([^<[\]>]*?)…?[>\]]/u.exec(of.flags)?.[1] ?? '') : of.name();

const files = (...extensions: readonly string[]): readonly Word[] => [
  { word: extensions.length > 0 ? `@files:${extensions.join(',')}` : '@files', about: '' },
];

const PLACEHOLDERS: Readonly<Record<string, readonly Word[]>> = {
  台账: files('yaml', 'yml'),
  表格: files('xlsx', 'csv'),
  结果: files('json'),
  路径: files(),
  文件: files(),
  文件夹: [{ word: '@folders', about: '' }],
  // Not the photos of an activity, but how many of them a page has.
  张数: ['2', '4'].map((word) => ({ word, about: '' })),
  格式: FORMATS.map((word) => ({ word, about: '' })),
  版式: [...PROFILE_NAMES.map((word) => ({ word, about: loadProfile(word).name })), ...files('yaml', 'yml')],
  类别: CATEGORIES.map((word) => ({ word, about: '' })),
};
