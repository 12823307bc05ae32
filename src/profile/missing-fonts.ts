import { fontsOf, type Profile } from '../render/docx/profile.js';

/** How the files of a font are called, on Windows, macOS and where people put it themselves: name of the font → beginning of the file's name. */
const FILES: Readonly<Record<string, RegExp>> = {
  方正小标宋简体: /^(?:fzxbs|方正小标宋简)/,
  仿宋: /^(?:simfang|fangsong|仿宋)\./,
  楷体: /^(?:simkai|kaiti|楷体)\./,
  黑体: /^(?:simhei|黑体)\./,
  宋体: /^(?:simsun|宋体)\./,
  仿宋_GB2312: /^(?:仿宋|simfang|fangsong)[_ -]?gb2312/,
  楷体_GB2312: /^(?:楷体|simkai|kaiti)[_ -]?gb2312/,
  'Times New Roman': /^times(?:i|bd|bi)?\.|^times new roman/,
};

/**
 * The fonts of a profile that a computer lacks, by the names of its font files. A font that is not in the list above counts as there: how
 * its file is called is not known, and a false alarm would be worse.
 */
export function missingFonts(profile: Profile, files: readonly string[]): readonly string[] {
  const names = files.map((file) => file.normalize('NFC').toLowerCase());
  return fontsOf(profile).filter((font) => {
    const pattern = FILES[font];
    return pattern && !names.some((name) => pattern.test(name));
  });
}
