import { PATTERNS } from '../../standards.js';
import { joined, type Pieces, wordsOf } from './piece.js';

/** What a slot may be given: nothing at all leaves out the ［part］ around it. */
export type Slot = string | Pieces | undefined;
export type Slots = Readonly<Record<string, Slot>>;

const toPieces = (slot: Slot): Pieces => (slot === undefined ? [] : typeof slot === 'string' ? [slot] : slot);
const isEmpty = (slot: Slot) => wordsOf(toPieces(slot)) === '';

/**
 * A pattern with its slots filled. `［part］` falls away where one of its slots is empty.
 * @throws Error where the pattern or a slot outside of ［］ is missing, or a slot is given that the pattern has not: a fault of ours.
 */
export function fillPattern(name: string, slots: Slots, patterns = PATTERNS): Pieces {
  const pattern = patterns[name];
  if (pattern === undefined) throw new Error(`no pattern ${name}`);
  const unknown = Object.keys(slots).filter((slot) => !pattern.includes(`〈${slot}〉`));
  if (unknown.length > 0) throw new Error(`pattern ${name} has no slot ${unknown.join()}`);
  const parts = parsed(pattern).flatMap(({ optional, pieces }) =>
    optional && pieces.some(({ slot }) => slot !== undefined && isEmpty(slots[slot]))
      ? []
      : fillPart(pieces, slots, name),
  );
  return joined(parts);
}

/** A pattern as words: one without slots, or with slots that hold no figures. */
export const patternWords = (name: string, slots: Slots = {}): string => wordsOf(fillPattern(name, slots));

interface Part {
  readonly optional: boolean;
  readonly pieces: readonly { readonly text: string; readonly slot?: string }[];
}

/** A pattern is filled hundreds of times in a report and taken apart once. */
const known = new Map<string, readonly Part[]>();

function parsed(pattern: string): readonly Part[] {
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
  known.set(pattern, parts);
  return parts;
}

export const hasSlot = (name: string, slot: string, patterns = PATTERNS): boolean =>
  patterns[name]?.includes(`〈${slot}〉`) ?? false;

function fillPart(pieces: Part['pieces'], slots: Slots, name: string): Pieces {
  return pieces.flatMap(({ text, slot }) => {
    if (slot === undefined) return [text];
    if (isEmpty(slots[slot])) throw new Error(`pattern ${name} lacks ${text}`);
    return toPieces(slots[slot]);
  });
}
