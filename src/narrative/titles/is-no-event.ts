import { endings } from '../../chinese/word-ends.js';
import { WORDS } from '../../standards.js';

const EVENTS = Object.values(WORDS.events).flat();

/** Whether a name is one of a body or a room: 理事会, but not 民主评议会, whose ending is longer. */
export function isNoEvent(core: string): boolean {
  const [body = ''] = endings(WORDS.noEvents, core);
  const [event = ''] = endings(EVENTS, core);
  return body !== '' && body.length >= event.length;
}
