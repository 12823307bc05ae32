import type { Ledger, Plan } from '../../ledger/ledger.js';
import { oncePer } from '../../once-per.js';
import { planThemes } from './own-themes.js';

/**
 * What a plan paper is for, as its template says it (打算): 思路 why and where to; 简式 the same in a few sentences; 计划 who does what until when;
 * 要点 what is to be done, item by item; 规划 against which standards.
 */
export const PAPERS = ['思路', '简式', '计划', '要点', '规划'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a paper tells of a task beside its target. */
type Detail = 'problem' | 'basis' | 'when' | 'owner' | 'steps' | 'setting';

export interface Rule {
  readonly details: readonly Detail[];
  /** Whether what falls short stands before the tasks, or is asked for with them. */
  readonly gaps: 'first' | 'asked';
  /** Which sections say what came of the row that says most: each, those without a task, or none. */
  readonly results: 'all' | 'without task' | 'none';
  /** Whether the ledger's own themes are its sections. */
  readonly themes: boolean;
}

export const RULES = {
  思路: { details: ['problem', 'basis'], gaps: 'first', results: 'all', themes: true },
  简式: { details: [], gaps: 'asked', results: 'none', themes: true },
  计划: {
    details: ['problem', 'basis', 'when', 'owner', 'steps', 'setting'],
    gaps: 'first',
    results: 'none',
    themes: true,
  },
  要点: { details: ['when', 'steps'], gaps: 'asked', results: 'none', themes: true },
  规划: {
    details: ['problem', 'basis', 'when', 'steps', 'setting'],
    gaps: 'first',
    results: 'without task',
    themes: false,
  },
} as const satisfies Record<Paper, Rule>;

/** A plan with what the paper tells of it. A task without a target is its steps or its problem: they stay. */
export const forPaper = (plan: Plan, paper: Paper): Plan => SHAPES[paper](plan);

const shapeOf =
  ({ details }: Rule) =>
  (plan: Plan): Plan => {
    const has = (detail: Detail) => details.includes(detail);
    return {
      ...plan,
      problem: has('problem') || !plan.target ? plan.problem : undefined,
      cause: has('problem') ? plan.cause : undefined,
      basis: has('basis') ? plan.basis : [],
      when: has('when') ? plan.when : undefined,
      owner: has('owner') ? plan.owner : undefined,
      steps: has('steps') || !plan.target ? plan.steps : [],
      ...(!has('setting') && {
        place: undefined,
        partners: [],
        audience: [],
        participants: [],
        lecturers: [],
      }),
    };
  };

/** Something worked out of a value once for each paper. */
export const oncePerPaper = <K extends object, V>(
  make: (of: K, paper: Paper) => V,
): Readonly<Record<Paper, (of: K) => V>> => ({
  思路: oncePer((of: K) => make(of, '思路')),
  简式: oncePer((of: K) => make(of, '简式')),
  计划: oncePer((of: K) => make(of, '计划')),
  要点: oncePer((of: K) => make(of, '要点')),
  规划: oncePer((of: K) => make(of, '规划')),
});

const SHAPES = oncePerPaper((plan: Plan, paper) => shapeOf(RULES[paper])(plan));

/** The ledger as its sections are made of: the standards are the sections of 规划, whatever the ledger's own themes. */
export const sectionsLedger = (ledger: Ledger, paper: Paper): Ledger =>
  RULES[paper].themes || ledger.themes.length === 0 ? planThemes(ledger) : withoutThemes(ledger);

const withoutThemes = oncePer((ledger: Ledger): Ledger => ({ ...ledger, themes: [] }));
