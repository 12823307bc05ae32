import { groupBy } from '../../../group-by.js';
import type { Deed, Matter, MatterOf } from '../../matters/matter.js';
import type { LaidParagraph } from '../../matters/section.js';
import { changeSentences, namesAtOnce } from '../things/tell-changes.js';
import { tellOrganisation } from '../things/tell-organisation.js';
import { hasCause, whenChanged } from '../things/thing-sentence.js';
import type { Voice } from '../voice.js';

/** What changed in the same stretch of time shares a sentence; a single one goes for itself. */
export function layOutChanges(
  changed: readonly (MatterOf<'组织'> | MatterOf<'阵地'>)[],
  voice: Voice,
  joint?: Deed,
  founding?: Matter,
): readonly LaidParagraph[] {
  const groups = groupBy(changed, (m) => `${m.kind}${whenChanged(m, voice) ?? ''}${hasCause(m) ? m.order : ''}`);
  const alike = [...groups.values()].some(namesAtOnce);
  return [...groups.values()].flatMap((all): readonly LaidParagraph[] => {
    // What a meeting set up is told with it, and the rest for itself.
    const founded = joint ? all.filter((m) => m === founding) : [];
    const rest = all.filter((m) => !founded.includes(m));
    const met = founded.map(
      (m): LaidParagraph => ({ skeleton: '家底', sentences: [tellOrganisation(m, voice, joint)] }),
    );
    if (rest.length > 1) {
      return [...met, { skeleton: '面点', sentences: changeSentences(rest, voice, alike) }];
    }
    return [
      ...met,
      ...rest.map((): LaidParagraph => ({ skeleton: '家底', sentences: changeSentences(rest, voice, alike) })),
    ];
  });
}
