//! The pages for everybody, without login.

use {
    super::Audit,
    crate::{
        engines::Size,
        failure::Outcome,
        page::Page,
        scenarios::{appearance::choose_all, steps::speak_english},
        server::Fault,
    },
};

/// Name, address and heading of the short pages.
const SHORT: [(&str, &str, &str); 8] = [
    ("home", "/", "Che cosa ti serve?"),
    ("help", "/aiuto", "Parla con noi"),
    (
        "accessibility",
        "/accessibilita",
        "Dichiarazione di accessibilità",
    ),
    ("appearance", "/aspetto", "Aspetto"),
    ("privacy", "/privacy", "Informativa privacy"),
    ("cookies", "/cookie", "Cookie"),
    ("logged-in-again", "/accesso", "Accesso riuscito"),
    ("not-found", "/non-esiste", "Questa pagina non c’è"),
];

pub async fn walk(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = short_pages(&audit).await;
    audit.close(walked)
}

async fn short_pages(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    for (name, path, heading) in SHORT {
        page.open(path).await?;
        page.wait_heading(heading).await?;
        audit.screen(name).await;
    }
    open_menu(audit, "not-found").await?;
    page.open("/aspetto").await?;
    choose_all(page).await?;
    audit.screen("appearance+all").await;
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    audit.screen("sheet+appearance").await;
    page.open("/aspetto").await?;
    page.activate("Rimetti tutto com’era").await?;
    static_page(audit).await
}

/// What is there before the program, and stays with its help when the program does not come.
async fn static_page(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let broken = Fault::Status(500, None);
    page.sandbox()?
        .add_fault("GET", "/text", broken, 20)
        .await?;
    page.open("/").await?;
    page.wait_text("La pagina non si apre?").await?;
    audit.screen("start-failed").await;
    page.sandbox()?.clear_faults().await
}

pub async fn sheet(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = sheet_states(&audit).await;
    audit.close(walked)
}

async fn sheet_states(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/naspi").await?;
    page.wait_heading("NASpI: i soldi per chi ha perso il lavoro")
        .await?;
    audit.screen("sheet").await;
    page.activate("Lingua: Italiano").await?;
    audit.screen("sheet+languages").await;
    page.activate("Lingua: Italiano").await?;
    if page.size() == Size::Mobile {
        open_menu(audit, "sheet").await?;
    }
    rate(audit).await?;
    page.activate("Leggi la versione facile").await?;
    page.wait_heading("La NASpI in parole facili").await?;
    audit.screen("easy-sheet").await;
    Ok(())
}

/// The services in the header.
async fn open_menu(audit: &Audit<'_>, screen: &str) -> Outcome {
    let page = audit.page;
    let menu = match page.size() {
        Size::Mobile => "Menu",
        Size::Desktop => "Servizi",
    };
    page.activate(menu).await?;
    page.wait_text("Serve sempre").await?;
    audit.screen(&format!("{screen}+menu")).await;
    page.activate(menu).await
}

/// The rating with its second question, refused once, and given.
async fn rate(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    let question = "Quanto è stato facile usare questo servizio?";
    page.choose_radio(question, "2").await?;
    page.choose_radio("Dove hai incontrato le maggiori difficoltà?", "Altro")
        .await?;
    let refused = Fault::Status(503, None);
    page.sandbox()?
        .add_fault("POST", "/api/v1/ratings", refused, 20)
        .await?;
    page.activate("Manda il giudizio").await?;
    page.wait_text("Il giudizio non è partito").await?;
    audit.screen("sheet+rating-failed").await;
    page.sandbox()?.clear_faults().await?;
    page.activate("Manda il giudizio").await?;
    page.wait_text("Grazie, il tuo giudizio ci aiuta").await?;
    audit.screen("sheet+rated").await;
    Ok(())
}

pub async fn english(page: &Page) -> Outcome {
    let audit = Audit::of(page);
    let walked = english_states(&audit).await;
    audit.close(walked)
}

async fn english_states(audit: &Audit<'_>) -> Outcome {
    let page = audit.page;
    page.open("/servizi/naspi").await?;
    speak_english(page).await?;
    page.wait_heading("NASpI: money for people who lost their job")
        .await?;
    audit.screen("sheet-english").await;
    page.activate("Work out how much you get").await?;
    page.wait_heading("Why did you lose your job?").await?;
    page.activate("Continue").await?;
    page.wait_text("Something needs correcting").await?;
    audit.screen("pre-check-english-reason-missing").await;
    Ok(())
}
