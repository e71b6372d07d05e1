import mongoose, { type Connection } from 'mongoose'

/** A connection as the service opens it, that tells after each command the store has answered. */
export async function countedConnection(uri: string, counted: () => void): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    writeConcern: { w: 'majority', journal: true },
    retryWrites: true,
    ignoreUndefined: true,
    autoIndex: false,
    monitorCommands: true,
  })
  await connection.asPromise()
  const client = connection.getClient()
  client.on('commandSucceeded', ({ commandName }) => {
    if (commandName !== 'endSessions') counted()
  })
  return connection
}
