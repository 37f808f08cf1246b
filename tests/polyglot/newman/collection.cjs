/** Published collections by Postman's own runner: what is sent and signed is as in the app. */
const { readFileSync } = require('node:fs');
const newman = require('newman');

/** A variable of the environment, which must be set. */
exports.variable = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
};

exports.published = (platform) => JSON.parse(readFileSync(`${exports.variable('ENERGY_SPECS')}/${platform}/postman.json`, 'utf8'));

/** The request of an operation in a collection, to be changed as in the app. */
exports.request = (collection, operation) => {
  const requests = collection.item.flatMap((folder) => folder.item);
  return structuredClone(requests.find(({ request }) => request.description.startsWith(`\`${operation}\``)).request);
};

/** Run a collection with variables; what its scripts print is printed. Errors of requests and scripts are told in the end. */
exports.run = (collection, variables) =>
  new Promise((done, failed) => {
    const values = Object.entries(variables).map(([key, value]) => ({ key, value }));
    newman
      .run({ collection, environment: { values } }, (error, summary) => {
        const failures = error ? [error] : summary.run.failures.map((one) => one.error);
        return failures.length ? failed(new Error(failures.map(String).join('; '))) : done();
      })
      .on('console', (_, { messages }) => console.log(...messages));
  });
