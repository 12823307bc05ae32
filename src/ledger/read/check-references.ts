import { nearest } from '../../chinese/nearest.js';
import { CAMPAIGNS } from '../../standards.js';
import type { Ledger } from '../ledger.js';
import type { MapNode } from '../syntax/tree.js';
import { categoryWord } from '../vocabulary/category-word.js';
import { CATEGORIES, INVESTMENT, THEME } from '../vocabulary/fields.js';
import { nameKey } from './campaigns.js';
import { locate } from './locate.js';
import type { Reading } from './reading.js';
import { LIST_NAMES } from './theme-takes.js';
import { KNOWN_TOPICS, nearestTopic } from './topics.js';

/** 不适用: all ten campaigns of the samples. */
const ALL_CAMPAIGNS = '样本专项';

/** What parts of a ledger say of other parts: 重点 and 计划 of rows, topics and indicators, 不适用 of campaigns; and topics that nobody else has. */
export function checkReferences(ledger: Ledger, root: MapNode, { report }: Reading): void {
  const at = (...path: (string | number)[]) => locate(root, path);
  const ids = idsOf(ledger);
  const topics = topicsOf(ledger);
  const planned = ledger.plans.flatMap(({ id }) => id ?? []);
  const measured = ledger.indicators.map(({ name }) => name);
  const takes = said([
    ...ids,
    ...planned,
    ...measured,
    ...topics,
    ...KNOWN_TOPICS,
    ...LIST_NAMES,
    ...ledger.campaigns.map(({ name }) => name),
  ]);
  const known = new Set(takes.map(nameKey));
  ledger.themes.forEach(({ takes: words, statement }, i) => {
    words.forEach((text, j) => {
      if (!known.has(nameKey(text)) && !categoryWord(text))
        report(
          'unknown-take',
          '错误',
          { field: THEME.takes.zh, text, nearest: nearest(text, takes) },
          at('themes', i, 'takes', j),
        );
    });
    if (statement !== undefined && isNounPhrase(statement))
      report('statement-noun', '提醒', { text: statement }, at('themes', i, 'statement'));
  });
  const indicators = said(ledger.indicators.flatMap(({ name, code }) => [name, code]));
  const near = [...ids, ...indicators];
  const bases = new Set([...near, ...ledger.problems].map(nameKey));
  ledger.plans.forEach(({ basis }, i) => {
    basis.forEach((text, j) => {
      if (!bases.has(nameKey(text)))
        report('unknown-basis', '提醒', { text, nearest: nearest(text, near) }, at('plans', i, 'basis', j));
    });
  });
  ledger.roleModels.forEach(({ name, people }, i) => {
    if (name === undefined && people === undefined) report('role-model-empty', '错误', {}, at('roleModels', i));
  });
  checkSums(ledger, root, report);
  checkNotApplicable(ledger, root, report);
  checkTopics(ledger, root, report);
}

/** What a row of 投入 sums are other rows of 投入. */
function checkSums({ investments }: Ledger, root: MapNode, report: Reading['report']): void {
  const known = investments.flatMap(({ id }) => id ?? []);
  investments.forEach(({ id: own, sumOf }, i) => {
    sumOf.forEach((id, j) => {
      const place = locate(root, ['investments', i, 'sumOf', j]);
      if (id === own) report('sum-of-itself', '错误', { id }, place);
      else if (!known.includes(id))
        report('unknown-id', '错误', { field: INVESTMENT.sumOf.zh, id, nearest: nearest(id, known) }, place);
    });
  });
}

/** The campaigns and categories that do not apply, by their full names. */
export function notApplicable({ notApplicable: names, campaigns }: Pick<Ledger, 'notApplicable' | 'campaigns'>) {
  const own = (name: string) => campaigns.find((c) => nameKey(c.name) === nameKey(name))?.name;
  const synonym = (name: string) => CAMPAIGNS.find(({ synonyms = [] }) => synonyms.includes(name))?.name;
  const full = (name: string) => own(name) ?? synonym(name) ?? name;
  return [...new Set(names.flatMap((name) => (name === ALL_CAMPAIGNS ? CAMPAIGNS.map((c) => c.name) : [full(name)])))];
}

function checkNotApplicable(ledger: Ledger, root: MapNode, report: Reading['report']): void {
  const names = [...ledger.campaigns.map(({ name }) => name), ...CATEGORIES, ALL_CAMPAIGNS];
  const synonyms = CAMPAIGNS.flatMap(({ synonyms = [] }) => synonyms);
  const known = new Set([...names, ...synonyms].map(nameKey));
  const unknown = ledger.notApplicable.filter((name) => !known.has(nameKey(name)));
  for (const text of unknown)
    report('unknown-not-applicable', '错误', { text, nearest: nearest(text, names) }, locate(root, ['notApplicable']));
}

/** A row of which the name is missing has none, whatever its type says: the ledger is checked before it is whole. */
const said = (names: readonly (string | undefined)[]): readonly string[] => names.flatMap((name) => name ?? []);

/** Rows with a 编号, of every kind. */
export function idsOf(ledger: Ledger): readonly string[] {
  const { activities, honours, facilities, organisations, investments, practices, roleModels } = ledger;
  const rows = [activities, honours, facilities, organisations, investments, practices, roleModels];
  return rows.flatMap((list) => list.flatMap(({ id }) => id ?? []));
}

function topicsOf(ledger: Ledger): readonly string[] {
  const { activities, honours, facilities, organisations, investments, practices } = ledger;
  const rows = [activities, honours, facilities, organisations, investments, practices];
  return [
    ...new Set([
      ...rows.flatMap((list) => list.flatMap(({ topics }) => topics)),
      ...ledger.plans.flatMap((plan) => plan.topics),
    ]),
  ];
}

/**
 * A topic of one's own that stands on one row alone, and is nearly one that the reports know, may be a slip; one that ends like it (人民调解) may
 * stand on many.
 */
function checkTopics(ledger: Ledger, root: MapNode, report: Reading['report']): void {
  const times = new Map<string, number>();
  for (const { topics } of ledger.activities) for (const name of topics) times.set(name, (times.get(name) ?? 0) + 1);
  const taken = new Set(ledger.themes.flatMap(({ takes }) => takes));
  const told = new Set<string>();
  ledger.activities.forEach(({ topics }, i) => {
    const place = locate(root, ['activities', i, 'topics']);
    // A row without 专题 has them of its 类别, which was told there.
    if (place.type === 'map') return;
    for (const name of topics) {
      const near = taken.has(name) || told.has(name) ? undefined : nearestTopic(name);
      if (near && (times.get(name) === 1 || name.endsWith(near))) told.add(name);
      if (near && told.has(name)) report('topic-near', '提醒', { text: name, nearest: near }, place);
    }
  });
}

/** 抓党建, 从三处抓起: a predicate begins with a verb or a word that leads to one. */
/** 进一步加强, 切实做好, 党建引领下抓: how a thing is done stands before its verb. */
const ADVERBS =
  /^(?:进一步|更加|切实|着力|努力|继续|始终|稳步|有序|有效|有力|狠|紧紧|牢牢|主动|共同|统筹|严格|深入|逐步|不断|持续)+/u;
const PREDICATE =
  /^(?:从|以|用|把|将|对|向|在|靠|围绕|坚持|聚焦|着眼|立足|依托|通过|按|为|让|抓|建|推|做|办|创|搭|开|打造|强|优|提|深|扩|织|筑|守|解|惠|聚|践|落|健全|完善|形成|实现|加|不断|持续|积极|全面|大力|扎实|认真|定期|每|一手|两手|多|既|边|先|走|送|用心|帮|关|丰富|充实|发|组|带|引|培|评|选|树|讲|学|宣|服务|整治|清|巡|调|化|预防|防|管|治|改)/u;
const NOUN =
  /(?:工作|情况|成效|建设|活动|服务|机制|体系|局面|特色|思路|方针|目标|水平|队伍|阵地|家园|氛围|成果|措施|做法)$/u;

/** 党建工作成效 is a name and no predicate; what is in doubt passes. */
const isNounPhrase = (text: string) => {
  const plain = text.replace(/(?<![。；，])[。；，]+$/u, '');
  return NOUN.test(plain) && !ADVERBS.test(plain) && !PREDICATE.test(plain) && !/[，、；了]/u.test(plain);
};
