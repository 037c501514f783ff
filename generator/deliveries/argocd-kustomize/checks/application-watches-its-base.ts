import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { ARGOCD } from '../sync-options.ts';

/**
 * With the annotation Argo CD looks at a commit only where it changes one of these paths; an overlay without its base
 * would miss most changes (argoproj/argo-cd#21086 #17085).
 */
export const check = defineCheck({
  law: 'An Application notices changes of its overlay and of the base',
  restsOn: ['D13'],
  looksAt: ['applications'],
  anywhere: { not: 'which folders an Application of others is rendered from is not at hand' },
  *plan({ bootstrap }) {
    for (const { object } of bootstrap.filter(one => one.object.kind === 'Application')) {
      const annotation = object.metadata.annotations?.[ARGOCD.manifestPaths];
      if (annotation === undefined) continue;
      const paths = annotation.split(';').filter(Boolean);
      const lacks = [
        paths.includes('.') ? '' : 'its overlay (`.`)',
        paths.some(path => path.startsWith('/')) ? '' : 'the base (a path from `/`)',
      ].filter(Boolean);
      if (lacks.length > 0)
        yield {
          about: object,
          what: `\`${ARGOCD.manifestPaths}\` of Application ${tick(object.metadata.name)} is ${tick(annotation)}: it leaves out ${lacks.join(' and ')}`,
          why: 'a commit that changes only that would not be deployed until the next full refresh',
          fix: 'list `.` and the base, with `;` between them',
        };
    }
  },
});
