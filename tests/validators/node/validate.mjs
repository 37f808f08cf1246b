// Hold the published documents, and their fixtures, against validators of Node: `node validate.mjs SPECS MODULES`; one line of JSON for each tool and document.
import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [specs, modules] = process.argv.slice(2)
const require = createRequire(join(modules, 'package.json'))
const SwaggerParser = require('@apidevtools/swagger-parser')
const express = require('express')
const OpenApiValidator = require('express-openapi-validator')
const examples = require('openapi-examples-validator')
const yaml = require('js-yaml')
const scalar = await import(join(modules, 'node_modules/@scalar/openapi-parser/dist/index.js'))

const read = (name) => JSON.parse(readFileSync(join(specs, name), 'utf8'))
const document = (name) => (name.endsWith('.yaml') ? yaml.load(readFileSync(join(specs, name), 'utf8')) : read(name))
const said = (tool, name, taken, of, problems) => console.log(JSON.stringify({ tool, document: name, taken, of, problems: problems.slice(0, 20) }))

async function whole(tool, name, check) {
  const problems = await check(document(name)).catch((error) => [String(error.message ?? error).slice(0, 500)])
  said(tool, name, problems.length ? 0 : 1, 1, problems)
}

// The path that a client asks for: that of the document, filled in from the path on the wire.
function asked(path, operation, request) {
  const wire = operation['x-wire-path'] ?? path
  const values = new RegExp(`^${wire.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^}]+)\}/g, '([^/]+)')}$`).exec(request.path).slice(1)
  const names = [...wire.matchAll(/\{([^}]+)\}/g)].map((found) => found[0])
  const skipped = Object.keys(operation['x-wire-query'] ?? {})
  const query = request.query.filter(([name]) => !skipped.includes(name))
  return [names.reduce((filled, name, index) => filled.replace(name, values[index]), path), query]
}

function body(request) {
  if (request.parts) {
    const form = new FormData()
    for (const part of request.parts) {
      const text = typeof part.body === 'string' ? part.body : JSON.stringify(part.body)
      if (part.filename) form.append(part.name, new Blob([text], { type: part.contentType }), part.filename)
      else form.append(part.name, text)
    }
    return { body: form }
  }
  if (request.bodyBase64) return { body: Buffer.from(request.bodyBase64, 'base64'), headers: { 'content-type': request.contentType } }
  return 'body' in request ? { body: JSON.stringify(request.body), headers: { 'content-type': request.contentType } } : {}
}

// Requests and answers through the middleware that most servers on express use; each fixture is sent, and the handler answers what the fixture does.
async function served(platform, name, onWire) {
  const apiSpec = document(`${platform}/${name}`)
  apiSpec.servers = [{ url: '/' }]
  const fixtures = read(`${platform}/fixtures.json`).operations
  const app = express()
  app.use(express.json({ limit: '9mb' }), express.raw({ type: ['application/octet-stream', 'application/zip'] }))
  app.use(OpenApiValidator.middleware({ apiSpec, validateRequests: true, validateResponses: true, validateSecurity: false, validateApiSpec: true }))
  app.use((request, response) => {
    const { answer, refusal } = fixtures[request.headers['x-fixture']]
    const given = request.headers['x-given'] === 'refusal' ? refusal : answer
    response.status(given.status)
    if (given.contentType === undefined) response.end()
    else if ('bodyBase64' in given) response.type(given.contentType).end(Buffer.from(given.bodyBase64, 'base64'))
    else if (given.contentType.includes('json') && !given.contentType.includes('ndjson')) response.type(given.contentType).json(given.body)
    else response.type(given.contentType).send(given.body)
  })
  app.use((error, request, response, next) => response.status(599).json({ status: error.status, errors: error.errors ?? String(error) }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const base = `http://127.0.0.1:${server.address().port}`
  const problems = []
  let [taken, of] = [0, 0]
  for (const [path, item] of Object.entries(read(`${platform}/openapi.json`).paths)) {
    for (const operation of Object.values(item)) {
      const { request, refusal } = fixtures[operation.operationId]
      const [at, query] = onWire ? [request.path, request.query] : asked(path, operation, request)
      for (const given of refusal ? ['answer', 'refusal'] : ['answer']) {
        const { body: sent, headers = {} } = body(request)
        const done = await fetch(`${base}${at}${query.length ? '?' : ''}${new URLSearchParams(query)}`, {
          method: request.method, body: sent, headers: { ...request.headers, ...headers, 'x-fixture': operation.operationId, 'x-given': given }, redirect: 'manual',
        })
        const text = await done.text()
        of += 1
        if (done.status === 599) problems.push(`${operation.operationId} ${given}: ${text.slice(0, 300)}`)
        else taken += 1
      }
    }
  }
  server.close()
  said('express-openapi-validator', `${platform}/${name}`, taken, of, problems)
}

const platforms = ['enapter', 'enos']
const files = platforms.flatMap((platform) => [
  ...readdirSync(join(specs, platform)).filter((name) => name.startsWith('openapi.')).map((name) => `${platform}/${name}`),
  ...readdirSync(join(specs, platform, 'services')).map((name) => `${platform}/services/${name}`),
])
for (const name of files) {
  await whole('@apidevtools/swagger-parser', name, async (one) => (await SwaggerParser.validate(one), []))
  await whole('@scalar/openapi-parser', name, async (one) => ((await scalar.validate(one)).errors ?? []).map((error) => error.message))
}
for (const name of files) {
  if (name.endsWith('openapi.dereferenced.json')) continue // the same examples against the same schemas
  await whole('openapi-examples-validator', name, async (one) => (await examples.default(one)).errors.map((error) => JSON.stringify(error).slice(0, 300)))
}
for (const platform of platforms) for (const name of ['openapi.json', 'openapi.plain.json', 'openapi.3.0.json']) await served(platform, name, false)
await served('enos', 'openapi.wire.yaml', true)
