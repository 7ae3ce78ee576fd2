//! The stub of the module `q850`.

use core::fmt::Write as _;

use callevents::q850::Cause;

pub(super) fn stubs() -> String {
    let mut text = HEAD.to_owned();
    for row in Cause::INFO.values {
        let _ = writeln!(text, "    {} = {}", row.name, row.value);
        let _ = writeln!(text, "    \"\"\"{}\"\"\"", row.doc.concat().trim());
    }
    text.push_str(METHODS);
    text
}

const HEAD: &str = "\
# Generated from the core's declarations by `cargo xtask generate`.

from callevents._enums import OpenIntEnum
from callevents._words import CauseClass, EndClass

__all__ = [\"Cause\", \"CauseClass\", \"from_sip_status\"]

class Cause(OpenIntEnum):
    \"\"\"Why a call ended, as ITU-T Q.850 numbers it.\"\"\"

";

const METHODS: &str = "
    @property
    def title(self) -> str | None:
        \"\"\"The name that Q.850 gives to the cause, as ``User busy``.\"\"\"
    @property
    def cause_class(self) -> CauseClass | None:
        \"\"\"The class that the cause belongs to; None above 127, where no cause is.\"\"\"
    @property
    def sip_status(self) -> int | None:
        \"\"\"The SIP status that corresponds to the cause (RFC 3398).\"\"\"
    @property
    def is_retryable(self) -> bool:
        \"\"\"Whether the same call may succeed later: the user was busy or did not answer.\"\"\"
    @property
    def end_class(self) -> EndClass:
        \"\"\"Why a call with this cause ended, in a word.\"\"\"

def from_sip_status(status: int) -> Cause | None:
    \"\"\"The cause that corresponds to a final SIP status (RFC 3398); None if none does.\"\"\"
";
