// Hold the published documents and their examples against validators of Node: `node validate.mjs SPECS MODULES`; one line of JSON for each tool and document.
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [specs, modules] = process.argv.slice(2)
const require = createRequire(join(modules, 'package.json'))
const SwaggerParser = require('@apidevtools/swagger-parser')
const examples = require('openapi-examples-validator')
const scalar = await import(join(modules, 'node_modules/@scalar/openapi-parser/dist/index.js'))

const document = (name) => SwaggerParser.parse(join(specs, name))
const said = (tool, name, taken, of, problems) => console.log(JSON.stringify({ tool, document: name, taken, of, problems }))

async function whole(tool, name, check) {
  const problems = await document(name).then(check).catch((error) => [String(error.message ?? error).slice(0, 500)])
  said(tool, name, problems.length ? 0 : 1, 1, problems)
}

const platforms = ['enapter', 'enos']
const every = (folder, pattern) => platforms.flatMap((platform) => readdirSync(join(specs, platform, folder)).filter((name) => pattern.test(name)).map((name) => join(platform, folder, name)))
for (const name of [...every('.', /^openapi[.]/), ...every('services', /[.]3[.]0[.]json$/)]) {
  await whole('@apidevtools/swagger-parser', name, async (one) => (await SwaggerParser.validate(one), []))
  await whole('@scalar/openapi-parser', name, async (one) => ((await scalar.validate(one)).errors ?? []).map((error) => error.message))
}
for (const name of every('services', /[.]yaml$/)) {
  await whole('openapi-examples-validator', name, async (one) => (await examples.default(one)).errors.map((error) => JSON.stringify(error).slice(0, 300)))
}
