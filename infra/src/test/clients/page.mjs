// Pages through UWV's list with two clients that nobody here wrote, in both directions, and asks for a row again by its id.
// node page.mjs ADDRESS TOKEN ROWS
import { readFileSync } from "node:fs";
import { strictEqual as equal, ok } from "node:assert";
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client/core/index.js";
import { relayStylePagination } from "@apollo/client/utilities/index.js";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { introspection } from "./schema.mjs";

const [address, token, rows] = process.argv.slice(2);
const url = new URL("/graphql", address).href;
const headers = { Authorization: `Bearer ${token}` };
const size = 7;
const LIST = `
  query Worklist($first: Int, $after: String, $last: Int, $before: String) {
    expiringCases(first: $first, after: $after, last: $last, before: $before) {
      edges { cursor node { __typename id wwCase daysLeft } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
const AGAIN = `
  query Again($id: ID!) {
    node(id: $id) { __typename id ... on ExpiringCase { wwCase daysLeft municipality { id code name } } }
  }`;
const FLAG = `
  mutation Flag($inhabitant: ID!, $wwCase: ID!, $id: ID!) {
    flagExpiringWw(input: { inhabitant: $inhabitant, wwCase: $wwCase }) {
      dossier { id version wwCases { id flaggedOn } }
      refusal { code }
      query { node(id: $id) { __typename id ... on ExpiringCase { wwCase daysLeft inhabitant } } }
    }
  }`;
const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version;

/** Follows the pages that a client gives until there is no more, and counts. */
async function followed(page, backwards) {
  const seen = [];
  let pages = 0;
  for (let edge = null, more = true; more; pages++) {
    const list = await page(backwards ? { last: size, before: edge } : { first: size, after: edge });
    const ids = list.edges.map((each) => each.node.id);
    seen.push(...(backwards ? ids.reverse() : ids));
    more = backwards ? list.pageInfo.hasPreviousPage : list.pageInfo.hasNextPage;
    edge = backwards ? list.pageInfo.startCursor : list.pageInfo.endCursor;
    equal(backwards ? list.pageInfo.hasNextPage : list.pageInfo.hasPreviousPage, pages > 0);
  }
  equal(new Set(seen).size, seen.length, "a row came twice");
  equal(seen.length, Number(rows), "rows are missing");
  return { seen, pages };
}

async function bothWays(name, page) {
  const forward = await followed(page, false);
  const backward = await followed(page, true);
  equal(backward.seen.reverse().join(), forward.seen.join(), "the ways differ");
  console.log(`${name}: ${forward.seen.length} rows in ${forward.pages} pages forwards, the same ${backward.pages} pages backwards, none twice`);
  return forward.seen;
}

// Apollo Client
const apollo = new ApolloClient({
  link: new HttpLink({ uri: url, headers }),
  cache: new InMemoryCache({
    possibleTypes: { Node: ["ExpiringCase", "Dossier", "Municipality"] },
    typePolicies: { Query: { fields: { expiringCases: relayStylePagination() } } },
  }),
});
const apolloRows = await bothWays(`Apollo Client ${version("@apollo/client")}`, async (variables) => {
  const { data } = await apollo.query({ query: gql(LIST), variables, fetchPolicy: "no-cache" });
  return data.expiringCases;
});
const watched = apollo.watchQuery({ query: gql(LIST), variables: { first: size } });
await watched.result?.();
await apollo.query({ query: gql(LIST), variables: { first: size } });
let merged = apollo.readQuery({ query: gql(LIST), variables: { first: size } });
while (merged.expiringCases.pageInfo.hasNextPage) {
  await apollo.query({
    query: gql(LIST),
    variables: { first: size, after: merged.expiringCases.pageInfo.endCursor },
    fetchPolicy: "network-only",
  });
  merged = apollo.readQuery({ query: gql(LIST), variables: { first: size } });
}
equal(merged.expiringCases.edges.length, Number(rows), "Apollo's cache merged the pages otherwise");
const id = apolloRows[0];
const again = await apollo.query({ query: gql(AGAIN), variables: { id } });
equal(again.data.node.id, id);
ok(apollo.cache.extract()[`ExpiringCase:${id}`].municipality.__ref.startsWith("Municipality:"));
console.log(`Apollo Client: its cache holds ${Object.keys(apollo.cache.extract()).filter((key) => key.startsWith("ExpiringCase:")).length} rows by their id, and node(id) fell into the same entry`);

// urql
const schema = await introspection(address, token);
const urql = new Client({
  url,
  fetchOptions: { headers },
  preferGetMethod: false,
  exchanges: [
    cacheExchange({
      schema,
      keys: { PageInfo: () => null },
      resolvers: { Query: { expiringCases: relayPagination() } },
    }),
    fetchExchange,
  ],
});
async function urqlAsk(query, variables, requestPolicy) {
  const answer = await urql.query(query, variables, { requestPolicy }).toPromise();
  if (answer.error) {
    throw answer.error;
  }
  return answer.data;
}
const plain = new Client({ url, fetchOptions: { headers }, preferGetMethod: false, exchanges: [fetchExchange] });
await bothWays(`urql ${version("@urql/core")}`, async (variables) => {
  const answer = await plain.query(LIST, variables).toPromise();
  if (answer.error) {
    throw answer.error;
  }
  return answer.data.expiringCases;
});
let page = (await urqlAsk(LIST, { first: size })).expiringCases;
while (page.pageInfo.hasNextPage) {
  page = (await urqlAsk(LIST, { first: size, after: page.pageInfo.endCursor })).expiringCases;
}
equal(page.edges.length, Number(rows), "urql's cache merged the pages otherwise");
equal((await urqlAsk(AGAIN, { id })).node.id, id);
console.log(`urql: graphcache ${version("@urql/exchange-graphcache")} merged ${page.edges.length} rows of all pages by their ids`);

// An answer of a mutation reaches the root, and refreshes what is cached
const first = (await apollo.query({ query: gql(`query Whose { expiringCases(first: 1) { edges { node { id inhabitant wwCase } } } }`), fetchPolicy: "no-cache" }))
  .data.expiringCases.edges[0].node;
const flagged = await apollo.mutate({ mutation: gql(FLAG), variables: { inhabitant: first.inhabitant, wwCase: first.wwCase, id: first.id } });
equal(flagged.data.flagExpiringWw.query.node.inhabitant, first.inhabitant);
equal(apollo.cache.extract()[`ExpiringCase:${first.id}`].inhabitant, first.inhabitant);
console.log("Apollo Client: the answer of a mutation refreshed a cached row over its query field");
apollo.stop();
process.exit(0);
