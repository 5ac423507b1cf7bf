//! The steps of a journey, each done with the mouse or with the keyboard alone.

use {
    super::{Page, Target},
    crate::{
        engines::Key,
        failure::{Failure, Outcome, ensure},
    },
    serde_json::json,
    std::{fmt, path::Path},
};

/// With what the person uses the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// Pointing and clicking, typing where a click put the caret.
    Mouse,
    /// Keys only; after each step the focus must be somewhere and be seen.
    Keyboard,
}

impl fmt::Display for Hands {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Mouse => "mouse",
            Self::Keyboard => "keyboard",
        })
    }
}

impl Page {
    /// Uses a link or a button.
    pub async fn activate(&self, name: &str) -> Outcome {
        self.note(format!("activate «{name}»"));
        self.go_to(&Target::pressable(name)).await?;
        match self.hands {
            Hands::Mouse => Ok(()),
            Hands::Keyboard => self.press(Key::Enter).await,
        }
    }

    /// Clicks a button twice, as people do who are used to it from their desktop.
    pub async fn double_click(&self, name: &str) -> Outcome {
        self.note(format!("double-click «{name}»"));
        let element = self.find(&Target::pressable(name)).await?;
        self.browser.driver.double_click(&element).await
    }

    /// Replaces what a field holds.
    pub async fn fill(&self, label: &str, text: &str) -> Outcome {
        self.note(format!("fill «{label}» with «{text}»"));
        self.fill_target(&Target::field(label), text).await
    }

    /// Types a part of a name and takes one of the proposals: with keys, by the arrow down and Enter.
    pub async fn choose_proposal(&self, label: &str, typed: &str, proposal: &str) -> Outcome {
        self.note(format!("choose «{proposal}» for «{typed}» in «{label}»"));
        let field = Target::field(label);
        self.fill_target(&field, typed).await?;
        let shown = "const [field, words] = arguments; \
            return [...document.getElementById(field.getAttribute('aria-controls')).children] \
                .find(option => option.textContent === words && option.checkVisibility()) ?? null";
        let element = self.find(&field).await?;
        let arguments = json!([element.to_argument(), proposal]);
        let mut found = None;
        for _ in 0..50 {
            let seen = self.script(shown, arguments.clone()).await?;
            found = crate::engines::Element::from_script(&seen);
            if found.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        let Some(option) = found else {
            return Err(Failure::new(format!("«{proposal}» is not proposed")));
        };
        match self.hands {
            Hands::Mouse => self.browser.driver.click(&option).await,
            Hands::Keyboard => self.take_by_arrow(&element, proposal).await,
        }
    }

    async fn take_by_arrow(&self, field: &crate::engines::Element, proposal: &str) -> Outcome {
        let active = "return document.getElementById(arguments[0].getAttribute('aria-activedescendant'))?.textContent ?? ''";
        for _ in 0..20 {
            self.press(Key::ArrowDown).await?;
            let seen = self.script(active, json!([field.to_argument()])).await?;
            if seen == proposal {
                return self.press(Key::Enter).await;
            }
        }
        Err(Failure::new(format!(
            "the arrow does not reach «{proposal}»"
        )))
    }

    /// Replaces what a field of a group holds, such as the day of a date.
    pub async fn fill_in(&self, group: &str, label: &str, text: &str) -> Outcome {
        self.note(format!("fill «{label}» of «{group}» with «{text}»"));
        self.fill_target(&Target::field(label).within(group), text)
            .await
    }

    /// Chooses one of a group of radio buttons: with keys, by the arrows and the space bar.
    pub async fn choose_radio(&self, group: &str, option: &str) -> Outcome {
        self.note(format!("choose «{option}» for «{group}»"));
        let wanted = Target::radio(group, option);
        match self.hands {
            Hands::Mouse => self.go_to(&wanted).await?,
            Hands::Keyboard => self.choose_by_arrows(group, &wanted).await?,
        }
        self.ensure_checked(&wanted, true).await
    }

    /// Makes a check box checked or not.
    pub async fn check(&self, label: &str, checked: bool) -> Outcome {
        self.note(format!("check «{label}»: {checked}"));
        let target = Target::checkbox(label);
        if self.is_checked(&target).await? != checked {
            self.go_to(&target).await?;
            if self.hands == Hands::Keyboard {
                self.press(Key::Space).await?;
            }
        }
        self.ensure_checked(&target, checked).await
    }

    /// Chooses an option of a drop-down list, by typing its text.
    pub async fn select(&self, label: &str, option: &str) -> Outcome {
        self.note(format!("select «{option}» in «{label}»"));
        let target = Target::field(label);
        if self.hands == Hands::Keyboard {
            self.tab_to_target(&target).await?;
        }
        let element = self.find(&target).await?;
        // An open list is drawn by the system, out of the protocol's reach: typed to while it stays closed.
        self.browser.driver.send_keys(&element, option).await?;
        let script = "return arguments[0].selectedOptions[0]?.text.trim()";
        let chosen = self
            .browser
            .driver
            .execute(script, json!([element.to_argument()]))
            .await?;
        ensure(chosen == json!(option), || {
            format!("«{label}» shows {chosen}, not «{option}»")
        })
    }

    /// Gives a file to a file field. The system's dialog cannot be driven: keys only bring the focus to the field.
    pub async fn upload(&self, label: &str, file: &Path) -> Outcome {
        self.note(format!("upload {} to «{label}»", file.display()));
        let target = Target::file(label);
        if self.hands == Hands::Keyboard {
            self.tab_to_target(&target).await?;
        }
        let element = self.find(&target).await?;
        self.browser
            .driver
            .send_keys(&element, &file.to_string_lossy())
            .await
    }

    /// What a field holds now.
    pub async fn value(&self, label: &str) -> Outcome<String> {
        self.value_of(&Target::field(label)).await
    }

    /// Clicks the target, or tabs to it.
    async fn go_to(&self, target: &Target) -> Outcome {
        match self.hands {
            Hands::Mouse => {
                let element = self.find(target).await?;
                // A control that its label draws or covers is clicked where the person sees it.
                let script = "const [control] = arguments; \
                    control.scrollIntoView({ block: 'center', behavior: 'instant' }); \
                    const box = control.getBoundingClientRect(); \
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); \
                    const over = [...(control.labels ?? [])].find(label => label.contains(top)); \
                    const seen = control.checkVisibility({ opacityProperty: true }) && control.offsetWidth > 3; \
                    return over ?? (seen || !control.labels?.length ? control : control.labels[0])";
                let shown = self
                    .browser
                    .driver
                    .execute(script, json!([element.to_argument()]))
                    .await?;
                let shown = crate::engines::Element::from_script(&shown).unwrap_or(element);
                self.browser.driver.click(&shown).await
            }
            Hands::Keyboard => self.tab_to_target(target).await,
        }
    }

    async fn fill_target(&self, target: &Target, text: &str) -> Outcome {
        self.go_to(target).await?;
        self.press(Key::SelectAll).await?;
        if text.is_empty() {
            self.press(Key::Delete).await?;
        } else {
            self.type_text(text).await?;
        }
        if self.hands == Hands::Keyboard {
            self.ensure_focus_visible().await?;
        }
        // A field may space or capitalise what is typed.
        let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
        let value = self.value_of(target).await?;
        ensure(plain(&value) == plain(text), || {
            format!("{} holds «{value}», not «{text}»", target.description())
        })
    }

    async fn choose_by_arrows(&self, group: &str, wanted: &Target) -> Outcome {
        self.tab_to_target(&Target::any_radio(group)).await?;
        // WebKit's arrows stop at the ends of the group: it matters which one is pressed.
        let arrow = self.arrow_towards(wanted).await?;
        for _ in 0..40 {
            let focus = self.focus(wanted).await?;
            if focus["on_target"] == true {
                if focus["checked"] != true {
                    self.press(Key::Space).await?;
                }
                return self.ensure_focus_visible().await;
            }
            self.press(arrow).await?;
        }
        Err(Failure::new(format!(
            "the arrows do not reach {}",
            wanted.description()
        )))
    }

    async fn value_of(&self, target: &Target) -> Outcome<String> {
        let element = self.find(target).await?;
        let value = self
            .browser
            .driver
            .execute("return arguments[0].value", json!([element.to_argument()]))
            .await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    async fn is_checked(&self, target: &Target) -> Outcome<bool> {
        let element = self.find(target).await?;
        let script = "return arguments[0].checked || arguments[0].ariaChecked === 'true'";
        let checked = self
            .browser
            .driver
            .execute(script, json!([element.to_argument()]))
            .await?;
        Ok(checked == true)
    }

    async fn ensure_checked(&self, target: &Target, checked: bool) -> Outcome {
        let now = self.is_checked(target).await?;
        ensure(now == checked, || {
            format!("{} is checked: {now}", target.description())
        })
    }
}
