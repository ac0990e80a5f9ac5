/**
 * Which modules of the app come together in one file. A group takes what its modules import with it, unless another group
 * of a higher priority, or of the same and higher up, has it.
 */
export const chunks = [
  // What the first script needs must bring nothing else with it, or the page paints after everything.
  {
    name: 'early',
    test: /\/src\/(app\/turns|urls\/(urls|fragment)|i18n\/languages|ui\/copy-text)\.ts|vite\/preload-helper/,
    priority: 2,
  },
  {
    name: 'react',
    test: /node_modules\/(react|react-dom|scheduler)\/|rolldown\/runtime/,
    priority: 1,
  },
  {
    name: 'router',
    test: /node_modules\/(react-router|cookie|set-cookie-parser)\//,
    priority: 1,
  },
  // One stage of the start, so one piece.
  {
    name: 'data',
    test: /node_modules\/(i18next|react-i18next|html-parse|void-el|@tanstack)/,
    priority: 1,
  },
  // What one kind of page needs comes in one piece, apart from what waits for a paste or an end.
  { name: 'collection', test: /\/src\/engine\/collection\./ },
  { name: 'ruled-out', test: /\/src\/app\/(reconsider|ruled-out)\./ },
  {
    name: 'ended',
    // Not the style of the buttons, which a page has that only asks.
    test: /\/src\/(app\/(candidates|hand-over-buttons|verdict)|engine\/next)\.tsx?/,
  },
  {
    name: 'home',
    test: /\/src\/(app\/pages\/home-|features\/match-error\/(match-error|drop-zone|titles|long-text\.))/,
  },
  // The desk has it as well, and must not bring the pictures.
  { name: 'case', test: /\/src\/engine\/case\.ts/ },
  {
    name: 'map',
    test: /\/src\/(features\/map\/(?!paper|sheets)|app\/(map-view|use-lit|pages\/(runbook-)?map-page)\.)/,
  },
  // A step, its page and its end have these in common.
  { name: 'steps', test: /\/src\/(features\/runbook\/(runbook|escalation)|app\/print-opener)\./ },
  {
    name: 'scenario',
    test: /\/src\/(features\/runbook\/(whole-runbook|scenario-parts)\.|app\/(lazy-reconsider\.|pages\/scenario-))/,
  },
  { name: 'step', test: /\/src\/(features\/runbook\/trail\.|app\/pages\/step-)/ },
  // Commands stand on most pages, and on the first one only where nothing matched.
  { name: 'command', test: /\/src\/(features\/command\/(?!found-values)|ui\/copy-button)/ },
  {
    name: 'check',
    test: /\/src\/(app\/pages\/check-|features\/preconditions\/(?!report)|engine\/(collection-command|launch-line)\.)/,
  },
  // What every page needs, in one piece: many small files compress worse and cost a request each.
  {
    name: 'shared',
    test: /\/src\/(ui\/(?!copy-rich|copy-button|choice\.)|features\/(truth\/|command\/found-values)|content\/(?!search)|urls\/(?!worker-address)|i18n\/(?!handover))|\/engine\/(tree|begun|sightings)\.|\/src\/app\/(main|pages|app|client|found-in-paste|long-text|use-visit|page|case|companion|shortcut|lazy-not-found|lazy-settle|hand-over-buttons\.module|loadable|pages\/lazy-(result|runbook-end)|shell|error-boundary|lost-part|update|update-notice)\.|virtual:content$/,
    priority: 1,
  },
];
