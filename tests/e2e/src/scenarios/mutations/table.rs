//! The faults, one after the other.

use super::{Look, Mutation, Place};

/// All of them. `caught_by` names who has to find it: a judge with its rule, or a check of the harness.
pub const TABLE: [Mutation; 32] = [
    Mutation {
        name: "a11y/mutation/label-removed",
        fault: "A field has lost its label",
        place: Place::Contacts,
        script: "const label = document.querySelector('input[type=email]').labels[0]; label.remove(); return 1",
        look: Look::Screen,
        caught_by: &["axe label", "ibm input_label_exists", "alfa sia-r8"],
    },
    Mutation {
        name: "a11y/mutation/label-tells-otherwise",
        fault: "A button is called otherwise than it reads",
        place: Place::Contacts,
        script: "document.querySelector('main button[type=submit]').setAttribute('aria-label', 'Avanti'); return 1",
        look: Look::Screen,
        caught_by: &[
            "axe label-content-name-mismatch",
            "ibm label_name_visible",
            "alfa sia-r14",
        ],
    },
    Mutation {
        name: "a11y/mutation/group-unnamed",
        fault: "A group of radio buttons has lost its question",
        place: Place::Contacts,
        script: "document.querySelector('main fieldset legend').remove(); return 1",
        look: Look::Screen,
        caught_by: &[
            "basics group-unnamed",
            "ibm fieldset_label_valid",
            "alfa sia-r60",
            "markup wcag/h71",
        ],
    },
    Mutation {
        name: "a11y/mutation/autocomplete-off",
        fault: "The browser may not fill in the e-mail address",
        place: Place::Contacts,
        script: "document.querySelector('input[type=email]').autocomplete = 'off'; return 1",
        look: Look::Screen,
        caught_by: &["basics autocomplete"],
    },
    Mutation {
        name: "a11y/mutation/error-untied",
        fault: "What is wrong with a field is not its description",
        place: Place::ContactsWrong,
        script: "document.querySelector('input[type=email]').removeAttribute('aria-describedby'); return 1",
        look: Look::Screen,
        caught_by: &["basics error-untied", "basics error-untold"],
    },
    Mutation {
        name: "a11y/mutation/error-unmarked",
        fault: "A wrong field is not marked as wrong",
        place: Place::ContactsWrong,
        script: "document.querySelector('input[type=email]').removeAttribute('aria-invalid'); return 1",
        look: Look::Screen,
        caught_by: &["basics error-unmarked"],
    },
    Mutation {
        name: "a11y/mutation/error-not-in-title",
        fault: "The title does not say that something is wrong",
        place: Place::ContactsWrong,
        script: "document.title = document.title.replace('Errore: ', ''); return 1",
        look: Look::Screen,
        caught_by: &["basics error-title"],
    },
    Mutation {
        name: "a11y/mutation/heading-removed",
        fault: "The main heading is a paragraph",
        place: Place::Help,
        script: "const heading = document.querySelector('h1'); const text = document.createElement('p'); \
            text.textContent = heading.textContent; heading.replaceWith(text); return 1",
        look: Look::Screen,
        caught_by: &[
            "basics one-heading",
            "axe page-has-heading-one",
            "alfa sia-r61",
        ],
    },
    Mutation {
        name: "a11y/mutation/heading-skipped",
        fault: "A heading of the second level is one of the fourth",
        place: Place::Help,
        script: "const heading = document.querySelector('main h2'); const other = document.createElement('h4'); \
            other.textContent = heading.textContent; heading.replaceWith(other); return 1",
        look: Look::Screen,
        caught_by: &["axe heading-order", "alfa sia-r53"],
    },
    Mutation {
        name: "a11y/mutation/title-repeated",
        fault: "Two pages have one title",
        place: Place::Help,
        script: "const title = document.title; \
            Object.defineProperty(document, 'title', { get: () => title, set: () => {} }); return 1",
        look: Look::NextScreen,
        caught_by: &["basics unique-title"],
    },
    Mutation {
        name: "a11y/mutation/focus-left-behind",
        fault: "A change of page leaves the focus on the body",
        place: Place::Help,
        script: "HTMLElement.prototype.focus = () => {}; return 1",
        look: Look::Arrival,
        caught_by: &["change of page: the focus is not on the heading"],
    },
    Mutation {
        name: "a11y/mutation/live-region-doubled",
        fault: "A second unseen region announces what changes",
        place: Place::Help,
        script: "const region = document.getElementById('live-polite'); const other = region.cloneNode(); \
            other.id = 'live-polite-2'; region.after(other); return 1",
        look: Look::Screen,
        caught_by: &["basics one-announcer"],
    },
    Mutation {
        name: "a11y/mutation/live-region-removed",
        fault: "Nothing announces what changes",
        place: Place::Help,
        script: "document.getElementById('live-polite').remove(); return 1",
        look: Look::Screen,
        caught_by: &["basics no-announcer"],
    },
    Mutation {
        name: "a11y/mutation/button-that-is-none",
        fault: "A button is a coloured box that only a mouse can press",
        place: Place::Contacts,
        script: "const button = document.querySelector('main button[type=submit]'); const box = document.createElement('div'); \
            box.className = button.className; box.textContent = button.textContent; button.replaceWith(box); return 1",
        look: Look::Screen,
        caught_by: &["basics no-control"],
    },
    Mutation {
        name: "a11y/mutation/spoken-twice",
        fault: "Two regions speak the same words",
        place: Place::Contacts,
        script: "for (const _ of 'ab') { const region = document.createElement('p'); region.role = 'status'; \
            region.textContent = 'Salvato'; document.querySelector('main').append(region); } return 1",
        look: Look::Screen,
        caught_by: &["basics live-doubled"],
    },
    Mutation {
        name: "a11y/mutation/duplicate-id",
        fault: "An identifier is there twice",
        place: Place::Contacts,
        script: "document.querySelector('main form p, main form div').id = document.querySelector('input[type=email]').id; return 1",
        look: Look::Screen,
        caught_by: &[
            "basics duplicate-id",
            "axe duplicate-id-aria",
            "ibm label_ref_valid",
            "alfa sia-r3",
            "markup no-dup-id",
        ],
    },
    Mutation {
        name: "a11y/mutation/language-of-page",
        fault: "An Italian page says it is in English",
        place: Place::Help,
        script: "document.documentElement.lang = 'en'; return 1",
        look: Look::Screen,
        caught_by: &["basics wrong-language"],
    },
    Mutation {
        name: "a11y/mutation/language-of-sentence",
        fault: "A sentence has stayed Italian on a German page",
        place: Place::German,
        script: "document.querySelector('main p').textContent = 'Scrivi il giorno in cui hai perso il lavoro.'; return 1",
        look: Look::Screen,
        caught_by: &["basics wrong-language"],
    },
    Mutation {
        name: "a11y/mutation/language-of-term",
        fault: "An Italian term on a German page is not marked as Italian",
        place: Place::German,
        script: "const terms = [...document.querySelectorAll('main [lang=it]')].filter(each => /\\S \\S/.test(each.innerText)); \
            terms.forEach(each => each.removeAttribute('lang')); return terms.length",
        look: Look::Screen,
        caught_by: &["basics term-language"],
    },
    Mutation {
        name: "a11y/mutation/catalogue-mark",
        fault: "A text shows a mark of the catalogue",
        place: Place::Help,
        script: "document.querySelector('main p').append(' entro il {date}'); return 1",
        look: Look::Screen,
        caught_by: &["basics text-mark"],
    },
    Mutation {
        name: "a11y/mutation/catalogue-key",
        fault: "A text's key is shown instead of the text",
        place: Place::Help,
        script: "document.querySelector('main h2').textContent = 'help.office.title'; return 1",
        look: Look::Screen,
        caught_by: &["basics text-key"],
    },
    Mutation {
        name: "a11y/mutation/contrast-lowered",
        fault: "Text is too pale",
        place: Place::Help,
        script: "document.querySelector('main p').style.color = '#999'; return 1",
        look: Look::Screen,
        caught_by: &[
            "axe color-contrast",
            "ibm text_contrast_sufficient",
            "alfa sia-r69",
        ],
    },
    Mutation {
        name: "a11y/mutation/contrast-lowered-in-the-dark",
        fault: "Text is too dark in the dark theme",
        place: Place::Help,
        script: "const style = document.styleSheets[0]; style.insertRule('@media (prefers-color-scheme: dark) { main p { color: #555 !important } }', \
            style.cssRules.length); return 1",
        look: Look::Screen,
        caught_by: &[
            "axe color-contrast (in the dark theme)",
            "ibm text_contrast_sufficient (in the dark theme)",
            "alfa sia-r69 (in the dark theme)",
        ],
    },
    Mutation {
        name: "a11y/mutation/small-target",
        fault: "Two buttons are smaller than 24 px and side by side",
        place: Place::Help,
        script: "const row = document.createElement('div'); row.innerHTML = '<button type=\"button\">+</button><button type=\"button\">−</button>'; \
            for (const button of row.children) button.style.cssText = 'all: revert; width: 16px; height: 16px; min-height: 0; padding: 0; font-size: 10px; margin: 0; color: #000; background: #fff'; \
            row.style.cssText = 'font-size: 0'; document.querySelector('main').append(row); return 1",
        look: Look::Screen,
        caught_by: &[
            "axe target-size",
            "ibm target_spacing_sufficient",
            "alfa sia-r113",
        ],
    },
    Mutation {
        name: "a11y/mutation/too-wide",
        fault: "A block does not shrink to 320 px",
        place: Place::Help,
        script: "document.querySelector('main p').style.minWidth = '400px'; return 1",
        look: Look::Screen,
        caught_by: &["basics reflow"],
    },
    Mutation {
        name: "a11y/mutation/text-clipped",
        fault: "A box of a fixed height cuts its text off at 320 px",
        place: Place::Help,
        script: "const long = [...document.querySelectorAll('main p')].filter(each => each.textContent.length > 60); \
            for (const each of long) each.style.cssText = `height: ${each.getBoundingClientRect().height}px; overflow: hidden`; \
            return long.length",
        look: Look::Screen,
        caught_by: &["basics clipped"],
    },
    Mutation {
        name: "a11y/mutation/text-clipped-when-spaced",
        fault: "A box leaves no room for more space between lines",
        place: Place::Help,
        script: "const paragraph = document.querySelector('main p'); \
            paragraph.style.cssText = 'line-height: 1.1; overflow: hidden'; \
            paragraph.style.height = `${paragraph.getBoundingClientRect().height}px`; return 1",
        look: Look::Screen,
        caught_by: &["basics clipped (with text spaced)"],
    },
    Mutation {
        name: "a11y/mutation/text-in-pixels",
        fault: "Letters do not grow when a person asks for larger ones",
        place: Place::Help,
        script: "document.querySelector('main p').style.fontSize = '18px'; return 1",
        look: Look::Screen,
        caught_by: &["basics text-not-enlarged (with text at 200 %)"],
    },
    Mutation {
        name: "a11y/mutation/edge-lost",
        fault: "A button is told by its background alone",
        place: Place::Contacts,
        script: "document.querySelector('main button[type=submit]').style.border = '0'; return 1",
        look: Look::Screen,
        caught_by: &["basics no-edge (with forced colours)"],
    },
    Mutation {
        name: "a11y/mutation/own-colours",
        fault: "A field keeps its colours where a person has chosen their own",
        place: Place::Contacts,
        script: "document.querySelector('input[type=email]').style.forcedColorAdjust = 'none'; return 1",
        look: Look::Screen,
        caught_by: &["basics own-colours (with forced colours)"],
    },
    Mutation {
        name: "a11y/mutation/keyboard-trap",
        fault: "A field does not let the focus go",
        place: Place::Contacts,
        script: "document.querySelector('input[type=email]').addEventListener('keydown', event => \
            event.key === 'Tab' && event.preventDefault()); return 1",
        look: Look::Keyboard,
        caught_by: &["walk with Tab: the focus is trapped"],
    },
    Mutation {
        name: "a11y/mutation/focus-unseen",
        fault: "The focus cannot be seen",
        place: Place::Contacts,
        script: "const sheet = new CSSStyleSheet(); sheet.replaceSync('*, *::before, *::after { outline: none !important; box-shadow: none !important }'); \
            document.adoptedStyleSheets.push(sheet); return 1",
        look: Look::Keyboard,
        caught_by: &["walk with Tab: neither outline nor shadow"],
    },
];
