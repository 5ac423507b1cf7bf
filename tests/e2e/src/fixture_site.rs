//! A small site of `fixtures/` with the app's Content-Security-Policy, on which harness and judges are proven.

use {
    crate::{failure::Outcome, places},
    std::path::Path,
    tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::{TcpListener, TcpStream},
        task::JoinHandle,
    },
};

/// As strict as the one that the app is served with.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; \
                      base-uri 'none'; frame-ancestors 'none'";

/// The site, served until it is dropped.
pub struct FixtureSite {
    /// Scheme, host and port.
    pub origin: String,
    task: JoinHandle<()>,
}

impl FixtureSite {
    /// Starts to serve the fixtures on a free port.
    pub async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // A browser that gives up on a request is no fault of the site.
                tokio::spawn(async move { drop(answer(stream).await) });
            }
        });
        Ok(Self { origin, task })
    }
}

impl Drop for FixtureSite {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(mut stream: TcpStream) -> Outcome {
    let mut request = vec![0; 16_384];
    let length = stream.read(&mut request).await?;
    request.truncate(length);
    let request = String::from_utf8_lossy(&request);
    let path = request.split(' ').nth(1).unwrap_or("/");
    let name = path
        .split('?')
        .next()
        .unwrap_or_default()
        .trim_start_matches('/');
    let file = places::package().join("fixtures").join(name);
    let inside = !name.contains("..") && file.is_file();
    let (status, body) = if inside {
        ("200 OK", tokio::fs::read(&file).await?)
    } else {
        ("404 Not Found", Vec::new())
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nContent-Security-Policy: {POLICY}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        media_type(Path::new(name)),
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await?;
    Ok(stream.shutdown().await?)
}

fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("mjs" | "js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    }
}
