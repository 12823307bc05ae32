/** The wording of every problem, by its code. Data in, Chinese out: what is wrong, and what to do about it. */
interface Message {
  readonly what: string;
  readonly remedy: string;
}

export const MESSAGES = {
  'unknown-name': (a: { name: string; nearest?: string }): Message => ({
    what: `模板用了没有定义的名称“${a.name}”`,
    remedy: a.nearest ? `是不是“${a.nearest}”？` : '运行 report templates --names 查看可用的名称。',
  }),
} satisfies Record<string, (args: never) => Message>;

export type Code = keyof typeof MESSAGES;
export type MessageArgs<C extends Code> = Parameters<(typeof MESSAGES)[C]>[0];
