import { type Passage, passage } from '../../facts/passage.js';
import { joined, type Pieces } from './piece.js';

/** What a template prints as it stands. */
export const toPassage = (pieces: Pieces): Passage => passage(joined(pieces));
