import { PATTERNS } from '../../standards.js';
import { joined, type Piece, type Pieces, wordsOf } from './piece.js';

/** What a slot may be given: nothing at all leaves out the ［part］ around it. */
export type Slot = string | Pieces | undefined;
export type Slots = Readonly<Record<string, Slot>>;

const isEmpty = (slot: Slot): boolean =>
  slot === undefined || slot === '' || (typeof slot !== 'string' && slot.every((piece) => piece === ''));

/**
 * A pattern with its slots filled. `［part］` falls away where one of its slots is empty.
 * @throws Error where the pattern or a slot outside of ［］ is missing, or a slot is given that the pattern has not: a fault of ours.
 */
export function fillPattern(name: string, slots: Slots, patterns = PATTERNS): Pieces {
  const pattern = patterns[name];
  if (pattern === undefined) throw new Error(`no pattern ${name}`);
  const { parts, names } = parsed(pattern);
  const unknown = Object.keys(slots).filter((slot) => !names.has(slot));
  if (unknown.length > 0) throw new Error(`pattern ${name} has no slot ${unknown.join()}`);
  const filled: Piece[] = [];
  for (const { optional, pieces } of parts) {
    if (optional && pieces.some(({ slot }) => slot !== undefined && isEmpty(slots[slot]))) continue;
    for (const { text, slot } of pieces) {
      const given = slot === undefined ? text : slots[slot];
      if (given === undefined || (slot !== undefined && isEmpty(given)))
        throw new Error(`pattern ${name} lacks ${text}`);
      if (typeof given === 'string') filled.push(given);
      else filled.push(...given);
    }
  }
  return joined(filled);
}

/** A pattern as words: one without slots, or with slots that hold no figures. */
export function patternWords(name: string, slots?: Slots): string {
  const plain = slots ? undefined : PATTERNS[name];
  return plain !== undefined && !/[〈［]/.test(plain) ? plain : wordsOf(fillPattern(name, slots ?? {}));
}

interface Part {
  readonly optional: boolean;
  readonly pieces: readonly { readonly text: string; readonly slot?: string }[];
}

/** A pattern is filled hundreds of times in a report and taken apart once. */
const known = new Map<string, Parsed>();

interface Parsed {
  readonly parts: readonly Part[];
  /** Of all its slots. */
  readonly names: ReadonlySet<string>;
}

function parsed(pattern: string): Parsed {
  const before = known.get(pattern);
  if (before) return before;
  const parts = pattern.split(/(［[^］]*］)/).map((part): Part => {
    const optional = part.startsWith('［');
    const inner = optional ? part.slice(1, -1) : part;
    const pieces = inner
      .split(/(〈[^〉]+〉)/)
      .map((text) => (text.startsWith('〈') ? { text, slot: text.slice(1, -1) } : { text }));
    return { optional, pieces };
  });
  const names = new Set(parts.flatMap(({ pieces }) => pieces.flatMap(({ slot }) => slot ?? [])));
  const made = { parts, names };
  known.set(pattern, made);
  return made;
}

export const hasSlot = (name: string, slot: string, patterns = PATTERNS): boolean =>
  patterns[name]?.includes(`〈${slot}〉`) ?? false;
