import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
} from 'botbuilder'
import { AppCredentials, PasswordServiceClientCredentialFactory } from 'botframework-connector'
import { createServer, plugins, type Next, type Request, type Response } from 'restify'
import { lastOneWins } from './lastOneWins.ts'

/**
 * Peer E: the echo bot of the SDK's samples with its state in MongoDB, as teams ship it: restify and its body parser,
 * CloudAdapter with verified tokens, BotState saved at the end of each turn. It counts the messages of a conversation.
 * Its own token is given, as the SDK's cache would after the first turn.
 */
class GivenToken extends AppCredentials {
  protected async refreshToken() {
    return { accessToken: 'given', expiresOn: new Date(Date.now() + 3_600_000) }
  }
}

class Credentials extends PasswordServiceClientCredentialFactory {
  override async createCredentials(appId: string, audience: string): Promise<GivenToken> {
    return new GivenToken(appId, undefined, audience)
  }
}

const { env } = process
const appId = env['PEER_APP_ID'] ?? ''
const state = new ConversationState(await lastOneWins(env['PEER_MONGODB_URI'] ?? ''))
const messages = state.createProperty<number>('messages')

class EchoBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await messages.set(context, (await messages.get(context, 0)) + 1)
      await context.sendActivity(`Echo: ${context.activity.text}`)
      await next()
    })
    this.onDialog(async (context, next) => {
      await state.saveChanges(context, false)
      await next()
    })
  }
}

const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'MultiTenant',
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: env['PEER_ISSUER'] ?? '',
    ToBotFromChannelOpenIdMetadataUrl: env['PEER_METADATA_URL'] ?? '',
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromEmulatorOpenIdMetadataUrl:
      'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  },
  new Credentials(appId, 'given', ''),
)
const adapter = new CloudAdapter(authentication)
const bot = new EchoBot()

const server = createServer()
Object.assign(server.log, { level: 'silent' })
server.use(plugins.bodyParser())
server.post('/api/messages', (request: Request, response: Response, next: Next) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- restify's types leave `undefined` out of optional fields, the SDK's do not.
  void adapter.process(request as never, response, (context) => bot.run(context)).then(next)
})
server.listen(0, '127.0.0.1', () => console.log(`listening http://127.0.0.1:${server.address().port}`))
process.on('SIGTERM', () => process.exit(0))
