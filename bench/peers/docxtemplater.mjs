import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [template, data, out] = process.argv.slice(2);
const document = new Docxtemplater(new PizZip(readFileSync(template)), { paragraphLoop: true });
document.render(JSON.parse(readFileSync(data, 'utf8')));
writeFileSync(out, document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
