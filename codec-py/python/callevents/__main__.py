"""The ``callevents`` command: the same code as the one that is built by cargo."""

import signal
import sys

from callevents import _core


def main() -> int:
    """Runs the command with the arguments of this process, and gives its exit code."""
    # Python's own handler would only run once the command has ended.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return _core._run(["callevents", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
