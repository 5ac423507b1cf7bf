//! Chance that can be had again from its seed.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// A generator of numbers (SplitMix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below `end`, which is not 0.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a number");
        usize::try_from(self.next() % end).expect("below a number")
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Runs a test with seed after seed.
pub fn with_seeds(runs: u64, mut test: impl FnMut(&mut Random)) {
    let number = |name| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seeds = match number("SPORTELLO_MODELS_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("SPORTELLO_MODELS_RUNS").unwrap_or(runs),
    };
    for seed in seeds {
        let outcome = catch_unwind(AssertUnwindSafe(|| test(&mut Random::new(seed))));
        if let Err(cause) = outcome {
            eprintln!("failed with SPORTELLO_MODELS_SEED={seed}");
            resume_unwind(cause);
        }
    }
}
