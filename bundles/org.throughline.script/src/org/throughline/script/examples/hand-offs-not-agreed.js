// The hand-offs whose supplier and customer have not agreed yet.
const open = handOffs().filter(handOff => !handOff.agreed);
print(open.length + ' of ' + handOffs().length + ' hand-offs are not agreed.');
table(open, ['process', 'supplier', 'product', 'customer', 'need']);
