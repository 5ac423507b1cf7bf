return window.sportelloStops.filter((element) => !window.sportelloVisits.has(element)).map(describe);
