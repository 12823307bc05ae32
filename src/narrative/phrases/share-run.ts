/** Whether two texts have so many characters running in common. */
export function shareRun(a: string, b: string, length: number): boolean {
  for (let i = 0; i + length <= a.length; i += 1) if (b.includes(a.slice(i, i + length))) return true;
  return false;
}
