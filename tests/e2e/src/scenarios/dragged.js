// Drags files onto what a selector finds, as far as a script can: the browser's own drag is out of reach of WebDriver.
// Events bubble, as a person's do.
const file = (content, name, type) => new File([content], name, { type });
const dragged = (files) => {
  const transfer = new DataTransfer();
  for (const one of files) transfer.items.add(one);
  return transfer;
};
const words = () => {
  const transfer = new DataTransfer();
  transfer.setData("text/plain", "Via Roma");
  return transfer;
};
// Whether the page has heard it: what nobody hears, the browser does by itself.
const drag = (type, selector, transfer) => {
  const event = new DragEvent(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, "dataTransfer", { value: transfer });
  document.querySelector(selector).dispatchEvent(event);
  return event.defaultPrevented;
};
const drop = (selector, files) => {
  const transfer = dragged(files);
  drag("dragenter", selector, transfer);
  drag("dragover", selector, transfer);
  return drag("drop", selector, transfer);
};

// A picture of which so many rows are noise: that is what takes bytes.
const picture = async (width, height, noisy, type) => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  const rows = context.createImageData(width, noisy);
  const dots = new Uint32Array(rows.data.buffer);
  let seed = 20261128;
  for (let place = 0; place < dots.length; place += 1) {
    seed ^= seed << 13;
    seed ^= seed >>> 17;
    seed ^= seed << 5;
    dots[place] = seed | 0xff000000;
  }
  context.putImageData(rows, 0, 0);
  return new Promise((done) => canvas.toBlob(done, type, 0.92));
};
// The picture as a camera writes it that is held upright: lying, with a note that says how it was held.
const turned = async (jpeg) => {
  const bytes = new Uint8Array(await jpeg.arrayBuffer());
  const note = [
    0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1,
    1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ];
  // In one piece, as files are: Firefox reads no picture from a blob of several.
  const whole = new Uint8Array(bytes.length + note.length);
  whole.set(bytes.slice(0, 2));
  whole.set(note, 2);
  whole.set(bytes.slice(2), 2 + note.length);
  return whole;
};
// What the gateway has: for each document its name, bytes, dots and whether it says anything of the camera.
const documents = async () => {
  const { items } = await (await fetch("/api/v1/documents")).json();
  const told = items.map(async ({ document_id, name, size_bytes }) => {
    const { content } = await (await fetch(`/api/v1/documents/${document_id}/content`)).json();
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    const shown = await createImageBitmap(new Blob([bytes])).catch(() => null);
    const size = shown ? `${shown.width}x${shown.height}` : "no picture";
    const noted = new TextDecoder("latin1").decode(bytes.slice(0, 64)).includes("Exif");
    return { name, bytes: size_bytes, size, noted };
  });
  return JSON.stringify(await Promise.all(told));
};
