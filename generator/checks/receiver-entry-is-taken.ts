import { listing, tick } from '../lib/words.ts';
import { GO_FUNCTIONS, templateFault } from '../promql/template.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, items, type Json, textAt } from '../views/reading.ts';

type Fault = readonly [what: string, field: string, fix: string];

/** Fields that hold an address or a template of one, by the list of a receiver (pkg/alertmanager/validation/v1alpha1). */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  webhookConfigs: ['url'],
  pagerdutyConfigs: ['url', 'clientURL'],
  pushoverConfigs: ['url'],
  opsgenieConfigs: ['apiURL'],
  victoropsConfigs: ['apiURL'],
  telegramConfigs: ['apiURL'],
  webexConfigs: ['apiURL'],
  wechatConfigs: ['apiURL'],
  snsConfigs: ['apiURL'],
};

const RESERVED =
  'routing_key message_type state_message entity_display_name monitoring_tool entity_id entity_state'.split(' ');

/** The first text that is in a list again, whatever its letters' case. */
const twice = (texts: readonly string[]): string | undefined => {
  const lower = texts.map(text => text.toLowerCase());
  return texts.find((_, at) => lower.indexOf(lower[at] ?? '') !== at);
};

/** What else the operator refuses an entry for, by its list. */
const RULES: Readonly<Record<string, (json: Json) => readonly (Fault | undefined)[]>> = {
  slackConfigs: json =>
    items(json['actions']).map(({ url, name }) =>
      url || name ? undefined : ['has an action without `url` and `name`', 'actions', 'write where the action leads'],
    ),
  emailConfigs: json => {
    const header = twice(items(json['headers']).map(({ key }) => String(key)));
    return [header === undefined ? undefined : [`has header ${tick(header)} twice`, 'headers', 'keep it once']];
  },
  opsgenieConfigs: json =>
    items(json['responders']).map(({ id, name, username }) =>
      id || name || username
        ? undefined
        : ['has a responder without a name', 'responders', 'write `name`, `username` or `id`'],
    ),
  victoropsConfigs: json =>
    items(json['customFields']).map(({ key }) =>
      RESERVED.includes(String(key))
        ? [
            `has ${tick(String(key))} among its own fields, which is reserved`,
            'customFields',
            'name the field otherwise',
          ]
        : undefined,
    ),
  pushoverConfigs: json => [
    json['html'] === true && json['monospace'] === true
      ? ['is in HTML and in one width at once', 'monospace', 'keep one of `html` and `monospace`']
      : undefined,
  ],
  telegramConfigs: json => [
    json['botToken'] !== undefined && json['botTokenFile'] !== undefined
      ? [`has both ${listing(['botToken', 'botTokenFile'])}`, 'botTokenFile', 'keep one of them']
      : undefined,
  ],
};

function addressFault(text: string): string | undefined {
  if (text === '') return undefined;
  // Functions of Alertmanager's own are not known where the operator parses it.
  if (text.includes('{{')) return templateFault(text, GO_FUNCTIONS)?.message;
  return /^https?:\/\/[^/\s]/.test(text) && URL.canParse(text)
    ? undefined
    : 'it is no address with `http://` or `https://`';
}

/** An entry that is whole and wrong: the operator leaves out the object that it is in. */
export const check = defineCheck({
  law: 'Every entry of a receiver is one that the operator takes',
  restsOn: ['B3'],
  looksAt: ['receivers'],
  anywhere: true,
  *each({ object }) {
    if (object.kind !== 'AlertmanagerConfig') return;
    for (const [at, receiver] of items(dig(object, 'spec', 'receivers')).entries())
      for (const list of new Set([...Object.keys(RULES), ...Object.keys(ADDRESSES)]))
        for (const [index, entry] of items(fields(receiver)[list]).entries()) {
          const faults: (Fault | undefined)[] = [...(RULES[list]?.(entry) ?? [])];
          for (const field of ADDRESSES[list] ?? []) {
            const message = addressFault(textAt(entry, field) ?? '');
            if (message !== undefined)
              faults.push([`has a wrong ${tick(field)}: ${message}`, field, 'write a whole address']);
          }
          for (const fault of faults)
            if (fault)
              yield {
                path: ['spec', 'receivers', at, list, index, fault[1]],
                what: `${tick(list)} of receiver ${tick(String(receiver['name']))} ${fault[0]}`,
                why: 'the operator would reject the whole AlertmanagerConfig: no alert of the namespace would reach anybody',
                fix: fault[2],
              };
        }
  },
});
