//! Q.850 causes.
