//! Enumerations as Python has them; what they do with values that are not known stands in
//! `_enums.py`.

use pyo3::prelude::*;
use pyo3::types::{PyList, PyType};

use crate::table::{EnumTable, Members, SystemTable};

/// An enumeration's class and its members.
pub(crate) struct Enumeration {
    kind: Py<PyType>,
    table: &'static EnumTable,
    members: &'static [Py<PyAny>],
}

impl Enumeration {
    pub(super) fn new(
        py: Python<'_>,
        system: &SystemTable,
        table: &'static EnumTable,
    ) -> PyResult<Self> {
        let module = py.import("callevents._enums")?;
        let pairs = PyList::empty(py);
        let base = match table.members {
            Members::Numbers(members) => {
                members.iter().try_for_each(|member| pairs.append(*member))?;
                "OpenIntEnum"
            }
            Members::Names(members) => {
                members.iter().try_for_each(|member| pairs.append(*member))?;
                "OpenStrEnum"
            }
        };
        let module_name = format!("callevents.{}", system.module);
        let arguments = (base, table.name, table.doc, module_name, pairs);
        let kind = module.call_method1("make", arguments)?.cast_into::<PyType>()?;
        let mut members = Vec::new();
        for member in kind.try_iter()? {
            members.push(member?.unbind());
        }
        // It lives as long as the process.
        Ok(Self { kind: kind.unbind(), table, members: members.leak() })
    }

    pub(crate) fn kind<'py>(&self, py: Python<'py>) -> &Bound<'py, PyType> {
        self.kind.bind(py)
    }

    pub(crate) fn table(&self) -> &'static EnumTable {
        self.table
    }

    /// The members, in the table's order.
    pub(super) fn members(&self) -> &'static [Py<PyAny>] {
        self.members
    }

    /// The member for any number.
    pub(crate) fn number<'py>(&self, py: Python<'py>, value: i64) -> PyResult<Bound<'py, PyAny>> {
        let position = match self.table.members {
            Members::Numbers(members) => members.iter().position(|member| member.1 == value),
            Members::Names(_) => None,
        };
        match position {
            Some(at) => Ok(self.known(py, at)),
            None => self.kind.bind(py).call1((value,)),
        }
    }

    /// The member at a position, or None.
    pub(crate) fn known<'py>(&self, py: Python<'py>, at: usize) -> Bound<'py, PyAny> {
        let member = self.members.get(at).map(|member| member.bind(py).clone());
        member.unwrap_or_else(|| py.None().into_bound(py))
    }

    /// A member for a name that is not known.
    pub(crate) fn other<'py>(
        &self,
        py: Python<'py>,
        name: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.kind.bind(py).call1((name,))
    }

    /// The member for any name.
    pub(crate) fn named<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.kind.bind(py).call1((name,))
    }
}
