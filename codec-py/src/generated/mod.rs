//! The tables of all classes, generated from the messages' declarations.

#[rustfmt::skip]
pub(crate) mod gateway;
#[rustfmt::skip]
pub(crate) mod jambonz;
#[rustfmt::skip]
pub(crate) mod rtpbridge;
#[rustfmt::skip]
pub(crate) mod voicetyped;

use crate::systems::sse;
use crate::table::SystemTable;

/// All systems' tables, by the numbers of their ids.
pub(crate) static SYSTEMS: [&SystemTable; 5] =
    [&gateway::TABLE, &jambonz::TABLE, &rtpbridge::TABLE, &voicetyped::TABLE, &sse::TABLE];
