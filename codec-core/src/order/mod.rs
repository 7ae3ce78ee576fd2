//! The order of events per call.
