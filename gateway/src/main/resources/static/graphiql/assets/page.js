// The page talks to its own origin only. The cookie says who calls; the header says that this page did.
const OURS = { 'X-Sluitend': '1' };

/** One tab per operation: the examples of a role are separated by lines that start with "# ---", a title behind it. */
function tabsOf(text) {
  return text.split(/^# ---/m).map((part, index) => ({ query: (index ? '#' + part : part).trim() }));
}

async function examplesOf(role) {
  const answer = await fetch(`/graphiql/examples/${encodeURIComponent(role)}.graphql`);
  return answer.ok ? tabsOf(await answer.text()) : [];
}

/** The tabs that somebody left open are kept until they sign out, each person's apart. */
function storageOf(me) {
  const own = `${me.role}:${me.name}:`;
  return {
    getItem: key => localStorage.getItem(own + key),
    setItem: (key, value) => localStorage.setItem(own + key, value),
    removeItem: key => localStorage.removeItem(own + key),
    clear: () => localStorage.clear(),
    get length() { return localStorage.length; },
  };
}

async function leave() {
  const answer = await fetch('/logout', { method: 'POST', headers: OURS });
  localStorage.clear();
  location.assign((await answer.json()).location);
}

/** Long lines go on below instead of out of sight; GraphiQL has no property for it. */
function wrapLines(main) {
  new MutationObserver((_, watch) => {
    const editor = main.querySelector('.graphiql-query-editor .CodeMirror');
    if (editor) {
      watch.disconnect();
      editor.CodeMirror.setOption('lineWrapping', true);
    }
  }).observe(main, { childList: true, subtree: true });
}

/** Who calls; somebody who is refused or has to wait reads why instead of an empty page. */
async function me() {
  const answer = await fetch('/me');
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(`${body.message.nl} ${body.remedy.nl} / ${body.message.en} ${body.remedy.en}`);
  }
  return body;
}

async function open(main) {
  const caller = await me();
  const tabs = await examplesOf(caller.role);
  document.getElementById('who').textContent = [caller.name, caller.role, caller.employer].filter(Boolean).join(' · ');
  const fetcher = GraphiQL.createFetcher({
    url: '/graphql',
    subscriptionUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql-ws`,
    headers: OURS,
  });
  const properties = { fetcher, storage: storageOf(caller), defaultEditorToolsVisibility: false };
  if (tabs.length) {
    properties.defaultTabs = tabs;
  }
  wrapLines(main);
  ReactDOM.createRoot(main).render(React.createElement(GraphiQL, properties));
}

const main = document.getElementById('graphiql');
document.getElementById('leave').addEventListener('click', leave);
open(main).catch(failure => main.replaceChildren(failure.message));
