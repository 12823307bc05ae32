import { readFileSync, writeFileSync } from 'node:fs';
import { TemplateHandler } from 'easy-template-x';

const [template, data, out] = process.argv.slice(2);
const filled = await new TemplateHandler().process(readFileSync(template), JSON.parse(readFileSync(data, 'utf8')));
writeFileSync(out, filled);
