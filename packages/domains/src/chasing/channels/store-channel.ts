import { AppError, type ChannelFields } from '@wanwu/contract'

/** Columns of a channel with their values; what is absent stays as it is. */
export function channelColumns(fields: ChannelFields): Record<string, unknown> {
  const { config, address, secret } = fields
  const http = config.kind !== 'email'
  return {
    region_code: fields.regionCode,
    kind: config.kind,
    name: fields.name,
    config: JSON.stringify(config),
    notices: fields.notices,
    enabled: fields.enabled,
    ...(http && address !== undefined ? { address, host: new URL(address).origin } : {}),
    ...(http ? {} : { address: null, host: `${config.host}:${config.port}` }),
    ...(secret !== undefined ? { secret, has_secret: secret !== null } : {}),
  }
}

/** @throws AppError INVALID_INPUT where a channel other than e-mail would have no address. */
export function requireAddress(fields: ChannelFields): void {
  if (fields.config.kind === 'email' || fields.address !== undefined) return
  throw new AppError('INVALID_INPUT', {
    message: { zh: '请填写接收地址。', en: 'The address is missing.' },
    next: {
      zh: '从接收方（群机器人、短信网关）复制完整地址。',
      en: 'Copy the whole address from the receiver.',
    },
    data: { issues: [{ path: 'fields.address', reason: 'REQUIRED' }] },
  })
}
