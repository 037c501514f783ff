import { DNS_LABEL } from '../../lib/names.ts';
import { DURATION } from '../../promql/duration.ts';

/** The name of most objects (Kubernetes, object names: DNS subdomain). */
const DNS_SUBDOMAIN = '^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$';

/** A Kubernetes quantity (apimachinery resource.Quantity, decimal and binary suffixes). */
export const QUANTITY = '^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$';

/** The long ID of a GnuPG key: the last 16 digits of its fingerprint (gpg(1), --keyid-format). */
export const GPG_KEY_ID = '^[0-9A-F]{16}$';

/** What Git clones from. */
export const GIT_URL = '^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$';

/** A folder of a Git repository, by its path from the top; `.` is the top itself. Shells and links take it as it is. */
export const SUBFOLDER = '^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$';

/** Where the certificate of an authority is that a scrape trusts: one key, in the namespace of what is scraped. */
export const caReference = {
  type: 'object',
  additionalProperties: false,
  required: ['key'],
  description:
    'The authority that signed the certificate, with `scheme: https`: a `key` of a ConfigMap or of a Secret in the namespace of the pods. Some platforms put that of their Services into every namespace; KServe keeps its own under `ca.crt` in `<name>-kserve-self-signed-certs`.',
  properties: {
    configMap: {
      type: 'string',
      pattern: DNS_SUBDOMAIN,
      description: 'Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace.',
    },
    secret: { type: 'string', pattern: DNS_LABEL, description: 'Name of a Secret, for any other authority.' },
    key: { type: 'string', pattern: '^[-._a-zA-Z0-9]+$', description: 'Its key that holds the certificate.' },
    serverName: {
      type: 'string',
      pattern: '^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$',
      description: 'Name in the certificate. Without it the certificate must hold the IP addresses of the pods.',
    },
  },
  oneOf: [
    { required: ['configMap'], properties: { configMap: {} } },
    { required: ['secret'], properties: { secret: {} } },
  ],
} as const;

export const name = { type: 'string', pattern: DNS_LABEL } as const;
export const duration = { type: 'string', pattern: DURATION, minLength: 1 } as const;

/**
 * Text that people read, on one line: a page, a table or a title would break at the end of a line, and readers of templates
 * (Alertmanager's receivers, Grafana's legends) take `{{` for their own.
 */
export const LINE = '^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$';
export const line = { type: 'string', pattern: LINE } as const;

/** An address of HTTP without user info, in the characters of RFC 3986: what is not among them comes as `%20`. */
export const HTTP_URL = "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$";
export const HTTPS_URL = HTTP_URL.replace('s?', 's');
export const url = { type: 'string', pattern: HTTP_URL } as const;

/** The path of such an address, with its query. */
export const HTTP_PATH = "^/[\\w.~%!$&'()*+,;=:@/?#-]*$";
export const path = { type: 'string', pattern: HTTP_PATH } as const;

/** A label of Prometheus, as matchers and rules name it (prometheus/common, model.LegacyValidation; rulefmt). */
export const LABEL_NAME = '^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$';
export const labelName = { type: 'string', pattern: LABEL_NAME } as const;

/**
 * The value of a label that is added to alerts. Prometheus runs it as a template: one that it cannot read keeps it from
 * loading the rules, and one that reads `$value` makes another alert at each evaluation.
 */
export const LABEL_VALUE = '^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$';

/** The key and the value of a label of Kubernetes (apimachinery, validation.IsQualifiedName and IsValidLabelValue). */
export const LABEL_KEY =
  '^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$';
export const LABEL_TEXT = '^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$';
export const selector = {
  type: 'object',
  minProperties: 1,
  propertyNames: { type: 'string', pattern: LABEL_KEY },
  additionalProperties: { type: 'string', pattern: LABEL_TEXT },
} as const;

/** Where an API of models is: host and port, and a path before its routes where there is one. */
export const API_URL =
  "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$";

/** The name of a model as servers and gateways take it: `ibm-granite/granite-3.1-8b`, `llama3:8b`. */
export const MODEL_NAME = '^[A-Za-z0-9][\\w.:/@+-]{0,127}$';

/** An image with a tag, a digest or both (distribution/reference, regexp.go; a registry, then lower-case names). */
const NAMED =
  '(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*';
const VERSIONED = `${NAMED}(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})`;
export const IMAGE = `^${VERSIONED}$`;
export const image = { type: 'string', pattern: IMAGE } as const;

/** A version, which is the tag of the usual image, or an image. */
export const VERSION_OR_IMAGE = `^(?:[0-9]+\\.[0-9]+\\.[0-9]+|${VERSIONED})$`;

/** The name of a metric as scrapes expose it (Prometheus docs: data model). */
export const METRIC_NAME = '^[a-zA-Z_:][a-zA-Z0-9_:]*$';

/**
 * A label that a program sets itself: not `le` and `quantile`, which histograms and summaries have by their type, nor those
 * that begin with two underscores, which are Prometheus' own (Prometheus docs: data model).
 */
export const OWN_LABEL = '^(?!__|le$|quantile$)[a-zA-Z_][a-zA-Z0-9_]*$';

/**
 * Text of an annotation: labels of the alert, and its value in one of the formats that scenarios can tell (Prometheus docs:
 * template reference). Any other action could ask Prometheus for other things, and no test would see it.
 */
export const ANNOTATION =
  '^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf "%\\.[0-9]f") ?\\}\\})+$';

/** Text of a legend: Grafana fills in labels (Grafana docs: time series, legend). */
export const LEGEND = '^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})+$';

/** A number, or one that follows a threshold: `1.04 * $seconds`. */
export const AMOUNT = '^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$';
