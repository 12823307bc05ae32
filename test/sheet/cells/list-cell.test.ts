import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexCampaigns } from '../../../src/ledger/read/campaigns.js';
import { ACTIVITY } from '../../../src/ledger/vocabulary/fields.js';
import { joinList, splitList } from '../../../src/sheet/cells/list-cell.js';

const INDEX = indexCampaigns([{ name: '诚信清潭，从我做起', items: ['商户诚信经营'] }]);

it('parts short names, and keeps the names that hold such a sign', () => {
  expect(splitList('老人、儿童，党员', ACTIVITY.audience, INDEX)).toEqual(['老人', '儿童', '党员']);
  expect(splitList('诚信清潭，从我做起', ACTIVITY.campaigns, INDEX)).toEqual(['诚信清潭，从我做起']);
  expect(splitList('团委、妇联；好邻居超市', ACTIVITY.partners, INDEX)).toEqual(['团委、妇联', '好邻居超市']);
});

it('gives back the items that were joined', () => {
  const item = fc
    .string({ unit: fc.constantFrom('甲', '乙', '、', '，', '；', ';', ',', ' ') })
    .map((s) => s.trim())
    .filter((s) => s !== '');
  const field = fc.constantFrom(
    ACTIVITY.audience,
    ACTIVITY.partners,
    ACTIVITY.photos,
    ACTIVITY.campaigns,
    ACTIVITY.evidence,
  );
  fc.assert(
    fc.property(fc.array(item), field, (items, of) => {
      expect(splitList(joinList(items, of), of, INDEX)).toEqual(items);
    }),
  );
});
