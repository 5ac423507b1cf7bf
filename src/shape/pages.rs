//! Which page numbers are shown of a list in pages.

/// A page by its number, or that some are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageItem {
    Page(usize),
    Gap,
}

/// The first, the last, and those around the present one, from 1. A single page is not left out: its number takes as much
/// room as the gap.
pub fn page_items(present: usize, total: usize) -> Vec<PageItem> {
    let near = |page: usize| page == 1 || page == total || page.abs_diff(present) <= 1;
    let mut items = Vec::new();
    let mut last = 0;
    for page in (1..=total).filter(|page| near(*page)) {
        match page - last {
            1 => {}
            2 => items.push(PageItem::Page(page - 1)),
            _ => items.push(PageItem::Gap),
        }
        items.push(PageItem::Page(page));
        last = page;
    }
    items
}

/// How many pages a list of `length` has, `size` on each.
pub fn page_count(length: usize, size: usize) -> usize {
    length.div_ceil(size.max(1))
}

/// The places of the list that are on a page, from 1.
pub fn on_page(page: usize, length: usize, size: usize) -> std::ops::Range<usize> {
    let from = (page.saturating_sub(1) * size).min(length);
    from..(from + size).min(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_numbers_are_shown() {
        let check = |present, total, expected: &str| {
            let shown: Vec<String> = page_items(present, total)
                .into_iter()
                .map(|item| match item {
                    PageItem::Page(page) => page.to_string(),
                    PageItem::Gap => "…".to_owned(),
                })
                .collect();
            assert_eq!(shown.join(" "), expected, "{present} of {total}");
        };
        check(1, 0, "");
        check(1, 1, "1");
        check(2, 3, "1 2 3");
        check(1, 9, "1 2 … 9");
        check(4, 9, "1 2 3 4 5 … 9");
        check(5, 9, "1 … 4 5 6 … 9");
        check(9, 9, "1 … 8 9");
        check(3, 5, "1 2 3 4 5");
    }

    #[test]
    fn lists_are_cut_into_pages() {
        assert_eq!(page_count(0, 10), 0);
        assert_eq!(page_count(10, 10), 1);
        assert_eq!(page_count(11, 10), 2);
        assert_eq!(on_page(2, 11, 10), 10..11);
        assert_eq!(on_page(1, 3, 10), 0..3);
        assert_eq!(on_page(9, 3, 10), 3..3);
    }
}
