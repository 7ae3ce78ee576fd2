//! Q.850 causes.

use core_::q850::Cause;

use crate::view::callevents_str;

/// The name that Q.850 gives to a cause, as "User busy"; empty if it names none. The text is the
/// library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_q850_name(cause: u8) -> callevents_str {
    Cause(cause).name().unwrap_or_default().into()
}

/// The kind of reason that a cause is, in snake case, as "normal_event"; empty for what is no
/// cause. The text is the library's own.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_q850_class(cause: u8) -> callevents_str {
    Cause(cause).class().map_or("", |class| class.name()).into()
}

/// The SIP status that corresponds to a cause, by RFC 3398, 7.2.4.1; 0 if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_q850_to_sip_status(cause: u8) -> u16 {
    Cause(cause).to_sip_status().unwrap_or_default()
}

/// The cause that corresponds to a final SIP status, by RFC 3398, 8.2.6.1; 0 if there is none.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_q850_from_sip_status(status: u16) -> u8 {
    Cause::from_sip_status(status).map_or(0, |cause| cause.0)
}

/// Whether a call that ended for this cause may succeed later: busy, or not answered.
#[unsafe(no_mangle)]
pub extern "C" fn callevents_q850_is_retryable(cause: u8) -> bool {
    Cause(cause).is_retryable()
}
