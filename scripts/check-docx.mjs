/** check-docx COUNT FILE…: that there are so many files, that each is a whole DOCX, and that another reader finds words in it. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';

const [count, ...files] = process.argv.slice(2);
if (files.length !== Number(count)) throw new Error(`${files.length} files instead of ${count}`);
for (const file of files) {
  const { value, messages } = await mammoth.extractRawText({ buffer: readFileSync(file) });
  const faults = messages.filter(({ type }) => type === 'error');
  if (faults.length > 0) throw new Error(`${file}: ${faults.map(({ message }) => message).join('; ')}`);
  if (!value.includes('社区') || /\{\{|undefined|NaN|\[object/.test(value))
    throw new Error(`${file}: not the words of a report`);
  console.log(`${file}: ${value.length} characters`);
}
