use crate::support::Visitor;
use crate::support::settings;
use axum::body::Body;
use sportello_sandbox::sandbox::Sandbox;
use std::fs;
use std::path::PathBuf;

/// A folder with a small site, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("sportello-site-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(path, content).expect("a file");
    }

    fn visitor(&self) -> Visitor {
        let path = self.0.to_str().expect("text");
        Visitor::anonymous(&Sandbox::start(&settings(&["--site", path])).expect("a sandbox"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Nothing depends on it: the folder is in the machine's temporary place.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn compressed_and_cached_by_the_kind_of_name() {
    let folder = Folder::new("kinds");
    folder.write(
        "index.html",
        &format!(
            "<!doctype html><title>x</title>{}",
            "<p>ciao</p>".repeat(50)
        ),
    );
    folder.write("program-0123456789abcdef/app_bg.wasm", &"\0asm".repeat(100));
    let visitor = folder.visitor();
    let page = visitor.get("/").await.expect(200);
    assert_eq!(
        (page.header("content-type"), page.header("cache-control")),
        ("text/html; charset=utf-8", "no-cache")
    );
    assert!(
        page.header("content-security-policy")
            .contains("script-src 'self' 'wasm-unsafe-eval'; style-src 'self';")
    );
    assert_eq!(
        (
            page.header("x-content-type-options"),
            page.header("referrer-policy")
        ),
        ("nosniff", "no-referrer")
    );

    let request = visitor
        .request("GET", "/servizi/naspi")
        .header("accept-encoding", "gzip, br");
    let compressed = visitor
        .send(request.body(Body::empty()).expect("a request"))
        .await
        .expect(200);
    assert_eq!(
        (
            compressed.header("content-encoding"),
            compressed.header("vary")
        ),
        ("br", "Accept-Encoding")
    );
    assert!(compressed.body.len() < page.body.len());

    let tag = page.header("etag").to_owned();
    let request = visitor.request("GET", "/").header("if-none-match", &tag);
    assert!(
        visitor
            .send(request.body(Body::empty()).expect("a request"))
            .await
            .expect(304)
            .body
            .is_empty()
    );

    let wasm = visitor
        .get("/program-0123456789abcdef/app_bg.wasm")
        .await
        .expect(200);
    assert_eq!(wasm.header("content-type"), "application/wasm");
    assert_eq!(
        wasm.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
}

#[tokio::test]
async fn a_rebuild_shows() {
    let folder = Folder::new("rebuild");
    folder.write("index.html", "one");
    let visitor = folder.visitor();
    assert_eq!(visitor.get("/").await.text(), "one");
    let file = fs::File::options()
        .write(true)
        .open(folder.0.join("index.html"))
        .expect("a file");
    folder.write("index.html", "two");
    file.set_modified(std::time::SystemTime::now() + std::time::Duration::from_secs(5))
        .expect("a time");
    assert_eq!(visitor.get("/").await.text(), "two");
}

#[tokio::test]
async fn nothing_outside_the_folder() {
    let folder = Folder::new("outside");
    folder.write("index.html", "one");
    let visitor = folder.visitor();
    for path in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/.git/config",
        "/missing.js",
        "/a/..%2f..%2fCargo.toml",
    ] {
        visitor.get(path).await.expect(404);
    }
    let answer = visitor.get("/api/v1/nothing").await.expect(404);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let answer = visitor
        .send_json("PATCH", "/api/v1/session", &[], &serde_json::json!({}))
        .await
        .expect(405);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert!(
        answer.header("allow").contains("GET"),
        "{:?}",
        answer.headers
    );
}
