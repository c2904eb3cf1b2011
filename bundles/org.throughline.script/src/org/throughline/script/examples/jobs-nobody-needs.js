// What is produced, and nobody needs it: products without a need that they satisfy.
const unneeded = [];
for (const job of jobs()) {
  for (const made of job.products) {
    if (made.needs.length === 0) {
      unneeded.push({ job: job.participant, product: made.product, 'goes to': made.customers });
    }
  }
}
table(unneeded, ['job', 'product', 'goes to']);
