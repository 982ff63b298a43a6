// A list that asks for itself again when it hears of a change. Connecting, asking and replacing is htmx and its extension
// (the attributes are in parts.html); here is what they do not: a list never moves under somebody's pointer, focus or ticks
// (ADR 48).

import { all, isStillTheirs, one, say, session, tellEnd } from './pages.js';

const live = one('[data-live]');
const [notice, said] = [one('[data-live-notice]'), one('[data-live-said]')];
const changes = live?.getAttribute('sse-connect');
let stream, missed;

/** One a page, as a browser has six connections to a host; what happened between two was not heard. */
function connect(address) {
  missed = stream !== undefined;
  stream?.close();
  return stream = new EventSource(address);
}

/** Nobody sees the tab, or somebody who is signed in no more. */
const isLeft = () => document.hidden || all('[data-session-ended], [data-session-other]').some(bar => !bar.hidden);

/** What is left holds no connection. */
function follow() {
  const wanted = !isLeft();
  if (changes && wanted !== live.hasAttribute('sse-connect')) {
    wanted ? live.setAttribute('sse-connect', changes) : live.removeAttribute('sse-connect');
    wanted || stream?.close();
    htmx.process(live);
  }
}

const isAsked = ({ requestConfig }) => requestConfig.triggeringEvent?.type === 'click';

/** What changed is not known: the reader can ask again. */
function fail({ detail }) {
  (notice.hidden || isAsked(detail)) && say(said, notice.dataset.liveNotice);
  notice.hidden = false;
}

const inUse = list => list.matches(':hover') || list.contains(document.activeElement) || list.querySelector('input:checked');

/** What came in is shown, or offered, or nothing new, or for somebody else. */
function weigh(event) {
  const { detail } = event;
  const { serverResponse, shouldSwap, target, xhr } = detail;
  const fresh = shouldSwap && new DOMParser().parseFromString(serverResponse, 'text/html');
  detail.shouldSwap = false;
  if (!fresh || fresh.body.dataset.page !== document.body.dataset.page) {
    fresh || xhr.status === 401 ? tellEnd(fresh ? 'other' : 'ended') : fail(event);
    return;
  }
  const twin = fresh.getElementById(target.id);
  const renewed = twin !== null && twin.innerHTML !== target.innerHTML;
  const asked = isAsked(detail);
  const translated = fresh.documentElement.lang !== document.documentElement.lang; // in another tab
  asked && translated && location.reload();
  const offered = renewed && (translated || (!asked && inUse(target)));
  if (renewed && !(offered && !notice.hidden)) {
    say(said, offered ? notice.dataset.liveNotice : fresh.querySelector('[data-live-said]').dataset.liveRenewed);
  }
  detail.shouldSwap = renewed && !offered;
  notice.hidden = !offered;
  asked && setTimeout(() => Object.assign(one('#' + target.id), { tabIndex: -1 }).focus()); // the button that had it is gone
}

if (live) {
  session?.removeItem('htmx-current-path-for-history'); // htmx keeps it even where its history is off
  all('#list input:checked').forEach(box => { // that the page came with a tick does not make the next one another
    box.removeAttribute('checked');
    box.checked = true;
  });
  htmx.createEventSource = connect; // the extension's own leaves an older connection open
  live.addEventListener('htmx:beforeRequest', asking => isLeft() && asking.preventDefault()); // a clock runs on there
  live.addEventListener('htmx:beforeSwap', weigh);
  live.addEventListener('htmx:sendError', fail);
  live.addEventListener('htmx:sseOpen', () => { missed && htmx.trigger(live, 'sse:changed'); missed = false; });
  live.addEventListener('htmx:sseError', () => { // it comes back by itself, ever later
    missed = true;
    stream.readyState === EventSource.CLOSED && isStillTheirs();
  });
  document.addEventListener('visibilitychange', follow);
  addEventListener('sluitend:session', follow);
  follow();
}
