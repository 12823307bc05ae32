/** The 附注 in its round brackets (GB/T 9704-2012 7.3.6), empty where there is none; brackets that the ledger already wrote are not doubled. */
export function remarkLine(remark: string | undefined): string {
  const text = remark?.trim().replace(/^[（(](.*)[）)]$/su, '$1') ?? '';
  return text && `（${text}）`;
}
