//! Q.850 causes; their class in Python stands in `q850.py`.

use callevents::EndClass;
use callevents::q850::Cause;
use pyo3::prelude::*;

/// What is known about a cause: its name, its class, the SIP status that corresponds, whether the
/// same call may succeed later, and the class of the end of a call.
type About = (Option<&'static str>, Option<&'static str>, Option<u16>, bool, &'static str);

/// The names and numbers of all causes.
#[pyfunction]
pub(crate) fn _causes() -> Vec<(&'static str, i64)> {
    Cause::INFO.values.iter().map(|row| (row.name, row.value)).collect()
}

/// What is known about a cause.
#[pyfunction]
pub(crate) fn _about_cause(number: u8) -> About {
    let cause = Cause(number);
    (
        cause.name(),
        cause.class().map(|class| class.name()),
        cause.to_sip_status(),
        cause.is_retryable(),
        EndClass::from_q850(cause).name(),
    )
}

/// The cause that corresponds to a final SIP status.
#[pyfunction]
pub(crate) fn _cause_of_sip_status(status: u16) -> Option<u8> {
    Cause::from_sip_status(status).map(u8::from)
}
