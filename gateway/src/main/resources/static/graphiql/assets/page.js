// The page talks to its own origin only. The cookie says who calls; the header says that this page did.
const OURS = { 'X-Sluitend': '1' };

/** One tab per operation: the examples of a role are separated by lines that start with "# ---". */
function tabsOf(text) {
  return text.split(/^# ---.*$/m).map(part => part.trim()).filter(Boolean).map(query => ({ query }));
}

async function examplesOf(role) {
  const answer = await fetch(`/graphiql/examples/${encodeURIComponent(role)}.graphql`);
  return answer.ok ? tabsOf(await answer.text()) : [];
}

/** The tabs that somebody left open are kept, each role's apart. */
function storageOf(role) {
  const own = `${role}:`;
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
  location.assign((await answer.json()).location);
}

async function open() {
  const me = await (await fetch('/me')).json();
  const tabs = await examplesOf(me.role);
  document.getElementById('who').textContent = [me.name, me.role, me.organisation].filter(Boolean).join(' · ');
  document.getElementById('leave').addEventListener('click', leave);
  const fetcher = GraphiQL.createFetcher({
    url: '/graphql',
    subscriptionUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql-ws`,
    headers: OURS,
  });
  const properties = { fetcher, storage: storageOf(me.role), defaultEditorToolsVisibility: 'variables' };
  if (tabs.length) {
    properties.defaultTabs = tabs;
  }
  ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, properties));
}

open();
