/**
 * Does all tasks, up to `ahead` of them begun and not yet told; what comes of them is told in the order of the tasks, each as soon as all
 * before it are there. So no more results than that wait in memory.
 */
export async function inOrder<T, R>(
  tasks: readonly T[],
  ahead: number,
  act: (task: T) => Promise<R>,
  tell: (result: R, index: number) => void,
): Promise<void> {
  const waiting: Promise<R>[] = [];
  let started = 0;
  for (let told = 0; told < tasks.length; told += 1) {
    while (started < tasks.length && started - told < ahead) waiting.push(act(tasks[started++] as T));
    tell(await (waiting.shift() as Promise<R>), told);
  }
}
