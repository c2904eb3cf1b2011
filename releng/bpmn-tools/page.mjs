// Writes a page that opens a file in bpmn-js and says in its title what came of it.
import { readFileSync, writeFileSync } from 'node:fs';

const [modules, file, page] = process.argv.slice(2);
const dist = `file://${modules}/node_modules/bpmn-js/dist`;
const xml = JSON.stringify(readFileSync(file, 'utf8')).replaceAll('<', '\\u003c');
writeFileSync(page, `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>not opened</title>
<link rel="stylesheet" href="${dist}/assets/diagram-js.css">
<link rel="stylesheet" href="${dist}/assets/bpmn-js.css">
<style>body { margin: 0 } #canvas { width: 100vw; height: 100vh }</style>
<script src="${dist}/bpmn-viewer.development.js"></script></head>
<body><div id="canvas"></div><script>
const viewer = new BpmnJS({ container: '#canvas' });
viewer.importXML(${xml}).then(({ warnings }) => {
  viewer.get('canvas').zoom('fit-viewport', 'auto');
  document.title = 'warnings: ' + warnings.length + warnings.map((warning) => '; ' + warning.message).join('');
}, (error) => { document.title = 'error: ' + error.message; });
</script></body></html>
`);
