// Asks the gateway for its schema, as every tool of this kind does.
import { buildClientSchema, getIntrospectionQuery, printSchema } from "graphql";

export async function ask(address, token, query, variables = {}) {
  const response = await fetch(new URL("/graphql", address), {
    method: "POST",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (!response.ok || answer.errors) {
    throw new Error(`${response.status} ${JSON.stringify(answer.errors ?? answer)}`);
  }
  return answer.data;
}

export async function introspection(address, token) {
  return ask(address, token, getIntrospectionQuery({ specifiedByUrl: true, descriptions: true }));
}

export async function sdl(address, token) {
  return printSchema(buildClientSchema(await introspection(address, token)));
}
