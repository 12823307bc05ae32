export const DOORS_FILE: string;
export const doorsText: string;
