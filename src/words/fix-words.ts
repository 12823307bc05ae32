/** What `report check --fix` does to a line. */
export const FIX_WORDS = {
  tailDropped: (a: { sign: string }) => `去掉末尾多余的“${a.sign}”`,
  bullet: '列表的开头改成“- ”',
  colonNarrowed: '冒号改成半角，后面空一格',
  colonSpaced: '冒号后面空一格',
  tabs: '行首的制表符换成空格',
  wideSpaces: '行首的全角空格换成半角空格',
  aligned: '和同一条的其他名称对齐',
  quoted: '内容加上引号',
  narrowed: '数字改成半角',
  unitDropped: (a: { unit: string }) => `只留数字，去掉“${a.unit}”`,
  date: '日期写成年-月-日',
} as const;
