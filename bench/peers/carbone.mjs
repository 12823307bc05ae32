import { readFileSync, writeFileSync } from 'node:fs';
import carbone from 'carbone';

const [template, data, out] = process.argv.slice(2);
carbone.render(template, JSON.parse(readFileSync(data, 'utf8')), (error, filled) => {
  if (error) throw error;
  writeFileSync(out, filled);
  // It waits for a converter that nobody asked for.
  process.exit();
});
