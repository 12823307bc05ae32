/** The 主送机关 with its full-width colon (GB/T 9704-2012 7.3.2); one that the ledger already wrote is not doubled. */
export function addressLine(addressedTo: string): string {
  return `${addressedTo.trimEnd().replace(/[:：]$/u, '')}：`;
}
