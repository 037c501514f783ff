import { programFilesIn } from '../kinds/config-map.ts';
import { tick } from '../lib/words.ts';
import { type Artifact, contentOf, subjectOf } from '../model/artifact.ts';
import { pattern } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, items, type Json } from '../views/reading.ts';
import { pathText } from '../views/views.ts';

/** Where scrapes of each form have relabelings. */
const LISTS = [
  ['relabelings'],
  ['metricRelabelings'],
  ['relabel_configs'],
  ['metric_relabel_configs'],
  ['targets', 'staticConfig', 'relabelingConfigs'],
  ['targets', 'ingress', 'relabelingConfigs'],
];

const ACTIONS = `replace keep drop hashmod labelmap labeldrop labelkeep lowercase uppercase keepequal dropequal`.split(
  ' ',
);
const TARGETED = ['replace', 'hashmod', 'lowercase', 'uppercase', 'keepequal', 'dropequal'];
/** What a field is where it is absent: written out it is no fault (prometheus, model/relabel/relabel.go). */
const DEFAULTS: Readonly<Record<string, unknown>> = { regex: '(.*)', separator: ';', replacement: '$1', modulus: 0 };
/** What actions take beside `action`, where they take no more than this. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  labeldrop: ['regex'],
  labelkeep: ['regex'],
  keepequal: ['sourceLabels', 'targetLabel'],
  dropequal: ['sourceLabels', 'targetLabel'],
};
const FIELDS = ['sourceLabels', 'separator', 'targetLabel', 'regex', 'modulus', 'replacement'];

const snake = (field: string): string => field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/** What of a relabeling is refused, with the field it is about and a remedy. */
function* faults(json: Json): Generator<readonly [what: string, field: string, fix: string]> {
  const field = (name: string) => json[name] ?? json[snake(name)];
  const isSet = (name: string) => field(name) !== undefined && field(name) !== '' && field(name) !== DEFAULTS[name];
  const action = String(json['action'] ?? 'replace').toLowerCase();
  if (!ACTIONS.includes(action))
    return void (yield [`has action ${tick(action)}`, 'action', `use one of: ${ACTIONS.join(', ')}`]);
  const regex = field('regex');
  if (typeof regex === 'string' && !pattern(regex))
    yield [`has ${tick(regex)}, which is no regular expression`, 'regex', 'write it as RE2 reads it'];
  if (action === 'hashmod' && !Number(field('modulus') ?? 0))
    yield ['is a `hashmod` without a modulus', 'action', 'write `modulus`'];
  if (TARGETED.includes(action) && !field('targetLabel'))
    yield [`is a ${tick(action)} without a target label`, 'action', 'write `targetLabel`'];
  if (['lowercase', 'uppercase'].includes(action) && isSet('replacement'))
    yield [`is a ${tick(action)} with a replacement`, 'replacement', 'take the replacement out'];
  const taken = TAKEN[action];
  for (const name of taken ? FIELDS.filter(one => !taken.includes(one)) : [])
    if (isSet(name) && !(Array.isArray(field(name)) && (field(name) as unknown[]).length === 0))
      yield [`is a ${tick(action)} with ${tick(name)}`, name in json ? name : snake(name), `take ${tick(name)} out`];
}

/** Relabelings of what a file of Prometheus sends, and of where it sends it to. */
const besideScrapes = (about: Artifact) =>
  programFilesIn(contentOf(about))
    .filter(({ kind }) => kind === 'prometheus-yml')
    .flatMap(({ data, path: root }) => {
      const { remote_write: ends, alerting } = fields(data);
      const home = [...root, 'alerting'];
      return [
        { json: fields(alerting), path: home, names: ['alert_relabel_configs'] },
        ...items(dig(alerting, 'alertmanagers')).map((json, at) => ({
          json,
          path: [...home, 'alertmanagers', at],
          names: ['relabel_configs', 'alert_relabel_configs'],
        })),
        ...items(ends).map((json, at) => ({
          json,
          path: [...root, 'remote_write', at],
          names: ['write_relabel_configs'],
        })),
      ];
    })
    .flatMap(({ json, path, names }) =>
      names.map(name => ({ relabelings: json[name], path: [...path, name], name: pathText([...path, name]) })),
    );

/**
 * One relabeling that is refused takes the whole monitor along (prometheus-operator, pkg/prometheus/validation/validator.go;
 * prometheus, model/relabel/relabel.go, Config.Validate).
 */
export const check = defineCheck({
  law: 'Every relabeling is one that Prometheus and its operator take',
  looksAt: ['scrapes'],
  anywhere: true,
  *views({ scrapes, about }) {
    const lists = [
      ...scrapes.flatMap(({ json, path }) =>
        LISTS.map(list => ({ relabelings: dig(json, ...list), path: [...path, ...list], name: list.join('.') })),
      ),
      ...besideScrapes(about),
    ];
    for (const { relabelings, path, name } of lists)
      for (const [at, relabeling] of items(relabelings).entries())
        for (const [what, field, fix] of faults(relabeling))
          yield {
            path: [...path, at, field],
            what: `relabeling ${at} in ${tick(name)} of ${subjectOf(about)} ${what}`,
            why:
              about.form === 'object'
                ? 'the operator would reject the whole monitor: nothing would be scraped'
                : 'Prometheus would refuse the whole file: it would not start, or keep the one before',
            fix,
          };
  },
});
