// html-validate over standard input and output: a line is a document as a JSON string, the answer a line of findings.
import { createInterface } from "node:readline";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // The last one turns off what only concerns source text, not a document that a browser wrote down.
    extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:browser"],
    rules: {
      // A browser writes every boolean attribute with an empty value.
      "attribute-boolean-style": "off",
      "no-trailing-whitespace": "off",
      "doctype-style": "off",
      // INPS's numbers are also given without a link in the law's texts.
      "tel-non-breaking": "off",
      // A long title helps who has many tabs: service, step and institute are all in it.
      "long-title": "off",
    },
  }),
);

for await (const line of createInterface({ input: process.stdin })) {
  const report = await validator.validateString(JSON.parse(line), "screen.html");
  const faults = report.results.flatMap((result) =>
    result.messages
      .filter((message) => message.severity === 2)
      .map((message) => ({ rule: message.ruleId, place: message.selector ?? `line ${message.line}`, message: message.message })),
  );
  process.stdout.write(`${JSON.stringify(faults)}\n`);
}
