import { PATTERNS } from '../standards.js';
import { joined, type Pieces, textOf } from './piece.js';

/** What a slot may be given: nothing at all leaves out the ［part］ around it. */
export type Slot = string | Pieces | undefined;
export type Slots = Readonly<Record<string, Slot>>;

const toPieces = (slot: Slot): Pieces => (slot === undefined ? [] : typeof slot === 'string' ? [slot] : slot);
const isEmpty = (slot: Slot) => textOf(toPieces(slot)) === '';

/**
 * A pattern with its slots filled. `［part］` falls away where one of its slots is empty.
 * @throws Error where the pattern or a slot outside of ［］ is missing, or a slot is given that the pattern has not: a fault of ours.
 */
export function fillPattern(name: string, slots: Slots, patterns = PATTERNS): Pieces {
  const pattern = patterns[name];
  if (pattern === undefined) throw new Error(`no pattern ${name}`);
  const unknown = Object.keys(slots).filter((slot) => !pattern.includes(`〈${slot}〉`));
  if (unknown.length > 0) throw new Error(`pattern ${name} has no slot ${unknown.join()}`);
  const parts = pattern.split(/(［[^］]*］)/).flatMap((part) => {
    if (!part.startsWith('［')) return fillPart(part, slots, name);
    const inner = part.slice(1, -1);
    return slotNames(inner).some((slot) => isEmpty(slots[slot])) ? [] : fillPart(inner, slots, name);
  });
  return joined(parts);
}

export const hasSlot = (name: string, slot: string, patterns = PATTERNS): boolean =>
  patterns[name]?.includes(`〈${slot}〉`) ?? false;

const slotNames = (part: string) => [...part.matchAll(/〈([^〉]+)〉/g)].map(([, slot = '']) => slot);

function fillPart(part: string, slots: Slots, name: string): Pieces {
  return part.split(/(〈[^〉]+〉)/).flatMap((piece) => {
    if (!piece.startsWith('〈')) return [piece];
    const slot = slots[piece.slice(1, -1)];
    if (isEmpty(slot)) throw new Error(`pattern ${name} lacks ${piece}`);
    return toPieces(slot);
  });
}
