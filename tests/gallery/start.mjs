// Starts the gallery's program; in a file of its own because the Content-Security-Policy allows no inline script.
import start from '/sportello-gallery.js';

await start({ module_or_path: '/sportello-gallery_bg.wasm' });
