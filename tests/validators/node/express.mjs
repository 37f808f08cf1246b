// Send every fixture through express-openapi-validator, as servers on Express do, each answered by its fixture: `node express.mjs SPECS MODULES`.
// The middleware goes through its whole document again for each operation that it is asked for, so a few operations at a time have one of their own.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [specs, modules] = process.argv.slice(2)
const require = createRequire(join(modules, 'package.json'))
const SwaggerParser = require('@apidevtools/swagger-parser')
const express = require('express')
const OpenApiValidator = require('express-openapi-validator')

const read = (name) => JSON.parse(readFileSync(join(specs, name), 'utf8'))
const steps = (path) => path.split('/')
const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

// Path and query that a client asks for: those of the document, filled in from the path on the wire.
function asked(path, operation, request, onWire) {
  if (onWire || !operation['x-wire-path']) return [request.path, request.query]
  const values = steps(request.path)
  const filled = steps(operation['x-wire-path']).reduce((made, step, index) => (step.startsWith('{') ? made.replace(step, values[index]) : made), path)
  return [filled, request.query.filter(([name]) => !(name in operation['x-wire-query']))]
}

function content(request) {
  if (request.parts) {
    const form = new FormData()
    for (const { name, body, filename, contentType } of request.parts) {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      if (filename) form.append(name, new Blob([text], { type: contentType }), filename)
      else form.append(name, text)
    }
    return { body: form }
  }
  const body = request.bodyBase64 ? Buffer.from(request.bodyBase64, 'base64') : JSON.stringify(request.body)
  return request.contentType ? { body, headers: { 'content-type': request.contentType } } : {}
}

// What the schemas of structs that hold themselves still refer to; every other reference is replaced already.
function components(node, document, found = {}) {
  for (const [, name] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (name in found) continue
    found[name] = document.components.schemas[name]
    components(found[name], document, found)
  }
  return found
}

// An app for some operations, by path and method.
function served(operations, form, document, fixtures) {
  const paths = {}
  for (const [path, method] of operations) {
    const { servers, ...operation } = document.paths[path][method]
    paths[path] = { ...paths[path], [method]: operation }
  }
  const { openapi, info } = document
  const apiSpec = { openapi, info, servers: [{ url: '/' }], paths, components: { schemas: components(paths, document) } }
  const app = express()
  app.use(express.json({ limit: '9mb' }), express.raw({ type: ['application/octet-stream', 'application/zip'] }))
  app.use(OpenApiValidator.middleware({ apiSpec, validateRequests: { coerceTypes: form }, validateResponses: true, validateSecurity: false, validateApiSpec: false }))
  app.use((request, response) => {
    const given = fixtures[request.headers['x-fixture']][request.headers['x-given']]
    response.status(given.status)
    if (given.contentType === undefined) response.end()
    else if ('bodyBase64' in given) response.type(given.contentType).end(Buffer.from(given.bodyBase64, 'base64'))
    else if (given.contentType.endsWith('/json')) response.type(given.contentType).json(given.body)
    else response.type(given.contentType).send(given.body)
  })
  app.use((error, request, response, next) => response.status(599).json(error.errors ?? String(error)))
  return app
}

const isForm = (operation) => 'multipart/form-data' in (operation.requestBody?.content ?? {}) // its parts are texts, and numbers may be among them

// The app of each operation, by `method path`.
function apps(document, fixtures) {
  const every = Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).map((method) => [path, method]))
  const made = {}
  for (const form of [true, false]) {
    const those = every.filter(([path, method]) => isForm(document.paths[path][method]) === form)
    for (let first = 0; first < those.length; first += 8) {
      const some = those.slice(first, first + 8)
      const app = served(some, form, document, fixtures)
      for (const [path, method] of some) made[`${method} ${path}`] = app
    }
  }
  return made
}

async function held(platform, name) {
  const onWire = name.includes('wire')
  const document = await SwaggerParser.dereference(join(specs, platform, name), { dereference: { circular: 'ignore' } })
  const fixtures = read(`${platform}/fixtures.json`).operations
  const app = apps(document, fixtures)
  const server = express().use((request, response, next) => app[request.headers['x-app']](request, response, next)).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const problems = []
  let [taken, of] = [0, 0]
  for (const [path, item] of Object.entries(read(`${platform}/openapi.json`).paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const { request, refusal } = fixtures[operation.operationId]
      const [at, query] = asked(path, operation, request, onWire)
      const search = query.map((pair) => pair.map(encoded).join('=')).join('&')
      for (const given of refusal ? ['answer', 'refusal'] : ['answer']) {
        const { body, headers } = content(request)
        const marks = { 'x-app': `${method} ${onWire ? (operation['x-wire-path'] ?? path) : path}`, 'x-fixture': operation.operationId, 'x-given': given }
        const url = `http://127.0.0.1:${server.address().port}${at}${search && '?'}${search}`
        const done = await fetch(url, { method: method.toUpperCase(), body, headers: { ...request.headers, ...headers, ...marks } })
        const text = await done.text()
        of += 1
        if (done.status === 599) problems.push(`${operation.operationId} ${given}: ${text.slice(0, 300)}`)
        else taken += 1
      }
    }
  }
  server.closeAllConnections()
  server.close()
  console.log(JSON.stringify({ tool: 'express-openapi-validator, fixtures', document: `${platform}/${name}`, taken, of, problems }))
}

for (const form of ['openapi.json', 'openapi.3.0.json']) for (const platform of ['enapter', 'enos']) await held(platform, form)
await held('enos', 'openapi.wire.yaml')
