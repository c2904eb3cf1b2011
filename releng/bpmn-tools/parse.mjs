// Parses files with bpmn-moddle; ends with 1 where one gives a warning.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const found = createRequire(`${modules}/package.json`).resolve('bpmn-moddle');
const { BpmnModdle } = await import(pathToFileURL(found).href);
let failed = 0;
for (const file of files) {
  try {
    const { warnings } = await new BpmnModdle().fromXML(readFileSync(file, 'utf8'));
    warnings.forEach((warning) => console.log(`${file}: ${warning.message}`));
    failed += warnings.length;
    console.log(`bpmn-moddle: ${warnings.length} warnings: ${file}`);
  } catch (error) {
    console.log(`${file}: ${error.message}`);
    failed++;
  }
}
process.exit(failed ? 1 : 0);
