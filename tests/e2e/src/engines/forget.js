// Removes all that a site keeps in the browser apart from cookies.
return (async () => {
  localStorage.clear();
  sessionStorage.clear();
  for (const database of await indexedDB.databases()) {
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase(database.name);
      request.onsuccess = done;
      request.onerror = failed;
      request.onblocked = failed;
    });
  }
  const workers = navigator.serviceWorker ? await navigator.serviceWorker.getRegistrations() : [];
  for (const worker of workers) await worker.unregister();
  const names = self.caches ? await caches.keys() : [];
  for (const name of names) await caches.delete(name);
})();
