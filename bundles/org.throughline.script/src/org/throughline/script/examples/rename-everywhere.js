// Replaces a word in every name and note; one step for Undo.
const from = args[0] || 'Ward nurse';
const to = args[1] || 'Nurse in charge';
let changed = 0;
for (const element of elements()) {
  for (const text of ['name', 'note']) {
    if (element[text] && element[text].includes(from)) {
      element[text] = element[text].split(from).join(to);
      changed++;
    }
  }
}
print(changed + ' texts: ' + from + ' is now ' + to + '.');
