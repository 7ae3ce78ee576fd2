use std::collections::VecDeque;

use super::*;

impl<S: AsRef<[RecentSlot]> + AsMut<[RecentSlot]>> Recent<S> {
    /// The value of a digest, if it is remembered.
    fn get(&self, digest: Digest) -> Option<Digest> {
        self.slot(self.find(digest)?).map(|slot| slot.value)
    }
}

/// The last ones, in their order.
fn model(seen: &mut VecDeque<(u64, u64)>, capacity: usize, digest: u64, value: u64) {
    match seen.iter_mut().find(|(its, _)| *its == digest) {
        Some(entry) => entry.1 = value,
        None => {
            if seen.len() == capacity {
                seen.pop_front();
            }
            if capacity > 0 {
                seen.push_back((digest, value));
            }
        }
    }
}

#[test]
fn it_remembers_the_last_ones_and_no_others() {
    for capacity in [0, 1, 2, 3, 7, 16] {
        let mut recent = Recent::new(vec![RecentSlot::EMPTY; capacity], 7);
        let mut expected = VecDeque::new();
        let mut state = 1_u64;
        for step in 0..if cfg!(miri) { 24 } else { 4000 } {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(step);
            // Few digests, whose upper halves often fall into the same chain.
            let digest = (state >> 60) << 61 | state >> 40 & 7;
            recent.put(Digest(digest), Digest(step));
            model(&mut expected, capacity, digest, step);
            assert_eq!(recent.len() as usize, expected.len());
            for upper in 0..8 {
                for lower in 0..8 {
                    let digest = upper << 61 | lower;
                    let value = expected.iter().find(|(its, _)| *its == digest);
                    let value = value.map(|(_, value)| Digest(*value));
                    assert_eq!(recent.get(Digest(digest)), value, "{capacity} {step}");
                }
            }
        }
        recent.clear();
        assert_eq!((recent.len(), recent.get(Digest(0))), (0, None));
    }
}

#[test]
fn digests_tell_texts_and_their_borders_apart() {
    let recent = Recent::new([RecentSlot::EMPTY; 1], 3);
    let digest = |texts: &[&str]| {
        let texts: Vec<_> = texts.iter().map(|text| JsonStr::from(*text)).collect();
        recent.digest(&texts).0
    };
    let mut all = Vec::new();
    for len in 0..70 {
        let text = "a".repeat(len);
        all.push(digest(&[&text]));
        all.push(digest(&[&text, ""]));
        all.push(digest(&["", &text]));
        all.push(digest(&[&text, "a"]));
    }
    let count = all.len();
    all.sort_unstable();
    all.dedup();
    // Twice a pair is written in two ways: `["", "a"]` and `["", ""]`.
    assert_eq!(count - all.len(), 2);
    let raw = crate::json::Raw::new(br#""call-\u00e4""#).expect("JSON");
    let escaped = raw.as_string().expect("a string");
    assert_eq!(recent.digest(&[escaped]).0, digest(&["call-ä"]));
    let other = Recent::new([RecentSlot::EMPTY; 1], 4);
    assert_ne!(other.digest(&[escaped]).0, digest(&["call-ä"]));
}
