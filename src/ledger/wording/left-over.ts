/**
 * Places that a template or last year's text left to be filled: 20xx年, 20__, xx大, XX社区, {{…}}, {year}年, [X]场, 【待补…. Anonymous
 * names (李XX) are none.
 */
const LEFT_OVER = new RegExp(
  [
    '(?:19|20)[xX×＊*＿_]{2}',
    '[xX×ＸｘOo〇○]{2,}(?:社区|街道|小区|年|月|日|届|大(?!道|街|院)|场|人次|次活动|户)',
    '某某(?:社区|街道|年|月)',
    '[_＿]{2,}(?=年|月|日|场|次|人|户|名|个|社区)',
    '\\{\\{.*?(?:\\}\\}|$)',
    '\\{[A-Za-z_][\\w.]*\\}',
    '\\{(?:年|月|日|年度|社区|社区名称|名称|人数|人次|场次)\\}',
    '[[［](?:[XＸ×＿_]+|[xｘ]{2,}|[xｘ](?=[\\]］](?:年|月|日|场|次|人|名|户|个)))[\\]］]',
    '[【〔[]\\s*(?:待补|待填|请填|填写|此处填)[^】〕\\]]*[】〕\\]]?',
  ].join('|'),
  'u',
);

/** The first left-over of a text. */
export function leftOver(text: string): string | undefined {
  return LEFT_OVER.exec(text)?.[0].slice(0, 40);
}
