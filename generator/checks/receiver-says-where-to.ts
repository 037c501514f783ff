import { programFilesIn } from '../kinds/config-map.ts';
import { listing, tick } from '../lib/words.ts';
import { contentOf } from '../model/artifact.ts';
import { defineCheck, type Found } from '../views/check.ts';
import type { NotifyingView } from '../views/notifying.ts';
import { dig, fields, items, type Json, steps, textAt, textsWithin } from '../views/reading.ts';

/** Whether a field says something. */
const says = (json: Json, ...names: readonly string[]): boolean =>
  names.some(name => json[name] !== undefined && json[name] !== '');

/** Host and port, as Go splits them (net.SplitHostPort). */
const HOST_PORT = /^(?:\[[^\]]+\]|[^:[\]]*):[^:]*$/;

type Fault = readonly [what: string, fix: string];

/** What each integration must say, by its list in a receiver (pkg/alertmanager/validation/v1alpha1, v1beta1). */
const RULES: Readonly<Record<string, (json: Json) => Fault | undefined>> = {
  pagerdutyConfigs: json =>
    says(json, 'routingKey', 'serviceKey') ? undefined : ['has no key', 'write `routingKey` or `serviceKey`'],
  webhookConfigs: json =>
    says(json, 'url', 'urlSecret') ? undefined : ['has no address', 'write `url` or `urlSecret`'],
  emailConfigs: json => {
    if (!says(json, 'to')) return ['has no address', 'write `to`'];
    const smarthost = textAt(json, 'smarthost');
    if (!smarthost) return ['has no `smarthost`', 'write `smarthost`, a host and a port'];
    if (HOST_PORT.test(smarthost)) return says(json, 'from') ? undefined : ['has no sender', 'write `from`'];
    return [`has smarthost ${tick(smarthost)}, which is no host with a port`, 'write `host:port`'];
  },
  slackConfigs: json => (says(json, 'apiURL', 'appToken') ? undefined : ['has no address', 'write `apiURL`']),
  victoropsConfigs: json => (says(json, 'routingKey') ? undefined : ['has no `routingKey`', 'write `routingKey`']),
  pushoverConfigs: json =>
    !says(json, 'userKey', 'userKeyFile')
      ? ['has no user', 'write `userKey`']
      : says(json, 'token', 'tokenFile')
        ? undefined
        : ['has no token', 'write `token`'],
  telegramConfigs: json =>
    !says(json, 'botToken', 'botTokenFile')
      ? ['has no token', 'write `botToken`']
      : json['chatID']
        ? undefined
        : ['has no chat', 'write `chatID`'],
};

/** Fields of which an entry in a file needs one, and those of the global section that stand for them. */
type Need = readonly [own: readonly string[], global?: readonly string[]];

const fileOr = (...names: readonly string[]): readonly string[] => names.flatMap(name => [name, `${name}_file`]);

/** What each integration needs in a file, by its list in a receiver (alertmanager, config/config.go and notifiers.go). */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  slack_configs: [[fileOr('api_url', 'app_token'), fileOr('slack_api_url', 'slack_app_token')]],
  pagerduty_configs: [[fileOr('routing_key', 'service_key')]],
  webhook_configs: [[fileOr('url')]],
  email_configs: [[['to']], [['smarthost'], ['smtp_smarthost']], [['from'], ['smtp_from']]],
  opsgenie_configs: [[fileOr('api_key'), fileOr('opsgenie_api_key')]],
  victorops_configs: [[['routing_key']], [fileOr('api_key'), fileOr('victorops_api_key')]],
  pushover_configs: [[fileOr('user_key')], [fileOr('token')]],
  telegram_configs: [[fileOr('bot_token'), fileOr('telegram_bot_token')], [fileOr('chat_id')]],
  discord_configs: [[fileOr('webhook_url')]],
  msteams_configs: [[fileOr('webhook_url')]],
  msteamsv2_configs: [[fileOr('webhook_url')]],
};

/** Entries of the receivers of a file that lack where to send. */
function* lackingIn(view: NotifyingView, global: Json): Generator<Found> {
  for (const { name, path, json } of view.receivers)
    for (const [list, needs] of Object.entries(NEEDS))
      for (const [at, entry] of items(json?.[list]).entries())
        for (const [own, stands = []] of needs) {
          if (says(entry, ...own) || says(global, ...stands)) continue;
          yield {
            path: [...path, list, at],
            what: `${tick(list)} of receiver ${tick(name)} has no ${listing(own.slice(0, 1))}`,
            why: 'Alertmanager would refuse the whole file: it would not start, or keep the one before',
            fix: `write ${listing(own, 6, 'or')}${stands.length > 0 ? `, or ${listing(stands, 6, 'or')} in \`global\`` : ''}`,
          };
        }
}

/**
 * An entry that says everything but where to send. The operator refuses the object; of Slack and of mail Alertmanager
 * refuses the configuration that comes out, where its main one has no address for all (alertmanager, config/config.go).
 */
export const check = defineCheck({
  law: 'Every receiver has an address for its messages',
  restsOn: ['B3'],
  looksAt: ['receivers'],
  anywhere: true,
  *views({ notifying, about }) {
    const files = programFilesIn(contentOf(about)).filter(({ kind }) => kind === 'alertmanager-yml');
    // An AlertmanagerConfig is none: what it lacks is found below.
    if (files.length === 0) return;
    for (const [at, view] of notifying.entries()) yield* lackingIn(view, fields(dig(files[at]?.data, 'global')));
    for (const { name, path, json } of notifying.flatMap(({ receivers }) => receivers))
      for (const [at, text] of textsWithin(json))
        if (/\$\{\w+\}/.test(text))
          yield {
            path: [...path, ...steps(at)],
            word: text,
            opinion: true,
            what: `receiver ${tick(name)} has ${tick(text)}, and Alertmanager fills in nothing from its environment`,
            why: 'unless another program does it first, Alertmanager refuses the file, or sends to an address that is none',
            fix: 'name a file with the value: `api_url_file`, `url_file`, `routing_key_file`',
          };
  },
  *each({ object }) {
    if (object.kind !== 'AlertmanagerConfig') return;
    for (const [at, receiver] of items(dig(object, 'spec', 'receivers')).entries())
      for (const [list, rule] of Object.entries(RULES))
        for (const [index, entry] of items(fields(receiver)[list]).entries()) {
          const fault = rule(entry);
          if (fault)
            yield {
              path: ['spec', 'receivers', at, list, index],
              what: `${tick(list)} of receiver ${tick(String(receiver['name']))} ${fault[0]}`,
              why: ['slackConfigs', 'emailConfigs'].includes(list)
                ? 'Alertmanager would refuse its whole configuration, unless the main one has an address for all'
                : 'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody',
              fix: fault[1],
            };
        }
  },
});
