import { patternWords } from '../../phrases/fill-pattern.js';

/** What a community is known for, by how a sentence says it. */
export interface Features {
  /** 针织服装村: what it is. */
  readonly names: readonly string[];
  /** 地处市中心, 2003年6月成立: clauses about it that begin what is said of it. */
  readonly said: readonly string[];
  /** 蒙、汉等民族共居: how it is. */
  readonly states: readonly string[];
  /** 有土家、苗等19种常住少数民族: of whom its people are. */
  readonly peoples: readonly string[];
  /** 居委会成立于2010年12月: clauses with a subject of their own. */
  readonly owns: readonly string[];
  /** 拆迁户多、困难家庭多、失业人员多: traits of one shape. */
  readonly traits: readonly string[];
  /** 湿地等自然景观, 一个蔬菜批发市场: what there is. */
  readonly sights: readonly string[];
  /** 花生种植: what it is known for. */
  readonly known: readonly string[];
}

/** `peoples`: 13个, said where a list of peoples ends: 蒙、汉、回等民族共居. */
export function featuresOf(typed: readonly string[], peoples?: string): Features {
  const whole = PEOPLES.test(typed.at(-1) ?? '') && !typed.slice(0, -1).some(isClause);
  const features = (whole || isParted(typed) ? [typed.join('、')] : typed)
    .map((text) => (peoples ? text.replace(/等(?=民族(?:共|聚|杂)居$)/u, (such) => such + peoples) : text))
    .map((text) => (isWhere(text) ? patternWords('地处', { 地: text }) : text));
  const of = (kind: keyof Features) => features.filter((one) => kindOf(one, features) === kind);
  return {
    names: of('names'),
    said: of('said'),
    states: of('states'),
    peoples: of('peoples'),
    owns: of('owns'),
    traits: of('traits'),
    sights: of('sights'),
    known: of('known'),
  };
}

function kindOf(typed: string, all: readonly string[]): keyof Features {
  // 蔬菜（花菜、无茎豆）
  const text = typed.replace(/（[^（）]*）$/u, '');
  const isTrait = (one: string) => TRAIT.test(one) && !BEGINS.test(one);
  if (isTrait(text) && all.filter(isTrait).length > 1) return 'traits';
  if (/^有[^，；]*民族$/.test(text)) return 'peoples';
  if (isSight(text)) return 'sights';
  if (PLACE.test(text) && !BEGINS.test(text) && !ITS_OWN.test(text) && !/[，；]|在|(?<!商)住(?!宅)/u.test(text))
    return 'names';
  if (ITS_OWN.test(text) && !/^[地位]处|^位于/u.test(text)) return 'owns';
  if (LIVING.test(text) && !BEGINS.test(text)) return 'known';
  if (BEGINS.test(text) || /成立$|^[^，、]*(?:建成|组建|建于)/u.test(text)) return 'said';
  return isClause(text) ? 'states' : 'known';
}

/** 天麻、猪苓等中药材种植: what people live on, however much of it there is. */
const LIVING = /^(?!.*靠)[^，；。]+(?:种植|养殖|种养|加工|务工|经商|打工)业?$/u;

/** 以药材种植，特色养殖和外出务工为主: of what people leave for, or what says itself that it is 特色, nothing is 特色. */
export const isLivelihood = (known: readonly string[]): boolean =>
  known.some((one) => /(?:务工|经商|打工)$|特色/u.test(one)) && known.every((one) => LIVING.test(one));

/** 拆迁户多: who or what, and how many. */
const TRAIT = /^(?!有|以|是|在)[^，、；。“”]{2,6}[多少]$/u;
/** 老旧小区集中、老年人多的单位社区: what stands before 的 tells which one it is, and no feature by itself. */
const isParted = (typed: readonly string[]): boolean =>
  typed.length > 1 &&
  /^[^，；。的]{2,10}的[^，；。的]{0,6}(?:社区|小区|村|街区)$/u.test(typed.at(-1) ?? '') &&
  typed
    .slice(0, -1)
    .every((one) => !PLACE.test(one) && /(?:集中|密集|较?多|较?大|较?老|为主|并存|混合|交错)$/u.test(one));
/** 蒙、汉、回等13个民族聚居: the list is who lives there, and no list of features. */
const PEOPLES = /(?:聚|杂)居$/u;

/** 原始森林、湿地等自然景观: what there is, and wants its verb. */
const isSight = (text: string): boolean =>
  !/[，；。]|^(?:有|境内|拥有|以|是|[地位]处|位于)/u.test(text) &&
  ((SIGHTS.test(text) && text.includes('、')) || KEEPS.test(text));
/** 悠久的历史沉淀, 乌鸡发源地汪陂自然村 of another village, 刁镇蔬菜批发市场. */
const KEEPS =
  /^.{2,24}的[^的]{2,8}(?:沉淀|积淀|底蕴|传统|资源|优势|风光|景色|遗存|气息)$|^.{3,24}自然[村屯]$|^[^、的]{2,16}(?:市场|商场|广场|公园|故居|遗址|水库|祠堂|古桥|博物馆|纪念馆|景区|景点|教育点|[产科工创][业技意]园)$/u;
const SIGHTS = /等[^，；。]{0,4}(?:景观|景点|景区|资源|古迹|遗址|名胜|项目|设施|场所|产业|企业|单位)$/u;
const PLACE =
  /(?:村|村庄|社区|小区|[镇街区]|基地|之乡|之[村家都城]|示范点|园|家属[院区]|之一|门户|枢纽|[东南西北]大门|古村落?|[古老]村落)$/u;
/** 张家湾水库南岸, 规划中的空港新区: where it lies, and not what it is. */
const isWhere = (text: string): boolean => WHERE.test(text) && !BEGINS.test(text) && !/[，、；]/u.test(text);
const WHERE =
  /(?:[东南西北]{1,2}(?:岸|部|郊|侧|麓|边|端)|[河湖江海溪两沿]岸|[河湖江海溪水]畔|[山脚]脚下?|腹地|交界处|结合[部处]|地带|交汇处|新区|开发区|高新区|核心区域?|[城镇乡区市]中心|(?:商业|商务|政务|文化|金融|经济)中心|[老新主市中]城区|[郊山库林牧矿]区)$/u;
/** Where it lies, since when it is there, what it grows: a clause about the community. */
const BEGINS =
  /^(?:[地位]处|处[于在]|位于|坐落|紧[邻靠]|毗邻|[滨濒]临|[临邻]近|临[江河海]|靠近|背[靠倚依山]|面[朝向临]|依[山托傍]|连接|贯穿|横跨|与|距|[东南西北]{1,2}[至临接邻连靠起与]|境内|前身|种植(?!业)|饲养|养殖(?!业)|盛产|主产|有|以|交通(?!枢纽)|[始兴]?[建成]于|建成|始建|成立|组建|属于?|是|由|于)/u;
const CLAUSE =
  /[，；]|(?:(?:聚|杂|混|共)居|同住)$|^[一二三四五六七八九]分[^，、]{1,4}[一二三四五六七八九]分|成立$|\d{4}年|[^，、以]{2,8}[为占][^，、]{1,8}$|(?:便利|频繁|平坦|肥沃|强劲|雄厚|淳朴|发达|荟萃|聚集|宜人|分明|优越|深厚|丰富|富饶|[环傍]山|[环傍]水|而[居建]|为主|主要|众多|密集|集中$|[较很]多|并存|相邻|相接|相连|林立|齐全|程度|[一-鿿]{2}[多少大高低好强全密广长快深旺]$|完善|优美|独特|悠久)/u;
/** 贾谊故居坐落在社区, 商住小区有城市花园小区: a clause with its own subject, whatever it ends with. */
const ITS_OWN =
  /[一-鿿”](?:横穿|贯穿|穿[过越村]|[环围]绕|环抱|流经|坐落|位于|地处|正在|设有|分布在|成立于|(?<![国所公私占共特拥没])有(?![关效限机利色]))|^(?:辖区|驻[片区]单位|居委会|村委会)[东南西北是有于]|^(?!以)[^，、；以]{2,8}(?:范围|区域)[为是有包含]/u;
const isClause = (text: string): boolean =>
  BEGINS.test(text) || CLAUSE.test(text) || ITS_OWN.test(text) || text.length > LONG_NAME;
const LONG_NAME = 10;
