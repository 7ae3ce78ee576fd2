//! Messages whose outermost object is more than the table tells.

pub(crate) mod jambonz;
pub(crate) mod rtpbridge;
pub(crate) mod voicetyped;
