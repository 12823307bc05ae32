/** A field of a community's work: the categories, topics and words of names by which a row is of it. */
interface FieldOfWork {
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  readonly words: readonly string[];
}

/** How the narrative stage reads titles and clauses; templates/words.yaml says what each list is for. */
export interface NarrativeWords {
  /** Verb → endings of titles. */
  readonly events: Readonly<Record<string, readonly string[]>>;
  readonly once: readonly string[];
  readonly noEvents: readonly string[];
  readonly titleVerbs: readonly string[];
  readonly verbs: readonly string[];
  readonly nounEnds: readonly string[];
  readonly workVerbs: readonly string[];
  readonly systems: readonly string[];
  readonly arranges: readonly string[];
  readonly handing: readonly string[];
  readonly saying: readonly string[];
  readonly shown: readonly string[];
  readonly peopleDo: readonly string[];
  readonly forms: readonly string[];
  readonly howBeforeVerb: readonly string[];
  readonly alikeVerbs: readonly (readonly string[])[];
  readonly attains: readonly string[];
  readonly visits: readonly string[];
  readonly titleTimes: readonly string[];
  readonly takesEvent: readonly string[];
  readonly meets: readonly string[];
  readonly titleAdverbs: readonly string[];
  readonly titleManners: readonly string[];
  readonly goods: Readonly<Record<string, readonly string[]>>;
  readonly goodsByTitle: readonly Readonly<{ 词: string; 题: readonly string[]; 物: readonly string[] }>[];
  readonly plannedVerbs: Readonly<Record<string, readonly string[]>>;
  readonly logVerbs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly raised: Readonly<Record<string, string>>;
  readonly cameFor: Readonly<Record<string, readonly string[]>>;
  readonly comes: Readonly<Record<string, readonly string[]>>;
  readonly underWay: Readonly<Record<string, string>>;
  readonly fullVerbs: Readonly<Record<string, string>>;
  readonly kin: Readonly<Record<string, string>>;
  readonly works: readonly string[];
  readonly coupled: string;
  readonly plainVerbs: Readonly<Record<string, string>>;
  readonly activities: readonly string[];
  readonly slogans: readonly string[];
  readonly trips: readonly string[];
  readonly acts: readonly string[];
  readonly routineVerbs: readonly string[];
  readonly closingVerbs: readonly string[];
  readonly innerVerbs: readonly string[];
  readonly agents: readonly string[];
  readonly gatherings: readonly string[];
  readonly clauseVerbs: readonly string[];
  readonly clausePrepositions: readonly string[];
  readonly clauseNouns: readonly string[];
  readonly danglers: readonly string[];
  readonly reckoning: readonly string[];
  readonly recited: readonly string[];
  readonly changes: Readonly<Record<'完成' | '自', readonly string[]>>;
  readonly reporting: readonly string[];
  readonly laidBefore: readonly string[];
  readonly toWhom: Readonly<Record<'为' | '面向' | '对', readonly string[]>>;
  readonly serves: readonly string[];
  readonly signers: Readonly<Record<string, readonly string[]>>;
  readonly profile: Readonly<Record<'community' | 'village', Readonly<Record<string, string>>>>;
  readonly meanings: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly together: readonly string[];
  readonly keeping: { readonly 阵地: string; readonly 做法: string };
  readonly heads: Readonly<Record<string, string>>;
  readonly pointVerbs: {
    readonly both: string;
    readonly byEnd: Readonly<Record<string, readonly string[]>>;
    readonly things: readonly string[];
  };
  readonly pointLeads: Readonly<Record<string, string>>;
  readonly keptActs: Readonly<Record<string, string>>;
  readonly pointActs: Readonly<Record<string, readonly string[]>>;
  readonly volunteering: readonly string[];
  readonly party: readonly string[];
  readonly festivals: readonly string[];
  readonly arranging: readonly string[];
  readonly received: readonly string[];
  readonly common: readonly string[];
  readonly fieldsOfWork: readonly FieldOfWork[];
  readonly keepsCommunity: readonly string[];
  readonly withWhom: readonly string[];
  readonly talks: readonly string[];
  readonly bodies: readonly string[];
  readonly taskVerbs: readonly string[];
  readonly workNames: readonly string[];
  readonly singular: readonly string[];
  readonly frames: readonly string[];
  readonly stages: readonly string[];
  readonly faults: readonly string[];
  readonly noFaults: readonly string[];
  readonly aims: readonly string[];
  readonly handwork: readonly string[];
  /** What something becomes or somebody chooses: verbs in the midst of a title. */
  readonly becoming: readonly string[];
  readonly gathers: readonly string[];
  readonly customs: readonly string[];
  readonly general: readonly string[];
  readonly waysOfDoing: readonly string[];
  readonly asking: readonly string[];
  readonly light: readonly string[];
  readonly nounVerbs: readonly string[];
  /** What came of so many that were counted, in one word. */
  readonly outcomes: readonly string[];
  readonly unturned: readonly string[];
  readonly serving: readonly string[];
  /** What a community makes is its own: the verbs behind which its name falls away. */
  readonly makes: readonly string[];
  readonly effects: Readonly<
    Record<
      | 'turned'
      | 'people'
      | 'gains'
      | 'praise'
      | 'states'
      | 'learnt'
      | 'kept'
      | 'placed'
      | 'goesOn'
      | 'liked'
      | 'idioms',
      readonly string[]
    >
  >;
}

/** How names of persons are told from other words, for the public edition; templates/persons.yaml says what each list is for. */
export interface PersonWords {
  readonly 姓: string;
  readonly 复姓: readonly string[];
  readonly 称谓: readonly string[];
  readonly 称呼: readonly string[];
  readonly 不是姓名: readonly string[];
  readonly 身份末字: string;
  readonly 未成年人: readonly string[];
}
