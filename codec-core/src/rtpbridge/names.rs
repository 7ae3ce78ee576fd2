//! Names that rtpbridge gives to states and the like.

use crate::declare::string_enum;

string_enum! {
    /// Where an endpoint is.
    pub enum EndpointState<'a> {
        /// It exists; never seen.
        New "new",
        /// Its file is being fetched.
        Buffering "buffering",
        /// It waits for its peer.
        Connecting "connecting",
        /// Media flows.
        Connected "connected",
        /// Its file or tone is being played.
        Playing "playing",
        /// Its file waits.
        Paused "paused",
        /// Its peer is gone; it may come back.
        Disconnected "disconnected",
        /// Its file or tone has ended.
        Finished "finished",
    }
}
