// Alfa in the page: serialises the live document with its styles and boxes, runs all rules, returns what failed.
import { Audit, Outcome } from "@siteimprove/alfa-act";
import { Device } from "@siteimprove/alfa-device";
import { Native as Window } from "@siteimprove/alfa-device/native";
import { Node } from "@siteimprove/alfa-dom";
import { Native } from "@siteimprove/alfa-dom/native";
import { Request, Response } from "@siteimprove/alfa-http";
import rules from "@siteimprove/alfa-rules";
import { Page } from "@siteimprove/alfa-web";

// What lies behind a modal dialog cannot be pressed: how much of it the dialog leaves free does not matter.
const isSizeBehindModal = ({ rule, target }) =>
  rule.uri.endsWith("sia-r111") &&
  window.document.querySelector("dialog:modal") !== null &&
  ![...target.inclusiveAncestors()].some((node) => node.name === "dialog");

export async function audit() {
  // It applies the style sheets by itself: it has to know the window's size and theme.
  const device = Device.from(Window.fromWindow(window));
  const document = Node.from(await Native.fromNode(window.document), device);
  const page = Page.of(Request.empty(), Response.empty(), document, device);
  const outcomes = await Audit.of(page, rules).evaluate();
  const failed = [...outcomes].filter(Outcome.isFailed).filter((outcome) => !isSizeBehindModal(outcome));
  return failed.map((outcome) => ({
    rule: outcome.rule.uri.split("/").pop(),
    place: String(outcome.target).slice(0, 300),
    message: [...outcome.expectations].map(([, result]) => result.err().map((error) => error.message).getOr("")).join(" "),
  }));
}
