/** @param activities how many rows. */
export declare function benchLedger(number: number, activities: number): string;
