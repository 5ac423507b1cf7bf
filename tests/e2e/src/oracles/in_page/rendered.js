// The document as it is rendered, without the comments that a program leaves as its bookmarks: nobody perceives them, and
// written down in a text area they would become its text.
const copy = document.documentElement.cloneNode(true);
const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
const found = [];
while (comments.nextNode()) found.push(comments.currentNode);
for (const comment of found) comment.remove();
return `<!doctype html>\n${copy.outerHTML}`;
