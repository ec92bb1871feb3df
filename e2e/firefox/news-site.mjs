// Real site names on local fixtures: a server with the pages, encrypted or not, and a proxy that knows no other host.
// What the proxy and the server were asked for is written down: it is the proof that nothing leaves the browser.
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import { selfSigned } from './certificate.mjs';

const listen = (server) =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

/**
 * Serves `pages` as one host or several: an address to HTML, or to `{ body, headers }`, where the body may be a promise. `asked` lists
 * every address and host that was asked for.
 */
export async function openNewsSite(names, pages) {
  const hosts = [names].flat();
  const asked = [];
  const sockets = new Set();
  async function respond(url, response) {
    asked.push(url);
    const page = pages[url];
    const { body = page ?? 'not here', headers = {} } = typeof page === 'object' ? page : {};
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(await body);
  }
  const site = createServer(selfSigned(hosts[0]), (request, response) =>
    respond(`https://${request.headers.host}${request.url}`, response),
  );
  const port = await listen(site);
  const proxy = createProxy((request, response) => {
    if (hosts.some((host) => request.url.startsWith(`http://${host}/`)))
      return respond(request.url, response);
    asked.push(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    socket.on('error', () => socket.destroy());
    if (!hosts.some((host) => request.url === `${host}:443`)) {
      asked.push(request.url);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  for (const server of [site, proxy]) {
    server.on('connection', (socket) => sockets.add(socket.on('close', () => sockets.delete(socket))));
  }
  return {
    asked,
    pages,
    /** Forgets what a page asked its own site for while it loaded; what follows is not the page's. */
    pageLoaded() {
      const isOfPages = (url) =>
        hosts.some((host) => url.replace(/^http:/, 'https:').startsWith(`https://${host}/`));
      asked.splice(0, Infinity, ...asked.filter((url) => !isOfPages(url)));
    },
    proxyPort: await listen(proxy),
    close() {
      for (const socket of sockets) socket.destroy();
      site.close();
      proxy.close();
    },
  };
}
