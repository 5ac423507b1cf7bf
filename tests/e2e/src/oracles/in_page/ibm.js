return new ace.Checker().check(document, ["WCAG_2_2"]).then((report) =>
  report.results
    .filter((result) => result.value[0] === "VIOLATION" && result.value[1] === "FAIL")
    .map((result) => ({ rule: result.ruleId, place: result.snippet || result.path.dom, message: result.message })));
