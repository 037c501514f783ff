import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { textAt } from '../../../views/reading.ts';

/** Project `default` admits every repository, cluster and kind (Argo CD, docs: projects). */
export const check = defineCheck({
  law: 'Every Application is in a project that limits what it may deploy',
  looksAt: ['applications'],
  anywhere: 'opinion',
  *each({ object }) {
    if (object.kind === 'Application' && textAt(object, 'spec', 'project') === 'default')
      yield {
        path: ['spec', 'project'],
        what: `Application ${tick(object.metadata.name)} is in project \`default\``,
        why: 'it may deploy anything from any repository anywhere: one merged pull request is the whole cluster',
        fix: 'make an AppProject with the repository, the namespaces and the kinds that it needs, and name it here',
      };
  },
});
