import { XML_HEAD } from './ooxml.js';
import { fontsOf, type Profile } from './profile.js';
import { escapeXml } from './xml.js';

interface Font {
  /** Other names of the font, then those of its nearest relatives: a computer without it takes the first that it has. */
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'modern' | 'script' | 'swiss';
}

const FONTS: Readonly<Record<string, Font>> = {
  方正小标宋简体: {
    alternatives: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', '华文中宋', 'STZhongsong'],
    family: 'script',
  },
  仿宋: { alternatives: ['FangSong', '仿宋_GB2312', 'FangSong_GB2312', '华文仿宋', 'STFangsong'], family: 'modern' },
  仿宋_GB2312: { alternatives: ['FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong'], family: 'modern' },
  楷体: { alternatives: ['KaiTi', '楷体_GB2312', 'KaiTi_GB2312', '华文楷体', 'STKaiti'], family: 'modern' },
  楷体_GB2312: { alternatives: ['KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti'], family: 'modern' },
  黑体: { alternatives: ['SimHei', '华文黑体', 'STHeiti', 'Heiti SC'], family: 'modern' },
  宋体: { alternatives: ['SimSun', '华文宋体', 'STSong', 'Songti SC'], family: 'roman' },
  'Times New Roman': { alternatives: [], family: 'roman' },
};

/**
 * The part that says what the fonts of a profile are, so that a computer without one takes the nearest and not just any: other names, the
 * character set (134, GB 2312, in hexadecimal) and the family. docx writes an empty one.
 */
export function fontTableXml(profile: Profile): string {
  return `${XML_HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fontsOf(profile).map(fontXml).join('')}</w:fonts>`;
}

function fontXml(name: string): string {
  const { alternatives, family } = FONTS[name] ?? { alternatives: [], family: 'auto' };
  const known = alternatives.length > 0 ? `<w:altName w:val="${alternatives.join(',')}"/>` : '';
  const chinese = known !== '' || HAN.test(name);
  return (
    `<w:font w:name="${escapeXml(name)}">${known}<w:charset w:val="${chinese ? '86' : '00'}"/>` +
    `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
  );
}

const HAN = /\p{Script=Han}/u;
