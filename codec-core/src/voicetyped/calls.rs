//! The answers of the REST endpoints.

use super::CallStatus;
use crate::declare::json_message;
use crate::json::{JsonStr, List, Raw};

json_message! {
    /// A call as it is now: the answer to `GET /v1/calls/{id}`.
    ///
    /// Source: "Call Event Stream API", "Get Call Status".
    pub struct Call<'a> = "call", JavaScript {
        /// The call.
        session_id: JsonStr<'a>,
        /// Who calls: a number or a SIP URI.
        caller_id: Option<JsonStr<'a>>,
        /// The number called.
        called_number: Option<JsonStr<'a>>,
        /// The dialog that has the call.
        dialog_name: Option<JsonStr<'a>>,
        /// The dialog's state.
        current_state: Option<JsonStr<'a>>,
        /// When the call began, as ISO 8601.
        start_time: Option<JsonStr<'a>>,
        /// How long it has been.
        duration_seconds: Option<i64> => "s",
        /// Where it is.
        status: Option<CallStatus<'a>>,
        /// The dialog's variables, an object of strings.
        variables: Option<Raw<'a>>,
    }
}

json_message! {
    /// Calls in flight, a page of them: the answer to `GET /v1/calls`.
    ///
    /// Source: "Call Event Stream API", "List Active Calls".
    pub struct CallList<'a> = "call_list", JavaScript {
        /// The calls.
        calls: List<'a, Call<'a>>,
        /// What [`CallsQuery::page_token`](super::CallsQuery::page_token) is to be for the next
        /// page; empty on the last.
        next_page_token: Option<JsonStr<'a>>,
        /// How many there are on all pages.
        total_count: Option<i64>,
    }
}
