import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript" };

/** Starts a server of a folder's pages and scripts on the loopback address, and returns it. */
export async function serveFolder(folder) {
  const server = createServer(({ url }, response) => {
    const file = join(folder, new URL(url, "http://localhost").pathname);
    const type = types[extname(file)];
    if (type === undefined || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` });
    return createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}
