//! Q.850 causes and SIP statuses, over every number that there is.

use callevents::q850::{Cause, CauseClass};

#[test]
fn every_cause_of_the_standard_has_its_name_and_no_other_has_one() {
    let named: Vec<u8> = (0..=u8::MAX).filter(|&value| Cause(value).name().is_some()).collect();
    let listed: Vec<u8> = Cause::ALL.iter().map(|cause| cause.0).collect();
    assert_eq!(named, listed);
    let standard = [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
        31, 34, 38, 39, 40, 41, 42, 43, 44, 46, 47, 49, 50, 53, 55, 57, 58, 62, 63, 65, 66, 69, 70,
        79, 81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 95, 96, 97, 98, 99, 100, 101, 102, 103, 110,
        111, 127,
    ];
    assert_eq!(listed, standard);
    assert_eq!(Cause::NORMAL_CALL_CLEARING.to_string(), "Normal call clearing");
    assert_eq!(Cause(200).to_string(), "200");
    assert_eq!(format!("{:?}", Cause(17)), "17 User busy");
}

#[test]
fn names_and_constants_are_distinct() {
    let rows = Cause::INFO.values;
    assert_eq!(rows.len(), Cause::ALL.len());
    for (row, cause) in rows.iter().zip(Cause::ALL) {
        assert_eq!(row.value, i64::from(cause.0));
        assert_eq!(rows.iter().filter(|other| other.name == row.name).count(), 1);
        assert_eq!(Cause::ALL.iter().filter(|other| other.name() == cause.name()).count(), 1);
    }
}

#[test]
fn the_class_is_in_the_upper_three_bits() {
    for value in 0..=u8::MAX {
        let expected = match value {
            0..=31 => Some(CauseClass::NormalEvent),
            32..=47 => Some(CauseClass::ResourceUnavailable),
            48..=63 => Some(CauseClass::ServiceUnavailable),
            64..=79 => Some(CauseClass::ServiceNotImplemented),
            80..=95 => Some(CauseClass::InvalidMessage),
            96..=111 => Some(CauseClass::ProtocolError),
            112..=127 => Some(CauseClass::Interworking),
            128.. => None,
        };
        assert_eq!(Cause(value).class(), expected, "{value}");
    }
    for class in CauseClass::ALL {
        assert_eq!(CauseClass::ALL.iter().filter(|other| other.name() == class.name()).count(), 1);
    }
}

#[test]
fn only_busy_and_unanswered_calls_are_to_be_tried_again() {
    let retryable: Vec<u8> = (0..=u8::MAX).filter(|&value| Cause(value).is_retryable()).collect();
    assert_eq!(retryable, [17, 18, 19]);
}

#[test]
fn a_number_is_a_cause_from_1_to_127() {
    for number in -1..=300 {
        let expected = u8::try_from(number).ok().filter(|value| (1..128).contains(value));
        assert_eq!(Cause::from_number(number).map(u8::from), expected, "{number}");
    }
    for number in [i32::MIN, i32::MAX, 256 + 17, -239] {
        assert_eq!(Cause::from_number(number), None, "{number}");
    }
}

/// RFC 3398, 7.2.4.1: the causes of each status.
const ISUP_TO_SIP: &[(u16, &[u8])] = &[
    (403, &[21, 55, 57, 87]),
    (404, &[1, 2, 3, 26]),
    (408, &[18]),
    (410, &[22, 23]),
    (480, &[19, 20, 31]),
    (484, &[28]),
    (486, &[17]),
    (488, &[65, 70]),
    (500, &[111, 127]),
    (501, &[29, 79]),
    (502, &[27]),
    (503, &[34, 38, 41, 42, 47, 58, 88]),
    (504, &[102]),
];

#[test]
fn causes_become_sip_statuses_by_the_rfc() {
    for value in 0..=u8::MAX {
        let listed = ISUP_TO_SIP.iter().find(|row| row.1.contains(&value)).map(|row| row.0);
        let expected = match value {
            0 | 16 | 128.. => None,
            _ => Some(listed.unwrap_or(500)),
        };
        assert_eq!(Cause(value).to_sip_status(), expected, "{value}");
    }
}

/// RFC 3398, 8.2.6.1: the statuses of each cause; 0 is "no mapping" or "by Warning header".
const SIP_TO_ISUP: &[(u8, &[u16])] = &[
    (0, &[487, 488, 606]),
    (1, &[404, 485, 604]),
    (17, &[486, 600]),
    (18, &[480]),
    (21, &[401, 402, 403, 407, 603]),
    (22, &[410]),
    (25, &[482, 483]),
    (28, &[484]),
    (38, &[502]),
    (41, &[400, 481, 500, 503]),
    (63, &[405]),
    (79, &[406, 415, 501]),
    (102, &[408, 504]),
    (127, &[413, 414, 416, 420, 421, 423, 505, 513]),
];

#[test]
fn sip_statuses_become_causes_by_the_rfc() {
    for status in 0..=if cfg!(miri) { 800 } else { u16::MAX } {
        let listed = SIP_TO_ISUP.iter().find(|row| row.1.contains(&status)).map(|row| row.0);
        let expected = match (status, listed) {
            (_, Some(0)) => None,
            (_, Some(cause)) => Some(cause),
            (300..=699, None) => Some(31),
            _ => None,
        };
        assert_eq!(Cause::from_sip_status(status).map(u8::from), expected, "{status}");
    }
}
