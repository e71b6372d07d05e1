import { ServerResponse } from 'node:http'
import 'restify'

/*
 * restify replaces `writeHead` of Node's own responses, in the whole process, by one that returns nothing:
 * `response.writeHead(…).end()` of any other server then throws. It keeps Node's as `_writeHead`; here it comes back.
 */
const own: unknown = Reflect.get(ServerResponse.prototype, '_writeHead')
if (typeof own === 'function') Reflect.set(ServerResponse.prototype, 'writeHead', own)
