//! Files that are dragged into the page, and pictures that are made smaller before they are sent.

use super::{
    card_steps::to_documents,
    steps::{ensure_texts, log_in},
    uploads::{ENGINES, open_documents},
};
use crate::{
    failure::{Outcome, ensure},
    page::Page,
    scenario::{ONCE, Subject},
};
use serde_json::Value;

/// What the scripts here share.
const HELPERS: &str = include_str!("dragged.js");
const MEGABYTE: u64 = 1024 * 1024;

pub fn subjects() -> Vec<Subject> {
    vec![
        Subject::app("uploads/dragged", ENGINES, |page| Box::pin(dragged(page))),
        Subject::app("uploads/smaller", ENGINES, |page| Box::pin(smaller(page))),
        Subject::app("uploads/no-picture", ONCE, |page| {
            Box::pin(no_picture(page))
        }),
        Subject::app("card/dragged", ONCE, |page| Box::pin(single(page))),
    ]
}

/// A document as the gateway has it.
#[derive(Debug)]
struct Kept {
    name: String,
    bytes: u64,
    /// Its dots, `1800x2400`.
    size: String,
    /// It says something of the camera.
    noted: bool,
}

/// Several files at once go onto the field; beside it nothing comes of them, and words can still be dragged.
async fn dragged(page: &Page) -> Outcome {
    open_documents(page).await?;
    let heard = run(
        page,
        "return (async () => { \
            const files = dragged([file('%PDF-1.4\\n%%EOF\\n', 'a.pdf', 'application/pdf')]); \
            const marked = async () => { \
                await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn))); \
                return !!document.querySelector('.upload--over'); \
            }; \
            const over = drag('dragenter', '.upload', files) && drag('dragenter', '.upload .field__label', files) \
                && drag('dragover', '.upload .field__label', files); \
            drag('dragleave', '.upload', files); \
            const during = await marked(); \
            drag('dragleave', '.upload .field__label', files); \
            const after = await marked(); \
            return [over, during, after, drag('dragover', 'h1', files), drag('drop', 'h1', files), \
                drag('dragover', '.upload', words()), drag('drop', 'h1', words())].join(' '); \
        })()",
    )
    .await?;
    ensure(heard == "true true false true true false false", || {
        format!("the page hears {heard}")
    })?;
    ensure_texts(page, ".upload__name", &[]).await?;
    let dropped = run(
        page,
        "return String(drop('.upload input[type=file]', [ \
            file('%PDF-1.4\\n%%EOF\\n', 'lettera.pdf', 'application/pdf'), \
            file('%PDF-1.4\\n%%EOF\\n ', 'paga.pdf', 'application/pdf'), \
            file('Non mi pagavano', 'appunti.pdf', 'application/pdf'), \
         ]))",
    )
    .await?;
    ensure(dropped == "true", || {
        "nobody has taken the files".to_owned()
    })?;
    page.wait_text("lettera.pdf 1 KB Ricevuto").await?;
    page.wait_text("paga.pdf 1 KB Ricevuto").await?;
    page.wait_text("appunti.pdf: questo tipo di file non va bene")
        .await?;
    ensure_texts(page, ".upload__name", &["lettera.pdf", "paga.pdf"]).await?;
    let marked = page
        .read("return String(document.querySelectorAll('.upload--over').length)")
        .await?;
    ensure(marked == "0", || "the field stays marked".to_owned())
}

/// A camera's picture goes smaller, upright and without its notes; the person is told, and may send it as it was. One that
/// could not be sent at all is made smaller too.
async fn smaller(page: &Page) -> Outcome {
    open_documents(page).await?;
    let before = run(
        page,
        "return (async () => { \
            const photo = await turned(await picture(3200, 2400, 1000, 'image/jpeg')); \
            drop('.upload', [file(photo, 'foto.jpg', 'image/jpeg')]); \
            return String(photo.length); \
        })()",
    )
    .await?;
    let before: u64 = serde_json::from_str(&before)?;
    ensure(before > 2 * MEGABYTE && before < 10 * MEGABYTE, || {
        format!("the picture of the test has {before} bytes")
    })?;
    page.wait_text("Ricevuto").await?;
    let told = "const told = document.querySelector('.upload__smaller p').textContent; \
        return String(/^Abbiamo ridotto la foto da [0-9],[0-9] a [0-9],[0-9] MB: si legge lo stesso\\.$/.test(told))";
    page.wait_read(told, "true").await?;
    let kept = kept(page).await?;
    ensure(
        matches!(&kept[..], [one] if one.name == "foto.jpg" && one.size == "1800x2400" && !one.noted && one.bytes < before * 3 / 4),
        || format!("of {before} bytes the gateway has {kept:?}"),
    )?;
    page.activate("Manda l’originale foto.jpg").await?;
    let kilobytes = before.div_ceil(1024);
    page.wait_text(&format!("foto.jpg {kilobytes} KB Ricevuto"))
        .await?;
    page.ensure_absent("Abbiamo ridotto").await?;
    let kept = self::kept(page).await?;
    ensure(
        matches!(&kept[..], [one] if one.bytes == before && one.noted),
        || format!("of {before} bytes the gateway has {kept:?}"),
    )?;
    page.activate("Togli foto.jpg").await?;
    page.wait_text("foto.jpg: tolto").await?;

    let before = run(
        page,
        "return (async () => { \
            const scan = await picture(2600, 2000, 1600, 'image/png'); \
            drop('.upload', [file(scan, 'scansione.png', 'image/png')]); \
            return String(scan.size); \
        })()",
    )
    .await?;
    let before: u64 = serde_json::from_str(&before)?;
    ensure(before > 10 * MEGABYTE, || {
        format!("the scan of the test has {before} bytes")
    })?;
    page.wait_text("si legge lo stesso").await?;
    page.wait_text("Ricevuto").await?;
    ensure_texts(page, ".upload__name", &["scansione.jpg"]).await?;
    page.ensure_absent("Manda l’originale").await?;
    let kept = self::kept(page).await?;
    ensure(
        matches!(&kept[..], [one] if one.size == "2400x1846" && one.bytes < 10 * MEGABYTE),
        || format!("of {before} bytes the gateway has {kept:?}"),
    )
}

/// What says that it is a picture and cannot be read as one goes as it is, or is refused as any file.
async fn no_picture(page: &Page) -> Outcome {
    open_documents(page).await?;
    let script = |name: &str, megabytes: u64| {
        format!(
            "const bytes = new Uint8Array({megabytes} * {MEGABYTE}); bytes.set([0xFF, 0xD8, 0xFF, 0xE0]); \
             bytes.set([0xFF, 0xD9], bytes.length - 2); \
             return String(drop('.upload', [file(bytes, '{name}', 'image/jpeg')]))"
        )
    };
    run(page, &script("rotta.jpg", 3)).await?;
    page.wait_text("rotta.jpg 3072 KB Ricevuto").await?;
    page.ensure_absent("Abbiamo ridotto").await?;
    run(page, &script("enorme.jpg", 11)).await?;
    page.wait_text("enorme.jpg: il file è più grande di 10 MB")
        .await?;
    ensure_texts(page, ".upload__name", &["rotta.jpg"]).await
}

/// Where one file has a place, two that are dropped together are one too many.
async fn single(page: &Page) -> Outcome {
    page.open("/domanda/carta-disabilita").await?;
    log_in(page, "Stefano Pellegrini").await?;
    to_documents(page).await?;
    let photo = |number: u8| {
        format!(
            "file(new Uint8Array([0xFF, 0xD8, 0xFF, 0xE0, {number}, 0xFF, 0xD9]), 'viso{number}.jpg', 'image/jpeg')"
        )
    };
    let two = format!(
        "return String(drop('.upload', [{}, {}]))",
        photo(1),
        photo(2)
    );
    run(page, &two).await?;
    page.wait_text("Qui va bene un file solo: trascinane uno")
        .await?;
    ensure_texts(page, ".upload__name", &[]).await?;
    page.activate("Come fare una buona foto").await?;
    page.wait_text("Mettiti davanti a un muro chiaro").await?;
    run(
        page,
        &format!("return String(drop('.upload', [{}]))", photo(1)),
    )
    .await?;
    page.wait_text("viso1.jpg 1 KB Ricevuto").await?;
    page.ensure_absent("trascinane uno").await
}

async fn run(page: &Page, script: &str) -> Outcome<String> {
    page.read(&format!("{HELPERS}\n{script}")).await
}

async fn kept(page: &Page) -> Outcome<Vec<Kept>> {
    let all: Vec<Value> = serde_json::from_str(&run(page, "return documents()").await?)?;
    let text = |one: &Value, name: &str| one[name].as_str().unwrap_or_default().to_owned();
    let kept = all.iter().map(|one| Kept {
        name: text(one, "name"),
        bytes: one["bytes"].as_u64().unwrap_or_default(),
        size: text(one, "size"),
        noted: one["noted"] == true,
    });
    Ok(kept.collect())
}
