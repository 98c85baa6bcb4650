/** The sources, and what of the view they are given. */
import { onlyBy, optionsBy, withWhole } from './context.ts';
import { Sources } from './sources/Sources.tsx';

export const sourcesTab = withWhole(({ facts, whole, own, selection, view, goTo, linkTo, link }) => (
  <Sources
    facts={facts}
    whole={whole}
    own={own}
    selection={selection}
    order={view.options.order}
    onOrder={(order) => optionsBy(goTo)({ order })}
    group={view.options.group}
    onGroup={(group) => optionsBy(goTo)({ group })}
    differ={view.options.differ}
    onDiffer={(differ) => optionsBy(goTo)({ differ })}
    linkTo={linkTo}
    onlySource={(id) => onlyBy(link)('source', id)}
    accordingTo={(id) => link((now) => ({ ...now, by: `source:${id}` }))}
  />
));
