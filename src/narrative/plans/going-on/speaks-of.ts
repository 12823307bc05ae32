import { shareRun } from '../../phrases/share-run.js';

/** 空巢老人每户结对1名志愿者 speaks of 空巢老人探访, 办好六一亲子手工课 of 六一手工课: four characters of the name, or what it ends with. */
export const speaksOf = (tasks: string, name: string): boolean => {
  const plain = name.replace(/[“”]/g, '');
  return shareRun(plain, tasks, 4) || (plain.length > 3 && tasks.includes(plain.slice(-3)));
};
