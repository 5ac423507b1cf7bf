// One stretch of a walk: it ends when the steps are done, when the page has to be loaded anew, or at the first fault.
return (async () => {
  let reload = false;
  try {
    await loaded();
    await look();
    while (state.steps > 0 && !reload) {
      state.steps -= 1;
      reload = (await act()) === "reload" || below(60) === 0;
      await look();
    }
    if (state.steps === 0) await finish();
  } catch (fault) {
    const shown = fault instanceof Fault ? fault.message : `${fault}\n${fault.stack}`;
    state.fault = `${shown}\n    at ${location.pathname} after ${state.trail.slice(-12).join("; ")}`;
  }
  state.typed = Object.fromEntries(typed);
  return JSON.stringify(state);
})();
