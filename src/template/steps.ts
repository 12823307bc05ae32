/** A template ready to fill, as plain data that a bundle can carry: its text, and between it what is put in and what is decided. */
export type Steps = readonly (string | PutStep | BlockStep)[];

/** 社区.名称 as ['社区', '名称']. */
export type Name = readonly string[];
/** File, line and column. */
export type At = readonly [string, number, number];

/** {{name}} */
export interface PutStep {
  readonly put: Name;
  readonly at: At;
}

/** {{#block of … option=value as |as|}}body{{else}}otherwise{{/block}}; `text` in place of names where it takes one: {{#列举 "是"}}. */
export interface BlockStep {
  readonly block: string;
  readonly of: readonly Name[];
  readonly text?: string;
  readonly options?: Readonly<Partial<Record<string, string | number>>>;
  readonly as?: string;
  readonly at: At;
  readonly body: Steps;
  readonly otherwise?: Steps;
}
