// The two pages outside the app: `/`, which goes on to a language, and `404.html`, which every server can show anywhere.

const english = 'Skype for Business Online connection troubleshooter';
const french = 'Dépannage de connexion Skype Entreprise Online';

/** `/`: picks the language by script; without one it offers both. */
export function startPage({ style, anchors, script, document }) {
  return document({
    lng: 'en',
    style,
    head: [
      `<title>${english} – ${french}</title>`,
      '<meta name="description" content="Why the Skype for Business Online PowerShell connector failed, and what to do today. In English and French.">',
      '<link rel="icon" href="favicon.svg" type="image/svg+xml">',
    ],
    body: [
      '<main>',
      `<h1>${english}</h1>`,
      '<p><a href="en/" hreflang="en">Continue in English</a></p>',
      `<p lang="fr"><strong>${french}</strong></p>`,
      '<p lang="fr"><a href="fr/" hreflang="fr">Continuer en français</a></p>',
      '</main>',
      anchors,
      `<script type="module" src="${script}"></script>`,
    ],
  });
}

/**
 * `404.html`: shown at any depth, so it refers to nothing by a relative path. Its script finds where the app begins from
 * the address, and otherwise offers the folders above.
 */
export function notFoundPage({ style, document }) {
  return document({
    lng: 'en',
    style,
    script: notFoundScript,
    head: [
      `<title>There is no page at this address – Il n’y a pas de page à cette adresse</title>`,
      '<meta name="robots" content="noindex">',
    ],
    body: [
      '<main>',
      '<h1>There is no page at this address</h1>',
      `<p>The link may be old or cut off. This is the ${english}.</p>`,
      '<p data-home="en"></p>',
      '<div lang="fr">',
      '<h2>Il n’y a pas de page à cette adresse</h2>',
      `<p>Le lien est peut-être ancien ou tronqué. Vous êtes sur : ${french}.</p>`,
      '<p data-home="fr"></p>',
      '</div>',
      '<noscript><p>Shorten the address up to <code>/en/</code>. <span lang="fr">Raccourcissez l’adresse jusqu’à <code>/fr/</code>.</span></p></noscript>',
      '</main>',
    ],
  });
}

// Small enough to stand in the page: a file of its own would need a path, and there is none that is right everywhere.
const notFoundScript = `(() => {
  const words = { en: ['Paste an error', 'Answer questions', 'One folder up'], fr: ['Coller une erreur', 'Répondre aux questions', 'Dossier parent'] };
  const parts = location.pathname.split('/');
  const at = parts.findIndex((part) => part === 'en' || part === 'fr');
  const known = at > 0;
  const base = known ? parts.slice(0, at).join('/') : parts.slice(0, -1).join('/').replace(/\\/[^/]*$/, '');
  for (const lng of ['en', 'fr']) {
    const place = document.querySelector('[data-home=' + lng + ']');
    const add = (text, href) => {
      const link = document.createElement('a');
      link.textContent = text;
      link.href = href;
      if (place.firstChild) place.append(' · ');
      place.append(link);
    };
    add(words[lng][0], (known ? base : parts.slice(0, -1).join('/')) + '/' + lng + '/');
    add(words[lng][1], (known ? base : parts.slice(0, -1).join('/')) + '/' + lng + '/triage/');
    if (!known) add(words[lng][2], base + '/');
  }
})();`;
