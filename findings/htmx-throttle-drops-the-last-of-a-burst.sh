#!/usr/bin/env bash
# A throttle of htmx shows the first of a burst and never the last; a delay shows nothing while events keep coming.
#
# The reference of hx-trigger ("Standard Event Modifiers") says that after a request a throttle ignores further events for
# its time, and that the element triggers at the end of it. Only the first half is so: at the end nothing is asked, and the
# last events of a burst are dropped for good. Its maintainer called the reference wrong (bigskysoftware/htmx, issue 743);
# its beginning was mended, this half stayed. A delay, beside it, begins anew with each event, as the reference says: events
# that keep coming closer together than that are never followed by a request.
#
# So a list that follows changes, told of five in half a second, stays at the first until somebody changes something
# else; and with a delay it stands still on just the days on which much happens. Neither says anything. Hence our server
# gathers changes, and always tells of the last: docs/adr/0048.
#
# Seen with npm's htmx.org 2.0.10 in jsdom 26.1.0, with real timers and a local server: see the lines at the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >npm.log 2>&1
npm install --silent --no-audit --no-fund htmx.org@2.0.10 jsdom@26.1.0 >>npm.log 2>&1
cat >follow.cjs <<'JS'
const {createServer} = require('http');
const {readFileSync} = require('fs');
const {setTimeout: wait} = require('timers/promises');
const {JSDOM} = require('jsdom');
const htmx = readFileSync(require.resolve('htmx.org/dist/htmx.min.js'), 'utf8');

/** A page whose list asks for itself when it hears of a change, and a server that knows the last change and counts. */
async function follow(modifier, happen) {
  let change = 0, asked = 0;
  const server = createServer((request, answer) => {
    asked++;
    answer.setHeader('content-type', 'text/html');
    answer.end(`change ${change}`);
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const {window} = new JSDOM(
    `<!doctype html><title>List</title><main id="list" hx-get="/list" hx-trigger="changed ${modifier}">no change</main>`,
    {url: `http://127.0.0.1:${server.address().port}/`, runScripts: 'outside-only'});
  const evaluate = window.XPathExpression.prototype.evaluate; // jsdom wants a type that the standard lets be left out
  window.XPathExpression.prototype.evaluate = function (node, type = 0) { return evaluate.call(this, node, type, null); };
  window.eval(htmx);
  await new Promise(ready => window.addEventListener('load', ready));
  const list = window.document.getElementById('list');
  await happen({
    changes: async (times, pause) => {
      for (let each = 0; each < times; each++) {
        await wait(each && pause);
        change++;
        window.htmx.trigger(list, 'changed');
      }
    },
    say: when => console.log(`${modifier}, ${when}: change ${change} happened, asked ${asked}, shows ${list.textContent}`),
  });
  window.close();
  server.close();
}

(async () => {
  await follow('throttle:1s', async ({changes, say}) => {
    await changes(5, 100);
    await wait(300);
    say('after 5 changes in 0.4 s');
    await wait(3000);
    say('3 s later');
    await changes(1);
    await wait(300);
    say('after one more change');
  });
  await follow('delay:1s', async ({changes, say}) => {
    await changes(16, 250);
    say('after changes of 4 s');
    await wait(3000);
    say('3 s later');
  });
})();
JS
node follow.cjs | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
throttle:1s, after 5 changes in 0.4 s: change 5 happened, asked 1, shows change 1
throttle:1s, 3 s later: change 5 happened, asked 1, shows change 1
throttle:1s, after one more change: change 6 happened, asked 2, shows change 6
delay:1s, after changes of 4 s: change 16 happened, asked 0, shows no change
delay:1s, 3 s later: change 16 happened, asked 1, shows change 16
SEEN
