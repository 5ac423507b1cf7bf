const [tags] = arguments;
return axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations", "incomplete"] }).then((report) => {
  const flat = (results) =>
    results.flatMap((result) =>
      result.nodes.map((node) => ({
        rule: result.id,
        place: node.target.flat().join(" "),
        message: (node.failureSummary || result.help).replace(/\s+/g, " "),
      })));
  return { violations: flat(report.violations), incomplete: flat(report.incomplete) };
});
