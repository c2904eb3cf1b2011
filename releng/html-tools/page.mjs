// Writes a copy of a report that looks for barriers in itself and says in its title what came of it.
import { readFileSync, writeFileSync } from 'node:fs';

const [modules, report, page] = process.argv.slice(2);
const html = readFileSync(report, 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
writeFileSync(page, html.replace(/<\/body>/, () => `<script src="file://${modules}/node_modules/axe-core/axe.min.js"></script>
<script>
const run = async () => {
  const { violations } = await axe.run(document, { runOnly: ${JSON.stringify(rules)} });
  document.title = 'barriers: ' + violations.length + violations.map(
    (found) => '; ' + found.id + ' at ' + found.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')).join('');
};
run().catch((error) => { document.title = 'error: ' + error.message; });
</script></body>`));
