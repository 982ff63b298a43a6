// Compiles every example with a code generator for TypeScript, and with Relay's compiler.
// node compile.mjs ADDRESS TOKEN EXAMPLES OUT
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as operations from "@graphql-codegen/typescript-operations";
import { buildSchema, isScalarType, isSpecifiedScalarType, Kind, parse, print, validate } from "graphql";
import { sdl } from "./schema.mjs";

const [address, token, examples, out] = process.argv.slice(2);
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "relay"), { recursive: true });
const schemaText = await sdl(address, token);
const schema = buildSchema(schemaText);
writeFileSync(join(out, "schema.graphql"), schemaText);
const scalars = Object.fromEntries(
  Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map((type) => [type.name, "string"]),
);

const documents = readdirSync(examples)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => ({ location: name, document: parse(readFileSync(join(examples, name), "utf8")) }));
const named = documents.flatMap(({ document }) => document.definitions);
const all = { kind: Kind.DOCUMENT, definitions: named };
const wrong = validate(schema, all);
if (wrong.length > 0) {
  throw new Error(wrong.join("\n"));
}

const types = await codegen({
  filename: "types.ts",
  schema: parse(schemaText),
  documents,
  config: { scalars, strictScalars: true },
  plugins: [{ typescript: {} }, { operations: {} }],
  pluginMap: { typescript, operations },
});
writeFileSync(join(out, "types.ts"), types);
execFileSync(
  process.execPath,
  ["node_modules/typescript/bin/tsc", "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", join(out, "types.ts")],
  { stdio: "inherit" },
);
console.log(`GraphQL Code Generator: ${named.length} operations of ${documents.length} roles, and TypeScript takes the types`);

// Relay wants each operation in a module of its name, with its kind behind it.
for (const operation of named) {
  const name = operation.name.value;
  const kind = operation.operation[0].toUpperCase() + operation.operation.slice(1);
  const renamed = { ...operation, name: { ...operation.name, value: name + kind } };
  writeFileSync(join(out, "relay", `${name}.js`), "graphql`" + print(renamed).replaceAll("`", "'") + "`;\n");
}
writeFileSync(
  join(out, "relay", "Worklist.js"),
  [
    "graphql`fragment Worklist_row on ExpiringCase @refetchable(queryName: \"WorklistRowQuery\") {",
    "  wwCase lastDay daysLeft",
    "}`;",
    "graphql`fragment Worklist_list on Query",
    "  @refetchable(queryName: \"WorklistPageQuery\")",
    "  @argumentDefinitions(first: { type: \"Int\" }, after: { type: \"String\" },",
    "    last: { type: \"Int\" }, before: { type: \"String\" }) {",
    "  expiringCases(first: $first, after: $after, last: $last, before: $before)",
    "    @connection(key: \"Worklist_expiringCases\") { edges { node { id ...Worklist_row } } }",
    "}`;",
    "graphql`query WorklistQuery { ...Worklist_list @arguments(first: 20) }`;",
    "",
  ].join("\n"),
);
writeFileSync(
  join(out, "relay.config.json"),
  JSON.stringify({
    src: "relay",
    schema: "schema.graphql",
    language: "javascript",
    artifactDirectory: "relay/__generated__",
    customScalarTypes: scalars,
    eagerEsModules: true,
  }),
);
mkdirSync(join(out, "relay", "__generated__"), { recursive: true });
execFileSync(process.execPath, [join(process.cwd(), "node_modules/relay-compiler/cli.js"), "relay.config.json"], {
  cwd: out,
  stdio: ["ignore", "ignore", "inherit"],
});
const artifacts = readdirSync(join(out, "relay", "__generated__"));
const missing = named
  .map((operation) => operation.name.value + operation.operation[0].toUpperCase() + operation.operation.slice(1))
  .filter((name) => !artifacts.includes(`${name}.graphql.js`));
if (missing.length > 0) {
  throw new Error(`Relay compiled no ${missing}`);
}
console.log(`Relay compiler: ${artifacts.length} artifacts, a refetchable row by its id and a list that pages in both directions among them`);
