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

// The list that a combobox controls is a listbox (ARIA 1.2): no native element can take its place. Any other is a fault.
const isListOfCombobox = (html, { ruleId, selector }) =>
  ruleId === "prefer-native-element" &&
  [...html.matchAll(/<input\b[^>]*>/g)].some(
    ([input]) => input.includes(' role="combobox"') && selector === `#${/ aria-controls="([^"]*)"/.exec(input)?.[1]}`,
  );

for await (const line of createInterface({ input: process.stdin })) {
  const html = JSON.parse(line);
  const report = await validator.validateString(html, "screen.html");
  const faults = report.results.flatMap((result) =>
    result.messages
      .filter((message) => message.severity === 2 && !isListOfCombobox(html, message))
      .map((message) => ({ rule: message.ruleId, place: message.selector ?? `line ${message.line}`, message: message.message })),
  );
  process.stdout.write(`${JSON.stringify(faults)}\n`);
}
