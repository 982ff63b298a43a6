// What makes the pages quicker to work with; they work without it too. Each part looks for its own data attributes.
// Every address comes from the page: a proxy may have put the product in a folder.

const { page = '', alive } = document.body.dataset; // for whom the page was made, and where to ask who is signed in
const KEYS = 'sluitend.keys';
const TYPING = 'input, select, textarea, [contenteditable]';
const SEARCH = '[data-search], .sl-bar :is(input:not([type=hidden]), select)';

const one = selector => document.querySelector(selector);
const all = selector => [...document.querySelectorAll(selector)];

/** A browser may refuse storage altogether; then nothing is kept. */
const storage = name => { try { return window[name]; } catch { return undefined; } };
const local = storage('localStorage');
const session = storage('sessionStorage');

/** A live region speaks only when its text changes: the same words twice need a silence in between. */
function say(element, text = '') {
  element?.replaceChildren();
  setTimeout(() => element?.replaceChildren(text), 100);
}

// Keys. Single ones get in the way of speech input, so they can be switched off (WCAG 2.1.4).

const keysAreOff = () => local?.getItem(KEYS) === 'off';
const numbered = () => all('nav[data-keys] a[href]').slice(0, 9);

function tellKeys() {
  numbered().forEach((link, index) =>
    keysAreOff() ? link.removeAttribute('aria-keyshortcuts') : link.setAttribute('aria-keyshortcuts', index + 1));
  all('[data-keys-off]').forEach(box => { box.checked = keysAreOff(); });
}

document.addEventListener('keydown', event => {
  const { key, target } = event;
  const elsewhere = event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey;
  const meant = { '?': one('[data-help]'), '/': one(SEARCH) }[key] ?? numbered()['123456789'.indexOf(key)];
  if (meant && !elsewhere && !keysAreOff() && !target.closest?.(TYPING)) {
    event.preventDefault();
    meant.matches(TYPING) ? meant.focus() : meant.click();
  }
});

document.addEventListener('change', ({ target }) => {
  if (target.matches('[data-keys-off]')) {
    target.checked ? local?.setItem(KEYS, 'off') : local?.removeItem(KEYS);
    tellKeys();
  }
});

// Forms. What was typed when a session had ended is kept by the server: nothing of it lies in the browser.

/** Nothing of a person stays behind; whether keys are on says nothing of anybody. */
function forgetEverything() {
  const off = keysAreOff();
  session?.clear();
  local?.clear();
  off && local?.setItem(KEYS, 'off');
}

/** Buttons are not disabled: a disabled one loses the focus, and its own name and value. */
function hold(form, held) {
  form.toggleAttribute('data-sent', held);
  [...form.elements].filter(field => field.type === 'submit').forEach(button =>
    held ? button.setAttribute('aria-disabled', 'true') : button.removeAttribute('aria-disabled'));
  say(form.querySelector('[role=status]'), held ? form.dataset.busy : '');
}

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.hasAttribute('data-sent')) {
    event.preventDefault();
  } else if (!event.defaultPrevented) {
    form.matches('[data-once]') && hold(form, true);
    form.matches('[data-sign-out]') && forgetEverything();
  }
});

// The session. When it ends the page stays as it is, but says so.

/** Shows 'ended', or 'other' for somebody else who signed in in another tab, or neither; tells whether all is well. */
function tellEnd(end) {
  const shown = end === 'other' && !one('[data-session-other]') ? 'ended' : end;
  all('[data-session-ended], [data-session-other]').forEach(bar => { bar.hidden = !shown || !bar.matches(`[data-session-${shown}]`); });
  return !end;
}

const ended = answer => (answer.status === 401 || answer.type === 'opaqueredirect') && 'ended';
const get = (address, type) => fetch(address, { cache: 'no-store', redirect: 'manual', headers: { Accept: type } });

let asking; // "focus" and "visibilitychange" come together
const isStillTheirs = () => asking ??= Promise.resolve(alive && get(alive, 'application/json'))
  .then(async answer => tellEnd(answer && (ended(answer) || (answer.ok && ((await answer.json()).page ?? page) !== page && 'other'))))
  .catch(() => true) // no network: that says nothing of the session
  .finally(() => { asking = undefined; });

addEventListener('focus', isStillTheirs);
document.addEventListener('visibilitychange', () => document.hidden || isStillTheirs());
addEventListener('pageshow', async ({ persisted }) => {
  all('form[data-sent]').forEach(form => hold(form, false));
  if (persisted) { // the back button must not bring back what somebody signed out of
    document.body.style.visibility = 'hidden';
    await isStillTheirs() ? document.body.style.removeProperty('visibility') : location.reload();
  }
});

// Lists that update themselves, but never under somebody's pointer or focus: there they offer it.

const lists = all('[data-live][id]');
const [notice, said] = [one('[data-live-notice]'), one('[data-live-said]')];
let stream, waiting, later, missed, opened;

const inUse = () => lists.some(list => list.matches(':hover') || list.contains(document.activeElement));
/** The first change starts the second of waiting: were it the last, a busy day would never show. */
const soon = () => { waiting ??= setTimeout(() => { waiting = undefined; refresh(false); }, 1000); };

async function refresh(asked) {
  const answer = await get(location.href, 'text/html').catch(() => undefined);
  const fresh = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (!fresh || fresh.body.dataset.page !== document.body.dataset.page) {
    return answer && (fresh || ended(answer)) && tellEnd(fresh ? 'other' : 'ended');
  }
  const renewed = lists.map(list => [list, fresh.getElementById(list.id)])
    .filter(([list, twin]) => twin && twin.innerHTML !== list.innerHTML);
  const offered = renewed.length > 0 && !asked && inUse();
  if (renewed.length && !(offered && notice?.hidden === false)) {
    say(said, offered ? notice?.dataset.liveNotice : said?.dataset.liveSaid);
  }
  offered || renewed.forEach(([list, twin]) => { list.innerHTML = twin.innerHTML; });
  notice?.toggleAttribute('hidden', !offered);
  asked && Object.assign(lists[0], { tabIndex: -1 }).focus(); // the button that had it is gone
}

function follow() {
  stream = new EventSource(lists[0].dataset.live); // one a page: a browser has six connections to a host
  stream.addEventListener('changed', soon);
  stream.addEventListener('message', ({ data }) => data === 'changed' && soon());
  stream.onopen = () => { missed && soon(); missed = false; opened = true; };
  stream.onerror = async () => { // it tries again by itself, unless closed: for an outage, or for whom it never opens
    missed = true;
    const closed = opened && stream.readyState === EventSource.CLOSED;
    closed && await isStillTheirs() && !document.hidden && (later = setTimeout(follow, 30_000));
  };
}

if (lists.length) {
  follow();
  notice?.addEventListener('click', ({ target }) => target.closest('button') && refresh(true));
  document.addEventListener('visibilitychange', () => { // a tab that nobody sees holds no connection
    stream.close();
    clearTimeout(later);
    missed = true;
    document.hidden || follow();
  });
}

tellKeys();
