import type { Activity } from 'botbuilder'

type Json = Readonly<Record<string, unknown>>

const STRINGS = (
  'timestamp localTimestamp localTimezone callerId textFormat attachmentLayout topicName locale text speak inputHint ' +
  'summary action replyToId label valueType name code expiration importance deliveryMode'
).split(' ')
const LISTS =
  'membersAdded membersRemoved reactionsAdded reactionsRemoved attachments entities textHighlights'.split(' ')
const LONGEST_ID = 512

/** An activity whose every field has its type; null for anything else. An absent field may be written `null`. */
export function parseActivity(body: Buffer): Activity | null {
  try {
    const value: unknown = JSON.parse(body.toString())
    return isObject(value) && isActivity(value) ? value : null
  } catch {
    return null
  }
}

/** Each field of the schema; dates stay the strings that came. */
function isActivity(value: Json): value is Json & Activity {
  const { type, id, channelId, serviceUrl, from, recipient, conversation } = value
  if (![type, id, channelId, serviceUrl].every(isId) || ![from, recipient, conversation].every(isParty))
    return false
  return (
    isOptional(value, STRINGS, isString) &&
    isOptional(value, LISTS, (list) => Array.isArray(list) && list.every(isObject)) &&
    isOptional(value, ['listenFor'], (list) => Array.isArray(list) && list.every(isString)) &&
    isOptional(value, ['suggestedActions', 'relatesTo', 'semanticAction'], isObject) &&
    isOptional(value, ['historyDisclosed'], isBoolean)
  )
}

const isParty = (value: unknown): boolean =>
  isObject(value) &&
  isId(value['id']) &&
  isOptional(value, ['name', 'aadObjectId', 'role', 'conversationType', 'tenantId'], isString) &&
  isOptional(value, ['isGroup'], isBoolean)

const isOptional = (value: Json, names: readonly string[], is: (field: unknown) => boolean): boolean =>
  names.every((name) => value[name] === undefined || value[name] === null || is(value[name]))

const isId = (value: unknown): boolean => isString(value) && value !== '' && value.length <= LONGEST_ID
const isString = (value: unknown): value is string => typeof value === 'string'
const isBoolean = (value: unknown): boolean => typeof value === 'boolean'
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
