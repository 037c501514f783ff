import { expect, test } from 'vitest';
import { templateFault } from './template.ts';

test.each([
  ['no action at all', '50 % of {requests}'],
  ['labels and the value', '{{ $labels.pod }} is at {{ $value | humanizePercentage }}'],
  ['trimmed blanks', 'a {{- $value -}} b'],
  ['a comment', 'a {{/* }} not yet */}} b'],
  ['a block with an alternative', '{{ if gt $value 0.5 }}much{{ else if eq $value 0.0 }}none{{ else }}some{{ end }}'],
  ['a variable of its own', '{{ $x := $labels.pod }}{{ $x }}'],
  ['a query', '{{ with query "up{job=\\"a\\"}" }}{{ . | first | value }}{{ end }}'],
  ['a loop', '{{ range $i, $e := query "up" }}{{ $i }} {{ .Labels.pod }}{{ end }}'],
  ['braces in a text', '{{ "{{" }} literally {{ "}}" }}'],
  ['parentheses', '{{ printf "%.1f" (index $labels "a-b") }}'],
])('%s is a template', (_, text) => {
  expect(templateFault(text)).toBeUndefined();
});

test.each([
  ['an action without its end', '{{ $labels.pod }', 'no `}}`'],
  ['a word that is no function', '{{ labels.pod }}', 'no function `labels`'],
  ['a variable that is not set', '{{ $label.pod }}', 'no variable `$label`'],
  ['a block that does not end', '{{ if $value }}much', 'no `{{ end }}`'],
  ['an end of nothing', 'much{{ end }}', 'ends nothing'],
  ['a label with a dash', '{{ $labels.model-name }}', 'unexpected `-`'],
  ['a text without its end', '{{ printf "x }}', 'no `}}`'],
  ['a pipe from nothing', '{{ | humanize }}', 'missing beside `|`'],
  ['nothing', '{{ }}', 'empty'],
  ['a parenthesis too many', '{{ printf "a") }}', 'unexpected `)`'],
  ['a character of no meaning', '{{ $value % 2 }}', 'unexpected `%`'],
])('%s is none', (_, text, words) => {
  expect(templateFault(text)?.message).toContain(words);
});
