/** What a deployer sets for Teams and Azure Direct Line; each endpoint can be moved (sovereign cloud, local authority). */
export interface BotFrameworkSettings {
  /** Null: no registration; only a loopback caller without a token is heard, and never in production. */
  readonly appId: string | null
  readonly appPassword: string
  /** Tenant of a single-tenant registration. */
  readonly tenantId: string | null
  readonly production: boolean
  /** Hosts that lines may go to besides those of Teams and Azure: `name`, `name:port`, or `.suffix`. */
  readonly serviceHosts: readonly string[]
  readonly openIdMetadataUrl: string
  readonly tokenIssuer: string
  readonly loginUrl: string
  readonly oauthScope: string
}

/** The public Azure cloud, without a registration. */
export const PUBLIC_CLOUD: BotFrameworkSettings = {
  appId: null,
  appPassword: '',
  tenantId: null,
  production: false,
  serviceHosts: [],
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
  loginUrl: 'https://login.microsoftonline.com',
  oauthScope: 'https://api.botframework.com',
}
