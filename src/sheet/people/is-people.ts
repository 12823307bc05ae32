import type { SheetColumn } from '../column.js';

/** What a column of the persons themselves is called; 负责人姓名 and 联系人 are of the activity. */
const PERSON =
  /^(?:志愿者|参加者|参与者|参加人|参与人|服务者|队员|会员|用户|成员|学生|居民)?(?:真实)?(?:姓名|名字|昵称|用户名)$/u;

/** Whether each row is a person at an activity, as platforms for volunteers export them. */
export function isPeople(columns: readonly SheetColumn[]): boolean {
  const headers = columns.map(({ header }) => header.normalize('NFKC').replaceAll(/[\s*:]/gu, ''));
  return (
    headers.some((header) => PERSON.test(header)) && headers.some((header) => /签到|时数|服务时长|证件/u.test(header))
  );
}
