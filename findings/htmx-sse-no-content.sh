#!/usr/bin/env bash
# A page that is told not to ask for events again asks on and on, once htmx's extension asks for it.
#
# By the HTML standard (9.2.1, server-sent events) the answer 204 No Content tells an EventSource not to come back, and it
# does not. htmx's extension takes each EventSource that was closed for one that broke, whatever the answer was, and opens
# another: after half a second, then after twice as long each time, up to 64 seconds and without an end. Its reference
# speaks of streams that closed unexpectedly; that 204 is not heeded is reported (bigskysoftware/htmx-extensions, issue
# 134). The end that it does heed (sse-close) is a message, for which a stream has to be opened first.
#
# So a page of somebody who may not follow changes, refused in the way of the standard, would ask for as long as it is
# open, and write an error each time. Hence a page that may not follow is not connected at all, and at the limit of
# subscriptions the stream is opened and says itself when to come back: docs/adr/0048.
#
# Seen with npm's htmx-ext-sse 2.2.2 and htmx.org 2.0.10 in jsdom 26.1.0, where eventsource 4.1.1 is the EventSource of
# both pages; Chromium 150 asks at the same moments. See the lines at the end.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y >npm.log 2>&1
npm install --silent --no-audit --no-fund htmx-ext-sse@2.2.2 htmx.org@2.0.10 jsdom@26.1.0 eventsource@4.1.1 >>npm.log 2>&1
cat >refused.cjs <<'JS'
const {createServer} = require('http');
const {readFileSync} = require('fs');
const {setTimeout: wait} = require('timers/promises');
const {EventSource} = require('eventsource');
const {JSDOM} = require('jsdom');
const scripts = ['htmx.org/dist/htmx.min.js', 'htmx-ext-sse/sse.js'].map(each => readFileSync(require.resolve(each), 'utf8'));

/** The moments at which a page asks for events within ten seconds, when each time the answer is 204. */
async function ask(name, body, start) {
  const moments = [];
  const server = createServer((request, answer) => {
    moments.push(Date.now());
    answer.writeHead(204).end();
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const {window} = new JSDOM(`<!doctype html><title>Page</title>${body(address)}`, {url: address, runScripts: 'outside-only'});
  const evaluate = window.XPathExpression.prototype.evaluate; // jsdom wants a type that the standard lets be left out
  window.XPathExpression.prototype.evaluate = function (node, type = 0) { return evaluate.call(this, node, type, null); };
  window.EventSource = EventSource;
  window.console.error = () => {};
  start(window, address);
  await wait(10000);
  const waits = moments.slice(1).map((moment, before) => Math.floor((moment - moments[before] + 50) / 500) / 2);
  console.log(`${name}: asked ${moments.length}, after seconds [${waits.join(', ')}]`);
  window.close();
  server.close();
}

Promise.all([
  ask('EventSource', () => '<main></main>', (window, address) => new window.EventSource(address)),
  ask('htmx-ext-sse', address => `<main hx-ext="sse" sse-connect="${address}" sse-swap="changed"></main>`,
    window => scripts.forEach(each => window.eval(each))),
]).then(() => process.exit());
JS
node refused.cjs | sort | tee seen.txt
diff seen.txt - <<'SEEN' && echo "As described."
EventSource: asked 1, after seconds []
htmx-ext-sse: asked 5, after seconds [0.5, 1, 2, 4]
SEEN
