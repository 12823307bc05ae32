/** Who comes to something, by the end of the word for them. */
const PEOPLE =
  '(?:居民|党员|群众|村民|市民|干部|骨干|学生|师生|同学|学员|教师|老师|老人|老年人|长者|志愿者|义工|职工|员工|工人|人员|家长|父母|青少年|少年|青年|儿童|孩子|小朋友|亲子|妇女|代表|成员|队员|会员|组员|委员|网格员|组长|楼长|栋长|书记|主任|商户|业主|住户|租户|农户|贫困户|困难户|低保户|家庭|军人|官兵|民警|医护|医生|残疾人|五老|[选棋歌骑舞射]手|[\\u4e00-\\u9fff][员友]|学者|读者|作者|患者|病人|游客|乡贤|艺人|乡亲|[观听群]众|嘉宾|爱好者|新居民|流动人口|外来工)';
const COUNT = '(?:共计?|总?计|约|近|逾|超过?|大约|有){0,2}\\d[\\d,.]{0,9}[余多]?万?[余多]?';
const HEADS = '(?:人次|[人名位户家组对])';
/** 三天共120人, 2车86人, 一天40人: over what time or with what they came. */
const OVER =
  /^(?:(?:前后|先后)?[\d一二两三四五六七八九十]{1,3}个?(?:天|晚|周|星期|月)[共计]{1,2}|[\d一二两三四五六七八九十]{1,2}(?:车|辆车|趟车|批次?|拨)[共计]{0,2})(?=\d|[约近逾])/u;
/** 投票412户, 签字86户: what they did. */
const CHOSE = /^(?:投票|签字|签名|签约|表决|报名|到场|捐款|献血|接种|领取)(?=\d|[约近逾])/u;
const WHO_FIRST = new RegExp(`^(?<who>[\\p{Script=Han}、]{0,10}?${PEOPLE})(?:共|有)?(?<count>${COUNT}${HEADS})$`, 'u');
const WHO_BEHIND = new RegExp(`^(?<count>${COUNT}(?:人次|[人名位]))(?<who>[\\p{Script=Han}、]{0,8}?${PEOPLE})$`, 'u');
/** 到场80人, 参加的有80人, 惠及300户: what they did says no more than the field does. */
const DID =
  /^(?:到场|到会|实到|出席|参加(?:的有|人数)?|参与|参会|参训|报名|现场|线上|线下|网上|出动|投入|惠及|受益|累计服务|服务|覆盖|接待)(?=\d|[约近逾])/u;
/** 观看1.2万人次: those who watched did not come, and are a number of their own. */
const WATCHED = /^((?:线上|网上|在线|直播)?(?:观看|收看|浏览|点击))(?:量|人数|人次)?(?=\d|[约近逾])/u;

/** 420个工, 投工240个: days of work that were given, and not how many gave them. */
const LABOUR =
  /^(?:(?:投工|出工|投劳|用工)(?<given>(?:约|近|逾|共)?\d[\d,]*[余多]?个?)|(?<days>(?:约|近|逾|共)?\d[\d,]*[余多]?个)(?:义务)?工日?)$/u;

/** A number of people as it was typed with who they were or what they did: its number, and who. */
export interface OfWhom {
  readonly count: string;
  readonly who: readonly string[];
  /** 观看, 投工: what it counts, where that is not who came. */
  readonly watched?: string;
}

/** 师生160人, 120位长者, 到场80人, 观看1.2万人次, 420个工; undefined for any other text. */
export function ofWhom(typed: string): OfWhom | undefined {
  if (BARE.test(typed)) return undefined;
  const plain = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  const watched = WATCHED.exec(plain)?.[1];
  if (watched) return { count: plain.replace(WATCHED, ''), who: [], watched };
  const { given, days } = LABOUR.exec(plain)?.groups ?? {};
  if (given ?? days) return { count: withMeasure(given ?? days ?? ''), who: [], watched: '投工' };
  const did = (DID.exec(plain) ?? OVER.exec(plain) ?? CHOSE.exec(plain))?.[0];
  if (did) return { count: plain.slice(did.length), who: [] };
  const { who = '', count = '' } = (WHO_FIRST.exec(plain) ?? WHO_BEHIND.exec(plain))?.groups ?? {};
  return count === '' ? undefined : { count, who: peopleIn(who) };
}

/** As most are typed: nobody is named, and the long forms need not be compiled. */
const BARE = /^\d+$/;
const withMeasure = (count: string): string => (count.endsWith('个') ? count : `${count}个`);

/** 家长和孩子 are two, where each is a word for people. */
const peopleIn = (who: string): readonly string[] =>
  who.split('、').flatMap((one) => {
    const parts = one.split(/[和与]/u);
    return parts.every((part) => IS_PEOPLE.test(part)) ? parts : [one];
  });
const IS_PEOPLE = new RegExp(`${PEOPLE}$`, 'u');
