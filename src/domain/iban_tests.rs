use super::*;
use proptest::prelude::*;

#[test]
fn what_is_and_is_not_an_account_number() {
    use IbanError::*;
    let check = |typed: &str, expected: Result<&str, IbanError>| {
        let parsed = Iban::parse(typed);
        assert_eq!(
            parsed.as_ref().map(Iban::as_str).map_err(|error| *error),
            expected,
            "{typed:?}"
        );
    };
    check(
        "IT60X0542811101000000123456",
        Ok("IT60X0542811101000000123456"),
    );
    check(
        " it60 x054 2811 1010 0000 0123 456 ",
        Ok("IT60X0542811101000000123456"),
    );
    check(
        "IT60-X-05428.11101-000000123456",
        Ok("IT60X0542811101000000123456"),
    );
    check(
        "SM86U0322509800000000270100",
        Ok("SM86U0322509800000000270100"),
    );
    check("DE89 3704 0044 0532 0130 00", Ok("DE89370400440532013000"));
    check("SI56191000000123438", Ok("SI56191000000123438"));
    check(
        "FR1420041010050500013M02606",
        Ok("FR1420041010050500013M02606"),
    );
    check(
        "MT84MALT011000012345MTLCAST001S",
        Ok("MT84MALT011000012345MTLCAST001S"),
    );
    check("VA59001123000012345678", Ok("VA59001123000012345678"));
    check("  ", Err(Empty));
    check("I", Err(Country));
    check("0542811101000000123456", Err(Country));
    check("US64SVBKUS6S3300958879", Err(OutsideSepa));
    check("TR330006100519786457841326", Err(OutsideSepa));
    check("àè60X0542811101000000123456", Err(Country));
    check(
        "IT60X054281110100000012345",
        Err(Length {
            expected: 27,
            found: 26,
        }),
    );
    check(
        "DE8937040044053201300",
        Err(Length {
            expected: 22,
            found: 21,
        }),
    );
    check("IT60X054281110100000012345è", Err(Characters));
    check("ITX0X0542811101000000123456", Err(Characters));
    check("IT60X05428111O1000000123456", Err(Characters));
    check("IT6010542811101000000123456", Err(Characters));
    check("IT60X0542811101000000123457", Err(CheckDigits));
    check("IT87A0542811101000000123456", Err(CheckDigits));
    let wrong_cin = "A0542811101000000123456";
    let digits = check_digits("IT", wrong_cin).expect("plain characters");
    check(&format!("IT{digits}{wrong_cin}"), Err(Cin));
}

#[test]
fn parts_and_groups() {
    let italian = Iban::parse("IT60X0542811101000000123456").expect("valid");
    assert_eq!(italian.country(), "IT");
    assert_eq!(
        (italian.abi(), italian.cab()),
        (Some("05428"), Some("11101"))
    );
    assert_eq!(italian.account(), Some("000000123456"));
    assert_eq!(italian.grouped(), "IT60 X054 2811 1010 0000 0123 456");
    let german = Iban::parse("DE89370400440532013000").expect("valid");
    assert_eq!(
        (german.country(), german.abi(), german.account()),
        ("DE", None, None)
    );
}

fn any_italian() -> impl Strategy<Value = String> {
    ("[0-9]{10}", "[0-9A-Z]{12}").prop_map(|(bank_and_branch, account)| {
        let base = format!("{bank_and_branch}{account}");
        let rest = format!("{}{base}", check_letter(&base).expect("plain characters"));
        format!(
            "IT{}{rest}",
            check_digits("IT", &rest).expect("plain characters")
        )
    })
}

proptest! {
    #[test]
    fn grouped_and_plain_read_back_the_same(number in any_italian()) {
        let iban = Iban::parse(&number).expect("valid");
        prop_assert_eq!(iban.as_str(), &number);
        prop_assert_eq!(Iban::parse(&iban.grouped().to_lowercase()), Ok(iban.clone()));
        let wire = serde_json::to_string(&iban).expect("text");
        prop_assert_eq!(serde_json::from_str::<Iban>(&wire).expect("valid"), iban);
    }

    #[test]
    fn one_wrong_character_is_caught(number in any_italian(), place in 0..27usize, other in "[A-Z0-9]") {
        let mut wrong = number.clone();
        wrong.replace_range(place..=place, &other);
        prop_assume!(wrong != number);
        // A letter counts as two digits: in place of a digit it can leave the same remainder, by chance.
        let is_digit = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        prop_assume!(is_digit(&number[place..=place]) == is_digit(&other));
        prop_assert!(Iban::parse(&wrong).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,30}", country in "(IT|DE|SM)?") {
        let _ = Iban::parse(&format!("{country}{text}"));
    }
}
