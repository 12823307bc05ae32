/** How a text names an indicator: in full, or in short, as people do (绿化率, of 绿化覆盖率). */
export function nameIn(text: string, name: string): string | undefined {
  if (text.includes(name)) return name;
  const short = name.length > 4 && name.endsWith('率') ? `${name.slice(0, 2)}率` : undefined;
  return short !== undefined && text.includes(short) ? short : undefined;
}
