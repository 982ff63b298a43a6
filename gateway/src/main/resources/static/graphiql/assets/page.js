// The page talks to its own origin only, below the folder that it lies in itself.
import { headersOf, leave, whoIsSignedIn } from './session.js';

const ROOT = new URL('.', location.href).pathname;

const main = document.getElementById('graphiql');
const notice = document.getElementById('notice');
const button = document.getElementById('leave');

/** One tab per operation: the examples of a role are separated by lines that start with "# ---", a title behind it. */
function tabsOf(text) {
  return text.split(/^# ---/m).map((part, index) => ({ query: (index ? '#' + part : part).trim() }));
}

async function examplesOf(role) {
  const answer = await fetch(`${ROOT}graphiql/examples/${encodeURIComponent(role)}.graphql`);
  return answer.ok ? tabsOf(await answer.text()) : [];
}

/** The tabs that somebody left open are kept until they sign out, each person's apart. */
function storageOf(me) {
  const own = `${me.page}:`;
  return {
    getItem: key => localStorage.getItem(own + key),
    setItem: (key, value) => localStorage.setItem(own + key, value),
    removeItem: key => localStorage.removeItem(own + key),
    clear: () => localStorage.clear(),
    get length() { return localStorage.length; },
  };
}

/** Long lines go on below instead of out of sight; GraphiQL has no property for it. */
function wrapLines() {
  new MutationObserver((_, watch) => {
    const editor = main.querySelector('.graphiql-query-editor .CodeMirror');
    if (editor) {
      watch.disconnect();
      editor.CodeMirror.setOption('lineWrapping', true);
    }
  }).observe(main, { childList: true, subtree: true });
}

const element = (name, text, properties = {}) =>
  Object.assign(document.createElement(name), { textContent: text, ...properties });

/** Says why this page does not go on, instead of what it showed, and offers ways out. */
function say(nl, en, ...ways) {
  main.hidden = true;
  button.hidden = true;
  notice.replaceChildren(
    element('h1', nl), element('p', en, { lang: 'en' }),
    ...ways.map(([text, go]) => element('button', text, { type: 'button', className: 'way', onclick: go })));
  notice.hidden = false;
  notice.querySelector('button')?.focus();
}

const introductionOf = who => [who.name, who.role, who.employer].filter(Boolean).join(' · ');

/** Loading the page again leads past the sign-in, where it is needed, and back to this same address. */
const again = () => location.reload();

function sayWhatChanged(who) {
  if (who.status === 401) {
    say('Uw sessie is afgelopen. Log opnieuw in; u komt terug op deze pagina.',
      'Your session has ended. Sign in again; you come back to this page.',
      ['Opnieuw inloggen / Sign in again', again]);
  } else if (who.status === 200) {
    say(`U bent in een ander tabblad ingelogd als ${introductionOf(who)}. Deze pagina was van iemand anders.`,
      `In another tab you are signed in as ${introductionOf(who)}. This page was somebody else's.`,
      [`Verder als ${who.name} / Go on as ${who.name}`, again],
      ['Uitloggen en anders inloggen / Sign out and sign in as somebody else', () => leave(ROOT, who)]);
  } else {
    say(`${who.message?.nl ?? ''} ${who.remedy?.nl ?? ''}`, `${who.message?.en ?? ''} ${who.remedy?.en ?? ''}`,
      ['Opnieuw proberen / Try again', again],
      ['Uitloggen / Sign out', () => leave(ROOT, who)]);
  }
}

/** Looks whether the page is still its person's; where nobody answers it stays as it is. */
async function look(me) {
  try {
    const now = await whoIsSignedIn(ROOT);
    if (now.status !== 503 && now.page !== me.page) {
      sayWhatChanged(now);
    }
  } catch {
    // No network: what is asked next will say so.
  }
}

async function open() {
  const me = await whoIsSignedIn(ROOT);
  if (me.status !== 200) {
    sayWhatChanged(me);
    return;
  }
  const tabs = await examplesOf(me.role);
  document.getElementById('who').textContent = introductionOf(me);
  button.addEventListener('click', () => leave(ROOT, me));
  document.addEventListener('visibilitychange', () => document.hidden || look(me));
  addEventListener('focus', () => look(me));
  const fetcher = GraphiQL.createFetcher({
    url: `${ROOT}graphql`,
    subscriptionUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${ROOT}graphql-ws`,
    headers: headersOf(me),
    wsConnectionParams: headersOf(me),
    fetch: async (...question) => {
      const answer = await fetch(...question);
      if (answer.status === 401 || answer.status === 409) {
        await look(me);
      }
      return answer;
    },
  });
  const properties = { fetcher, storage: storageOf(me), defaultEditorToolsVisibility: false };
  if (tabs.length) {
    properties.defaultTabs = tabs;
  }
  wrapLines();
  ReactDOM.createRoot(main).render(React.createElement(GraphiQL, properties));
}

// The back button must not bring back what somebody signed out of.
addEventListener('pageshow', shown => shown.persisted && location.reload());

open().catch(failure => say('De pagina kon niet worden geladen.', `The page could not be loaded: ${failure.message}`,
  ['Opnieuw proberen / Try again', again]));
