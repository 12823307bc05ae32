import { CAMPAIGNS } from '../../standards.js';
import type { Campaign, Ledger, Period } from '../ledger.js';
import type { StarterValues } from './starter.js';

/**
 * What stays from one year to the next: the community, how its reports are signed and addressed, its own campaigns, its indicators with their
 * targets, and a period that is no calendar year, moved on. What was done, measured, planned and found stays behind.
 */
export function carryOver(ledger: Ledger, year: number): StarterValues {
  const { community, signedBy, addressedTo, superior, motto, sealed, campaigns, indicators } = ledger;
  const period = nextPeriod(ledger, year - ledger.year);
  return {
    community,
    ...(period && { period }),
    signedBy,
    addressedTo,
    superior,
    motto,
    sealed,
    campaigns: campaigns.filter(isOwn),
    // The empty 实际 waits to be filled.
    indicators: indicators.map(({ code, name, target }) => ({ code, name, target, value: '' })),
  };
}

function isOwn({ name, items }: Campaign): boolean {
  const standard = CAMPAIGNS.find((campaign) => campaign.name === name);
  return standard?.items.map((item) => item.name).join('\n') !== items.join('\n');
}

function nextPeriod({ year, period }: Ledger, years: number): Period | undefined {
  if (period.start === `${year}-01-01` && period.end === `${year}-12-31`) return undefined;
  return { start: moved(period.start, years), end: moved(period.end, years) };
}

/** The same day of another year; 29 February is the last of its month there. */
function moved(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  const isLast = day === new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year + years}-${two(month)}-${two(isLast ? last : Math.min(day, last))}`;
}
