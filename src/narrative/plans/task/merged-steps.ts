import { patternWords } from '../../phrases/fill-pattern.js';
import { listedWords } from '../../phrases/piece.js';
import { shareRun } from '../../phrases/share-run.js';

/** What is done to several things alike, with how it is done. */
const VERB =
  /^(?:继续|定期|分批|尽力|努力|力争|着力|逐步|及时|抓紧)?(?:举办|召开|举行|开设|开办|放映|播放|张贴|悬挂|摆放|新建|修建|建设|安装|更换|配备|购置|添置|设置|设立|评选|清理|整治|改造|维修|解决|发放|制作|绘制|栽植|种植|开展(?=.*(?:活动|赛|会|课|演出|行动|教育|培训|检查|训练)$)|讲(?![解述课座授])|送(?![教医戏法岗]|文化|政策|服务|温暖|清凉))/;
/** Of such a thing nothing is told but its name and how many. */
const THING = /^(?![了给到为向在]).{2,18}$/;
const MORE = /[，；。：]|[^一]并|之?后|再[^就生]|同时/;

/** Steps that run on with one verb, or one frame, say it once: 举办歌唱赛和运动会, 交流居家养老和文化娱乐的经验. */
export function merged(steps: readonly string[]): readonly string[] {
  const all: string[][] = [];
  for (const step of frameOnce(steps)) {
    const verb = verbOf(step);
    const last = all.at(-1);
    if (verb !== undefined && last?.[0] !== undefined && verbOf(last[0]) === verb) last.push(step);
    else all.push([step]);
  }
  return all.flatMap((run) => {
    const verb = verbOf(run[0] ?? '') ?? '';
    const said =
      run.length > 1
        ? inOneList(
            run.map((step) => step.slice(verb.length)),
            verb,
          )
        : undefined;
    return said === undefined ? run : [`${verb}${said}`];
  });
}

function verbOf(step: string): string | undefined {
  const [verb = ''] = VERB.exec(step) ?? [];
  const thing = step.slice(verb.length);
  return verb !== '' && THING.test(thing) && !MORE.test(thing) ? verb : undefined;
}

/** 川牌、象棋比赛 among others is 川牌和象棋比赛; what is a longer list among single names keeps its verb. */
function inOneList(things: readonly string[], verb: string): string | undefined {
  if (things.some((thing, at) => /[和与及]/.test(thing) || (/等$/.test(thing) && at < things.length - 1)))
    return undefined;
  const marks = things.map((thing) => thing.split('、').length - 1);
  // What is talked of are single words: 讲用药安全、家电安全.
  if (/^讲/.test(verb)) return things.join('、');
  if (marks.some((count) => count > 1)) return marks.every((count) => count > 0) ? things.join('、') : undefined;
  if (marks.some((count) => count > 0)) return things.map((thing) => listedWords(thing.split('、'))).join('、');
  return /等$/.test(things.at(-1) ?? '') ? things.join('、') : listedWords(things);
}

/** 与网格员签订, 与商户签订; 交流居家养老的经验, 交流文化娱乐的经验: what begins and ends alike is said once. */
function frameOnce(steps: readonly string[]): readonly string[] {
  const all: { readonly frame: string; readonly within: string[]; readonly step: string }[] = [];
  for (const step of steps) {
    const [, verb, within, end] = WITH_WHOM.exec(step) ?? FRAME.exec(step) ?? [];
    const frame = verb && end ? `${verb}${within?.includes('和') ? step : ''}…${end}` : '';
    const last = all.at(-1);
    if (frame !== '' && within && last?.frame === frame) last.within.push(within);
    else all.push({ frame, within: within ? [within] : [], step });
  }
  return all.map(({ frame, within, step }) => (within.length > 1 ? frame.replace('…', listedWords(within)) : step));
}
const FRAME = /^([一-鿿]{2})([^，、]{2,12}?)(的[一-鿿]{2,6})$/;
const WITH_WHOM = /^([与向])([^，、]{2,8}?)(签订|签约|发放|宣传|宣讲|报告|通报|征求意见)$/;

/** 安装主干道60盏 and 安装巷道40盏 of 安装路灯: 其中主干道60盏、巷道40盏. */
export function sharesOf(steps: readonly string[], target: string): string | undefined {
  const verb = VERB.exec(target)?.[0];
  const alike = verb !== undefined && steps.length > 1 && !target.includes('，');
  const parts = alike ? steps.map((step) => (step.startsWith(verb) ? step.slice(verb.length) : '')) : [];
  const unit = (part: string) => /\d[多余]?([^\d，；、。：多余]{1,2})$/.exec(part)?.[1];
  const fits =
    parts.length > 1 && parts.every((part) => part.length < SHARE && unit(part) && unit(part) === unit(parts[0] ?? ''));
  return fits ? patternWords('其中各部', { 部: parts.join('、') }) : undefined;
}
/** Characters. */
const SHARE = 16;

/** 举办交流会、团拜会 of 举办邻里节: what is held in it. */
export function partsOfEvent(step: string, target: string): string {
  const [, verb = '', thing = ''] = /^(举办|举行|开展)([^，；。：]{2,})$/.exec(step) ?? [];
  const held = verb !== '' && target.startsWith(verb) && !target.includes('，');
  return held && !shareRun(thing, target.slice(verb.length), 3) ? `${patternWords('包括')}${thing}` : step;
}

/** 尽力解决路面低洼问题, 尽力解决墙角卫生问题: tasks of one verb, as one sentence that says it once. Undefined where they are not alike. */
export function withVerbOnce(tasks: readonly string[]): string | undefined {
  const verb = VERB.exec(tasks[0] ?? '')?.[0];
  const alike = verb !== undefined && tasks.length > 1 && tasks.every((task) => VERB.exec(task)?.[0] === verb);
  if (!alike || tasks.some((task) => MORE.test(task) || task.length > LONG)) return undefined;
  const things = tasks.map((task) => task.slice(verb.length));
  return `${verb}${things.join('，')}`;
}
const LONG = 40;
