import { patternWords } from '../../phrases/fill-pattern.js';
import { classifyTitle } from '../../titles/classify-title.js';

/** 联席会议每季1次, 农技讲座6次: an event, how often, and how many of it. */
const HELD =
  /^([^，、；。\d每“”《》]{2,14}?)(每[天日周月季年]度?|每半年|每两个?[月周]|全年|一年)?((?:不少于|至少|不低于)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})余?[场次期讲])$/;

/** 社区、物业、居民三方议事会每月一次: one meeting, whoever comes to it. */
const MEETING =
  /^([^，；。\d每]{4,18}(?:议事[会厅]|联席会议?|例会|恳谈会|座谈会))((?:每[天日周月季年]|每季度|每半年)[一1两]次)$/;

/**
 * 联席会议每季1次 → 每季召开联席会议1次, 健康教育讲座6次、远教播放12次 → 开展健康教育讲座6次、远教播放12次: a goal that only counts events has
 * the verb that goes with them. Undefined where it has one, or counts something else.
 */
export function heldOften(target: string): string | undefined {
  const [first = '', ...rest] = target.split('，');
  const [, whole = '', often = ''] = MEETING.exec(first) ?? [];
  if (often !== '')
    return [`${often.slice(0, -2)}${patternWords('召开')}${often.slice(-2)}${whole}`, ...rest].join('，');
  const items = first.split('、').map((item) => {
    const [, noun = '', often = '', many = ''] = HELD.exec(item) ?? [];
    const title = noun === '' ? undefined : classifyTitle(noun);
    const held =
      title?.kind === '事件' && title.noun === noun && !noun.startsWith(title.verb) && !noun.startsWith('办');
    return noun === '' ? undefined : { noun, often, many, verb: held ? title.verb : '' };
  });
  const [one] = items;
  if (!one?.verb || items.some((item) => item === undefined)) return undefined;
  // 道德讲堂每月一场 of a series that goes by that name is told with it.
  const said =
    items.length === 1
      ? one.often === ''
        ? undefined
        : one.often + one.verb + one.noun + one.many
      : (items.every((item) => item?.verb === one.verb) ? one.verb : patternWords('开展')) + first;
  return said === undefined ? undefined : [said, ...rest].join('，');
}
